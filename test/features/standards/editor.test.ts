import { globSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { standards } from '../../../electron/features/standards/repository';
import {
  listStandards,
  previewStandard,
  publishNext,
  readStandard,
} from '../../../electron/features/standards/service/edit';
import { differenceText, pathText } from '../../../renderer/features/standards/components/words';
import { differences } from '../../../shared/features/standards/difference';
import { zStandardFile } from '../../../shared/features/standards/schema';
import { emptyOf, rowsMay, type Shape, shapeOf } from '../../../shared/features/standards/shape';
import { standardSchemas } from '../../../shared/features/sums';
import { zhCN } from '../../../shared/locales/catalogue';
import { createTranslate } from '../../../shared/locales/create-translate';
import { en } from '../../../shared/locales/english';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';

const t = createTranslate('zh-CN');
const docs = Object.keys(standardSchemas);
const shapes = Object.entries(standardSchemas).map(([doc, schema]) => [doc, shapeOf(schema)] as const);
const shapeFor = (doc: string): Shape => shapeOf(standardSchemas[doc as keyof typeof standardSchemas]);
const shipped = (doc: string): Record<string, unknown> =>
  zStandardFile.parse(JSON.parse(readFileSync(`resources/standards/${doc}.json`, 'utf8'))).body;

type Found = { readonly names: Set<string>; readonly parts: Set<string>; readonly words: Set<string> };
const walk = (shape: Shape, found: Found, part = ''): Found => {
  if (shape.kind === 'choice') for (const option of shape.options) found.words.add(option);
  if (shape.kind === 'group')
    for (const field of shape.fields) {
      found.names.add(field.name);
      found.parts.add(`${part}${field.name.slice(0, 1).toUpperCase()}${field.name.slice(1)}`);
      walk(field.shape, found, field.name);
    }
  if (shape.kind === 'list' || shape.kind === 'byKey') walk(shape.of, found, part);
  return found;
};
const fieldsOf = (doc: string): Found =>
  walk(shapeFor(doc), { names: new Set(), parts: new Set(), words: new Set() });

describe.each([
  ['zh-CN', zhCN],
  ['en', en],
] as const)('in %s', (_language, catalogue) => {
  const fields = catalogue.standardField as unknown as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;

  it.each(docs)('every field and word of %s has a name', (doc) => {
    const { names, words } = fieldsOf(doc);
    expect([...names].filter((name) => (fields[doc]?.[name] ?? fields['any']?.[name]) === undefined)).toEqual(
      [],
    );
    expect([...words].filter((word) => !Object.hasOwn(catalogue.standardWord, word))).toEqual([]);
    expect(Object.hasOwn(catalogue.standardReach, doc)).toBe(true);
  });

  it('no name is for a field that no standard has', () => {
    const all = docs.map(fieldsOf);
    const known = new Set(all.flatMap(({ names }) => [...names]));
    expect(Object.keys(fields['any'] ?? {}).filter((name) => !known.has(name))).toEqual([]);
    for (const [doc, own] of Object.entries(fields).filter(([group]) => group !== 'any'))
      expect(
        Object.keys(own).filter((name) => !fieldsOf(doc).names.has(name) && !fieldsOf(doc).parts.has(name)),
      ).toEqual([]);
  });
});

describe('a shape', () => {
  it.each(shapes)('of %s draws what was shipped, and an empty one of its own', (doc, shape) => {
    expect(differences(shipped(doc), shipped(doc), shape)).toEqual([]);
    expect(emptyOf(shape)).toBeTypeOf('object');
  });

  it('is read from a schema: bounds, choices, what may be missing', () => {
    const schema = z.object({
      weight: z.number().int().min(0).max(100),
      mark: z.number().nullable(),
      day: z.iso.date(),
      kind: z.enum(['a', 'b']),
      more: z.object({ on: z.boolean() }).optional(),
      rows: z.array(z.object({ key: z.string() })).min(1),
      by: z.record(z.string(), z.array(z.string().max(9))),
    });
    expect(shapeOf(schema)).toMatchObject({
      kind: 'group',
      fields: [
        { name: 'weight', optional: false, shape: { kind: 'number', whole: true, min: 0, max: 100 } },
        { name: 'mark', shape: { kind: 'number', whole: false, min: null, max: null, nullable: true } },
        { name: 'day', shape: { kind: 'day' } },
        { name: 'kind', shape: { kind: 'choice', options: ['a', 'b'] } },
        { name: 'more', optional: true, shape: { kind: 'group' } },
        { name: 'rows', shape: { kind: 'list', min: 1 } },
        { name: 'by', shape: { kind: 'byKey', of: { kind: 'list', of: { kind: 'text', max: 9 } } } },
      ],
    });
  });

  it.each([
    ['rows with a key may come and stay', z.object({ key: z.string(), n: z.number() }), true, false],
    ['rows of a closed list are as they are', z.object({ band: z.enum(['a']), n: z.number() }), false, false],
    ['rows that are known by their place come and go', z.object({ from: z.number() }), true, true],
    ['years come and go', z.object({ year: z.number() }), true, true],
  ])('%s', (_name, row, add, remove) => {
    expect(rowsMay(shapeOf(row))).toEqual({ add, remove });
  });
});

describe('the differences of two bodies', () => {
  const texts = (doc: string, after: object): readonly string[] =>
    differences(shipped(doc), { ...shipped(doc), ...after }, shapeFor(doc)).map((each) =>
      Object.values(differenceText(t, doc, each)).join(' | '),
    );
  const points = shipped('points') as { items: Record<string, unknown>[]; stagnation: object };

  it('name a number with its way there, money in yuan', () => {
    expect(texts('points', { pointValueCents: 1250 })).toEqual(['每分金额（元） | 10 | 12.5']);
    expect(texts('points', { stagnation: { ...points.stagnation, months: 3 } })).toEqual([
      '停滞 › 连续月数 | 2 | 3',
    ]);
  });

  it('know a row by its key, wherever it stands', () => {
    const [first, ...others] = points.items;
    const renamed = { ...first, title: '业绩' };
    expect(texts('points', { items: [...others, renamed] })).toEqual([
      '积分项目 › 工作业绩 › 名称 | 工作业绩 | 业绩',
    ]);
    const added = { key: 'safety', title: '安全', synonyms: [] };
    expect(texts('points', { items: [...points.items, added] })).toEqual([
      '积分项目 › 安全 | 没有 | 代号 safety · 名称 安全 · 其他写法 无',
    ]);
    expect(texts('points', { items: others })).toEqual([
      '积分项目 › 工作业绩 | 代号 workPerformance · 名称 工作业绩 · 其他写法 业绩 | 没有',
    ]);
  });

  it('know a step of a scale by its place, and a field by the part in which it stands', () => {
    const grades = shipped('grades') as { schemeA: { bands: { from: number }[] } };
    const bands = grades.schemeA.bands.map((band, at) => (at === 2 ? { ...band, from: 85 } : band));
    expect(texts('grades', { schemeA: { ...grades.schemeA, bands } })).toEqual([
      '方案A › 分数线 › 中级技工 › 起始分 | 84 | 85',
    ]);
    const approvals = shipped('approvals') as { chains: { subject: string; steps: { office: string }[] }[] };
    const chains = approvals.chains.map((chain, at) =>
      at === 0
        ? { ...chain, steps: chain.steps.map((each, i) => (i === 0 ? { ...each, office: 'head' } : each)) }
        : chain,
    );
    expect(texts('approvals', { chains })[0]).toMatch(/› 办理单位 \| 本单位 \| 总部$/);
  });

  it('say words of closed lists, and lists of words, as people do', () => {
    const grades = shipped('grades') as { schemeA: { prerequisites: { family: string }[] } };
    const prerequisites = grades.schemeA.prerequisites.map((row) =>
      row.family === 'engineer' ? { ...row, acceptedEducations: ['bachelor', 'postgraduate'] } : row,
    );
    expect(texts('grades', { schemeA: { ...grades.schemeA, prerequisites } })).toEqual([
      '方案A › 定级条件 › 工程师 › 认可学历 | 中专、大专、本科、研究生 | 本科、研究生',
    ]);
  });

  it('a fault is placed in the same words', () => {
    const body = shipped('points');
    expect(pathText(t, 'points', shapeFor('points'), body, ['items', 0, 'title'])).toBe(
      '积分项目 › 工作业绩 › 名称',
    );
    expect(pathText(t, 'points', shapeFor('points'), body, ['stagnation', 'item'])).toBe('停滞 › 项目');
  });
});

describe('the editor', () => {
  const clock = fixedClock('2026-06-15');
  let office = openOffice(undefined, clock);
  beforeEach(() => {
    office = openOffice(undefined, clock);
  });
  afterEach(() => office.dispose());

  it('lists every standard, with what comes', () => {
    expect(listStandards(office).map(({ doc }) => doc)).toEqual(docs);
    expect(listStandards(office).every(({ next }) => next === null)).toBe(true);
  });

  it.each(docs.filter((doc) => doc !== 'exchange'))(
    '%s is read, previewed and published from a day on',
    async (doc) => {
      const read = valueOf(readStandard(office, doc));
      expect(read).toMatchObject({ doc, editable: true, fixed: false });
      const { body, newest } = read;
      expect(valueOf(await previewStandard(office, { doc, body })).faults).toEqual([]);
      const input = { doc, body, effectiveFrom: '2026-07-01', seenVersionNo: newest.versionNo };
      expect(valueOf(publishNext(office, input)).versionNo).toBe(newest.versionNo + 1);
      const line = listStandards(office).find((each) => each.doc === doc);
      expect([line?.inForce.versionNo, line?.next?.effectiveFrom]).toEqual([newest.versionNo, '2026-07-01']);
    },
  );

  it('shows the limits of the app and publishes none', () => {
    const { body, newest, fixed, editable } = valueOf(readStandard(office, 'exchange'));
    expect([fixed, editable]).toEqual([true, false]);
    const input = { doc: 'exchange', body, effectiveFrom: '2026-07-01', seenVersionNo: newest.versionNo };
    expect(codeOf(publishNext(office, input))).toBe('E_STANDARD_FIXED');
    expect(standards.list(office.db, "r.doc = 'exchange' AND r.owner_office <> 'BUILTIN'")).toEqual([]);
  });

  it('names every fault of a body and its place; an unknown document is none', async () => {
    const { body } = valueOf(readStandard(office, 'points'));
    const wrong = { ...(body as object), pointValueCents: 0, gradingYearMonths: 99 };
    const { faults, affected } = valueOf(await previewStandard(office, { doc: 'points', body: wrong }));
    expect(faults.map(({ path }) => path.join('.'))).toEqual(['pointValueCents', 'gradingYearMonths']);
    expect(affected).toBeNull();
    expect(codeOf(readStandard(office, 'nothing'))).toBe('E_NOT_FOUND');
    expect(codeOf(await previewStandard(office, { doc: 'nothing', body }))).toBe('E_NOT_FOUND');
  });

  it('every key under which `affected` answers is a standard', () => {
    const files = globSync('electron/features/*/affected.ts').map((path) => readFileSync(path, 'utf8'));
    for (const text of files)
      for (const [, doc = ''] of text.matchAll(/^ {2}(\w+): \(app/gm)) expect(docs).toContain(doc);
  });
});
