import { describe, expect, it } from 'vitest';
import { standardInForce } from '../../electron/features/standards/repository';
import { featureRoutes } from '../../renderer/app/feature-routes';
import { inNavigation } from '../../renderer/app/nav-order';
import { stepText } from '../../shared/kernel/derivation';
import { zhCN } from '../../shared/locales/catalogue';
import { createTranslate } from '../../shared/locales/create-translate';
import { en } from '../../shared/locales/english';
import { LANGUAGES } from '../../shared/locales/translate';
import { openOffice } from '../builders/office';

const pages = inNavigation(featureRoutes);

const wordsOf = (texts: object): readonly string[] =>
  Object.values(texts).flatMap((text: unknown) =>
    typeof text === 'object' && text !== null ? wordsOf(text) : [String(text).replace(/…$/u, '')],
  );

describe('the help', () => {
  it.each(pages.map((page) => [page.path, page] as const))(
    'of %s says something in both languages',
    async (_path, page) => {
      const { purpose, jobs } = await page.nav.help();
      expect(jobs.length).toBeGreaterThan(0);
      for (const language of LANGUAGES) {
        const t = createTranslate(language);
        for (const key of [purpose, ...jobs]) expect(t(key)).not.toBe(key);
      }
    },
  );

  it('calls buttons and pages by what stands on them', async () => {
    for (const [language, texts] of [
      ['zh-CN', zhCN],
      ['en', en],
    ] as const) {
      const t = createTranslate(language);
      const names = new Set(wordsOf(texts));
      for (const page of pages) {
        const { purpose, jobs } = await page.nav.help();
        const said = [purpose, ...jobs].map((key) => t(key)).join('');
        const quoted = [...said.matchAll(/“([^”]+)”/gu)].flatMap(([, name]) => name?.split(' › ') ?? []);
        expect(
          quoted.filter((name) => !names.has(name)),
          page.path,
        ).toEqual([]);
      }
    }
  });

  it('tells the rules in the numbers of the standard in force, with nothing left open', async () => {
    const office = openOffice();
    const told: string[] = [];
    for (const page of pages) {
      for (const rule of (await page.nav.help()).rules) {
        const { body } = standardInForce(office.db, rule.doc, '2026-06-15');
        const lines = rule.lines(body);
        expect(lines.length, page.path).toBeGreaterThan(0);
        for (const language of LANGUAGES) {
          const said = lines.map((line) => stepText(createTranslate(language), line));
          expect(said.filter((line) => /\{\{|undefined|NaN|^\w+\.help\./.test(line))).toEqual([]);
          expect(new Set(said).size, page.path).toBe(said.length);
          told.push(...said);
        }
      }
    }
    office.dispose();
    expect(told).toContain('80 分及以上合格');
    expect(told).toContain('不合格率达到 50%：200 元');
  });
});
