import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineBackend } from '../../../electron/define-backend';
import { backends } from '../../../electron/features/index';
import { standards } from '../../../electron/features/standards/repository';
import { completeBuiltinStandards } from '../../../electron/features/standards/service/builtin';
import { features } from '../../../shared/features/index';
import { zStandardFile } from '../../../shared/features/standards/schema';
import { isStandardDoc, standardSchemas, standardsOf } from '../../../shared/features/sums';
import { defineFeature, type FeatureDeclaration } from '../../../shared/kernel/define-feature';
import { zhCN } from '../../../shared/locales/catalogue';
import { en } from '../../../shared/locales/english';
import { openOffice } from '../../builders/office';

const declared: readonly FeatureDeclaration[] = features;
const docs = declared.flatMap(({ standards: own = {} }) => Object.keys(own));
const shipped = globSync('resources/standards/*.json').map((path) => basename(path, '.json'));
const read = (path: string) => zStandardFile.parse(JSON.parse(readFileSync(path, 'utf8')));
const fileOf = (doc: string) => read(`resources/standards/${doc}.json`);
const earlier = globSync('resources/standards/earlier/*.json').map(read);

describe('every standard that a feature declares', () => {
  it('is declared once', () => {
    expect(docs.toSorted()).toEqual([...new Set(docs)].toSorted());
    expect(Object.keys(standardSchemas).toSorted()).toEqual(docs.toSorted());
  });

  it('is shipped, and nothing else is', () => {
    expect(shipped.toSorted()).toEqual(docs.toSorted());
  });

  it.each(docs)('%s has a file that its schema accepts and takes nothing from', (doc) => {
    const file = fileOf(doc);
    expect(file.doc).toBe(doc);
    expect(isStandardDoc(doc) && standardSchemas[doc].parse(file.body)).toEqual(file.body);
  });

  it('has a name in both languages', () => {
    expect(Object.keys(zhCN.standard).toSorted()).toEqual(docs.toSorted());
    expect(Object.keys(en.standard).toSorted()).toEqual(docs.toSorted());
  });
});

describe('a new office', () => {
  let office = openOffice();
  beforeEach(() => {
    office = openOffice();
  });
  afterEach(() => office.dispose());

  it('holds each as it was shipped, under the id that results everywhere name', () => {
    const held = standards.list(office.db).map(({ id, ownerOffice, body }) => ({ id, ownerOffice, body }));
    const expected = [...docs.map(fileOf), ...earlier].map(({ doc, versionNo, body }) => ({
      id: `builtin-${doc}-${versionNo}`,
      ownerOffice: 'BUILTIN',
      body,
    }));
    expect(held).toHaveLength(expected.length);
    expect(held).toEqual(expect.arrayContaining(expected));
  });

  it('holds the standard of a feature that nobody else has heard of', () => {
    const zRegionsStandard = z.object({ regions: z.array(z.string()).min(1) });
    const planted = defineFeature({
      name: 'regions',
      contract: async () => ({}),
      powers: [],
      standards: { regions: zRegionsStandard },
      texts: { 'zh-CN': {}, en: {} },
    });
    const handlers = () => Promise.resolve({ handlers: {} });
    const file = { doc: 'regions', versionNo: 1, effectiveFrom: '2020-01-01', body: { regions: ['north'] } };
    // @ts-expect-error A declared standard that nobody ships does not compile.
    const without = defineBackend(planted, { handlers });
    const backend = defineBackend(planted, { handlers, standards: { regions: file } });

    expect(standardsOf([...features, planted])['regions']).toBe(zRegionsStandard);
    completeBuiltinStandards(office, [...backends, backend]);
    const ids = () => standards.list(office.db, "r.doc = 'regions'").map(({ id, body }) => [id, body]);
    expect(ids()).toEqual([['builtin-regions-1', file.body]]);
    completeBuiltinStandards(office, [...backends, backend]);
    expect(ids()).toHaveLength(1);
    expect(() => completeBuiltinStandards(office, [without])).toThrow();
    const wrong = { ...file, doc: 'areas' };
    expect(() =>
      completeBuiltinStandards(office, [defineBackend(planted, { handlers, standards: { regions: wrong } })]),
    ).toThrow('regions');
  });
});
