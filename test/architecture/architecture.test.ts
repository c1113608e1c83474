import { describe, expect, it } from 'vitest';
import * as names from './name-rules';
import { rules } from './rules';
import { readSources, type Source, source } from './sources';

const tree = readSources();

/** The tree as it would be with one file changed. */
const planted = (path: string, change: (text: string) => string): readonly Source[] =>
  tree.map((file) => (file.path === path ? source(path, change(file.text)) : file));

describe('the tree', () => {
  it('was read', () => {
    expect(tree.length).toBeGreaterThan(40);
    expect(tree.find(({ path }) => path === 'electron/main/index.ts')?.imports).toContain(
      'electron/main/entry',
    );
  });

  it.each(Object.entries(rules))('%s', (_name, [rule]) => {
    expect(rule(tree)).toEqual([]);
  });
});

describe('a rule notices', () => {
  it.each(Object.entries(rules))('%s', (_name, [rule, together, ...samples]) => {
    expect(samples.length).toBeGreaterThan(0);
    const bad = samples.map(([path, text]) => source(path, text));
    if (together === 'together') expect(rule(bad)).not.toEqual([]);
    else
      for (const file of bad) expect(rule([file]), `${file.path} ${file.text.slice(0, 60)}`).not.toEqual([]);
  });
});

describe('steps of the database', () => {
  const path = 'electron/features/grades/migrations/0070-grades.ts';
  it.each([
    [
      'one that no feature lists',
      'electron/features/grades/feature.ts',
      /'\.\/migrations\/0070-grades'/,
      "'./other'",
    ],
    ['one that says another number', path, /version: 70/, 'version: 80'],
  ] as const)('are all run: %s', (_name, file, from, to) => {
    expect(names.migrationsInOrder(planted(file, (text) => text.replace(from, to)))).toHaveLength(1);
  });

  it('have their number alone, whichever feature brings them', () => {
    const twin = source(
      'electron/features/points/migrations/0070-more.ts',
      'export const more = { version: 70 };',
    );
    expect(
      names.migrationsInOrder([...tree, twin]).filter((each) => each.includes('its number is')),
    ).toHaveLength(2);
  });
});

describe('a file', () => {
  const code = (path: string, text: string): string => source(path, text).code;

  it('is taken without its comments; strings and texts that look like them stay', () => {
    expect(code('a.ts', 'a; // x\nb; /* y\n z */ c;')).toBe('a;     \nb;     \n      c;');
    expect(code('a.ts', "const url = 'http://x'; // y")).toBe("const url = 'http://x';     ");
    expect(code('a.ts', 'const quote = /[\'"`]/; // y')).toBe('const quote = /[\'"`]/;     ');
    expect(code('a.tsx', "<a>it's // x{/* y */}</a>")).toBe("<a>it's // x{       }</a>");
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the sample is a template itself
    const nested = '`a ${b ? `// ${c}` : {}} /* d */` // e';
    expect(code('a.ts', nested)).toBe(`${nested.slice(0, -4)}    `);
  });

  it('that cannot be read is an error with its place, never a file without faults', () => {
    expect(() => source('shared/a.ts', 'x;\nexport const = 1;')).toThrow(/^shared\/a\.ts:2: /);
    expect(() => source('shared/a.ts', 'const a = <b>c</b>')).toThrow();
  });
});
