import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { refusePackage } from './refusal';

const CHUNK = 256 * 1024;

/**
 * The lines of a file of ours, one after the other, never more than one line and one chunk in memory. A line longer than
 * `maxBytes` refuses the file: what it holds is not a record of ours.
 */
export const linesOf = function* (path: string, maxBytes: number): Generator<string> {
  const handle = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const buffer = Buffer.alloc(CHUNK);
    let rest = '';
    for (;;) {
      const read = readSync(handle, buffer, 0, CHUNK, null);
      if (read === 0) break;
      const pieces = (rest + decoder.write(buffer.subarray(0, read))).split('\n');
      rest = pieces.pop() ?? '';
      for (const piece of pieces) {
        if (piece.length > maxBytes) refusePackage('E_PACKAGE_LINE_TOO_LONG', { limit: maxBytes });
        yield piece;
      }
      if (rest.length > maxBytes) refusePackage('E_PACKAGE_LINE_TOO_LONG', { limit: maxBytes });
    }
    rest += decoder.end();
    if (rest !== '') yield rest;
  } finally {
    closeSync(handle);
  }
};
