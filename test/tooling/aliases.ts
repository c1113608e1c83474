import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Alias } from 'vite';

/**
 * `@shared/…`, `@electron/…` and `@renderer/…` for the bundler and the test runner.
 *
 * `@electron/` is also a scope of packages (`@electron/asar`), so only our own folders are taken.
 */
export function sourceAliases(root: string): Alias[] {
  const folders = readdirSync(resolve(root, 'electron'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return [
    { find: /^@shared\//, replacement: `${resolve(root, 'shared')}/` },
    { find: /^@renderer\//, replacement: `${resolve(root, 'renderer')}/` },
    {
      find: new RegExp(`^@electron/(?=(?:${folders.join('|')})/)`),
      replacement: `${resolve(root, 'electron')}/`,
    },
  ];
}
