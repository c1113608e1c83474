import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauseText } from '../../../shared/kernel/derivation';
import { zhCN } from '../../../shared/locales/catalogue';
import { createTranslate } from '../../../shared/locales/create-translate';
import { CLAUSES } from './clauses';

type Named = readonly [place: string, source: string];

/** Every text under a key `source` or inside `sources`, wherever it stands; a list under `source` is the words of that column of a sheet. */
const sourcesIn = (value: unknown, place: string, inside = false): readonly Named[] => {
  if (typeof value === 'string') return inside ? [[place, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    sourcesIn(
      part,
      `${place}.${key}`,
      inside || (key === 'source' && typeof part === 'string') || key === 'sources',
    ),
  );
};

/** Every text of the catalogue that stands for a clause in older results. */
const clausesIn = (value: unknown, place: string, inside = false): readonly Named[] => {
  if (typeof value === 'string') return inside && /《/u.test(value) ? [[place, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    clausesIn(part, `${place}.${key}`, inside || key === 'clause'),
  );
};

const shipped = globSync('resources/standards/*.json').flatMap((path) =>
  sourcesIn(JSON.parse(readFileSync(path, 'utf8')), path),
);
const named = [...shipped, ...clausesIn(zhCN, 'zh-CN')];
const known = new Set(CLAUSES.map(([title, clause]) => `${title} ${clause}`));

/** The parts of a source: a document with its clauses, or what it says of numbers that are ours. */
const partsOf = (source: string): readonly string[] => source.split('；');

describe('what is named as the source of a rule', () => {
  it('is said by every standard that has rules of the regulations', () => {
    const files = new Set(shipped.map(([place]) => place.split('.json')[0]));
    expect(files.size).toBeGreaterThanOrEqual(7);
  });

  it.each(named)('%s: every clause is one of the documents', (_place, source) => {
    for (const part of partsOf(source)) {
      if (part.endsWith('本公司默认值') || part.startsWith('《国务院办公厅')) continue;
      const [, title = '', clauses = ''] = /^《([^》]+)》(.+)$/u.exec(part) ?? [];
      expect(title, part).not.toBe('');
      for (const clause of clauses.replaceAll(/（[^）]*）/gu, '').split('、'))
        expect(known, `${title} ${clause}`).toContain(`${title} ${clause}`);
    }
  });

  it('is read as it stands, and a key of older results as its text', () => {
    const t = createTranslate('zh-CN');
    expect(clauseText(t, '《售后人员考核管理制度》第六条')).toBe('《售后人员考核管理制度》第六条');
    expect(clauseText(t, 'grades.clause.schemeC')).toMatch(/^《售后服务人员等级考核管理办法》/u);
  });
});
