import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keysOf, SHORTCUTS } from '../../renderer/lib/shortcuts';

const folder = join(import.meta.dirname, '../../renderer');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('shortcuts.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** The same keys by two names, and the row of digits by its first. */
const asListed = (keys: string): string =>
  ({ 'mod+shift+Z': 'mod+Y' })[keys] ?? keys.replace(/^alt\+\$\{.*/, 'alt+1').replaceAll(' ', '');

const heard = new Set(
  sources.flatMap((source) => [
    ...[...source.matchAll(/\[\s*['`]((?:mod|alt|shift|ctrl) ?\+[^'`]+|F\d+)['`]\s*,/gu)].map(
      ([, keys = '']) => asListed(keys),
    ),
    ...[...source.matchAll(/SHORTCUTS\.(\w+)\.keys/gu)].map(
      ([, name = '']) => SHORTCUTS[name as keyof typeof SHORTCUTS].keys,
    ),
  ]),
);

describe('the list of shortcuts', () => {
  it('names every key that a page listens to, and no other', () => {
    const listed = Object.values(SHORTCUTS).map(({ keys }) => keys);
    expect([...heard].toSorted()).toEqual(listed.toSorted());
  });

  it.each([
    ['mod+K', 'Ctrl+K'],
    ['alt+ArrowLeft', 'Alt+←'],
    ['F1', 'F1'],
  ])('writes %s as %s', (keys, printed) => expect(keysOf(keys)).toBe(printed));
});
