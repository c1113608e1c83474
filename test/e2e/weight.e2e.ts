import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Seed } from './harness/seed';
import { expect, test } from './harness/test';

const out = resolve(import.meta.dirname, '../../out');
const KB = 1024;

/** A built file and all that it asks for outright, before it runs. */
const askedFor = (file: string, found = new Set<string>()): ReadonlySet<string> => {
  if (found.has(file)) return found;
  found.add(file);
  const outright = readFileSync(file, 'utf8').matchAll(/^(?:const|let) \w+ = require\("(\.[^"]+)"\)/gm);
  for (const [, name = ''] of outright) askedFor(join(dirname(file), name), found);
  return found;
};

const weightOf = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + statSync(file).size, 0);

test('little is read before there is a window', () => {
  // 15 KB when this was written: a window, its page, who may ask. The office behind it has 800.
  expect(weightOf(askedFor(join(out, 'main/index.js')))).toBeLessThan(40 * KB);
});

test('the first screen is one script and one sheet of styles, without the schemas of the calls', () => {
  const page = readFileSync(join(out, 'renderer/index.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, name = '']) => name);
  expect(files.map((name) => name.split('.').at(-1)).toSorted()).toEqual(['css', 'js']);
  const script = files.find((name) => name.endsWith('.js')) ?? '';
  // 1027 KB: React and Mantine's shell (500), the Chinese texts of everything (325), router, queries, the desk, the sign-in. What
  // a slot or a page pulls in by mistake (the PDF viewer has 690, the calendar 230, the schemas 90) does not fit.
  expect(weightOf([join(out, 'renderer', script)])).toBeLessThan(1050 * KB);
  expect(readFileSync(join(out, 'renderer', script), 'utf8')).not.toContain('ZodObject');
});

test('a start loads the calls of the first screen and of no other feature', async ({ office }) => {
  await new Seed(office.page).office('branch');
  await expect(office.page.getByRole('main')).not.toBeEmpty();
  const loaded = await office.app.evaluate(() => {
    const { _cache } = process.getBuiltinModule('node:module') as unknown as {
      readonly _cache: Readonly<Record<string, unknown>>;
    };
    return Object.keys(_cache).map((file) => file.split(/[\\/]/).at(-1) ?? '');
  });
  const chunksOf = (name: string, files: readonly string[]) =>
    files.filter((file) => file.startsWith(`${name}-`));
  const built = readdirSync(join(out, 'main/chunks'));
  // The office, who sits at it, the desk, and its line on the last backup, which brings nothing of what makes or opens one.
  expect(chunksOf('handlers', loaded).length).toBeLessThanOrEqual(4);
  expect(chunksOf('handlers', built).length).toBeGreaterThan(10);
  for (const heavy of ['press', 'xlsx', 'pinyin']) {
    expect(chunksOf(heavy, built), heavy).toHaveLength(1);
    expect(chunksOf(heavy, loaded), heavy).toEqual([]);
  }
});
