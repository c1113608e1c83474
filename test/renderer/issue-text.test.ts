import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../renderer/lib/call-rules';
import { type Issue, issueText, valueAt } from '../../renderer/lib/issue-text';
import { allCalls } from '../../shared/ipc/app-contract';
import { createTranslate } from '../../shared/locales/create-translate';

const zh = createTranslate('zh-CN');
const en = createTranslate('en');

const channels = [...(await allCalls()).keys()];
const rules = new Map(
  await Promise.all(channels.map(async (channel) => [channel, await rulesOf(channel)] as const)),
);
const issuesOf = (channel: string, input: unknown) => rules.get(channel)?.(input) ?? [];

/** Inputs that no call takes; each call stumbles over several of them in its own way. */
const WRONG: readonly unknown[] = [
  undefined,
  null,
  '',
  0,
  -1,
  1.5,
  'x'.repeat(300_000),
  true,
  [],
  {},
  Number.NaN,
];

/** Every input with one of its parts made wrong, as deep as the schema's own complaints lead. */
const spoilt = (channel: string, input: unknown, depth: number): readonly unknown[] => {
  const paths = depth === 0 ? [] : issuesOf(channel, input).map((issue) => issue.path);
  const within = paths.flatMap((path) =>
    path.length === 0 ? [] : WRONG.map((value) => put(input, path, value)),
  );
  return [input, ...within.slice(0, 60)];
};

const put = (input: unknown, path: readonly PropertyKey[], value: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const around = typeof input === 'object' && input !== null ? input : {};
  return { ...around, [key]: put((around as Record<PropertyKey, unknown>)[key], rest, value) };
};

const sentences = (issue: Issue, input: unknown): readonly [string, string] => {
  const value = valueAt(input, issue.path);
  return [issueText(zh, issue, value), issueText(en, issue, value)];
};

describe('what a schema stumbles over', () => {
  it.each(channels)('%s says it in sentences of the catalogue', (channel) => {
    for (const input of WRONG.flatMap((wrong) => spoilt(channel, wrong, 1))) {
      for (const issue of issuesOf(channel, input)) {
        const [chinese, english] = sentences(issue, input);
        expect(chinese).not.toMatch(/\{\{|NaN|undefined|Invalid|[a-z]{4}/);
        expect(chinese.length).toBeGreaterThan(1);
        expect(english).not.toMatch(/\{\{|NaN|undefined|\p{Script=Han}|Invalid input/u);
        expect(english.length).toBeGreaterThan(1);
      }
    }
  });

  const person = {
    staffNo: '00001',
    name: '仇和',
    pinyin: '',
    gender: null,
    birthDate: null,
    hireDate: '2024-03-05',
    education: null,
    industrySince: null,
    siteId: null,
    departmentId: null,
    postId: null,
    mentorId: null,
    grade: null,
    source: null,
    status: 'training',
    phone: '',
    note: '',
  };
  it.each([
    [{ name: ' ' }, '必填'],
    [{ name: '长'.repeat(41) }, '最多 40 个字。'],
    [{ hireDate: '' }, '必填'],
    [{ hireDate: 'gestern' }, '请写成 2026-03-05 这样的日期。'],
    [{ status: 'gone' }, '请从列表中选。'],
  ])('of a person: %j', (wrong, said) => {
    const input = { fields: { ...person, ...wrong }, reason: '' };
    const found = issuesOf('organization.createStaff', input).map((issue) => sentences(issue, input)[0]);
    expect(found).toEqual([said]);
  });

  it.each([
    ['appraisal.saveEvent', 'score', 120, '不能大于 100。'],
    ['appraisal.saveEvent', 'score', 'viel', '请填数字。'],
    ['appraisal.getKpiMonth', 'month', 'März', '请写成 2026-03 这样的月份。'],
    ['sessions.addTrainees', 'staffIds', [], '必填'],
  ])('%s: %s = %j', (channel, field, value, said) => {
    const input = { [field]: value };
    const issue = issuesOf(channel, input).find(({ path }) => path.join('.') === field);
    expect(issue && sentences(issue, input)[0]).toBe(said);
  });
});
