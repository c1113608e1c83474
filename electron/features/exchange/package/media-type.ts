import { closeSync, openSync, readSync } from 'node:fs';

const MAGIC: readonly (readonly [mediaType: string, start: readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** What a file's first bytes say it is; undefined when it is none of the types that we keep. */
export const mediaTypeOf = (path: string): string | undefined => {
  const handle = openSync(path, 'r');
  try {
    const head = Buffer.alloc(8);
    const size = readSync(handle, head, 0, 8, 0);
    return MAGIC.find(
      ([, start]) => size >= start.length && start.every((byte, index) => head[index] === byte),
    )?.[0];
  } finally {
    closeSync(handle);
  }
};
