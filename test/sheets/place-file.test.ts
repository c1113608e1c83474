import { describe, expect, it } from 'vitest';
import { placeFile, placeFileNow } from '../../electron/files/place-file';

const held = (code: string, times: number): { readonly move: () => void; readonly tries: () => number } => {
  let tries = 0;
  return {
    move: () => {
      tries += 1;
      if (tries <= times) throw Object.assign(new Error(code), { code });
    },
    tries: () => tries,
  };
};

describe('a file that another program holds', () => {
  it.each(['EBUSY', 'EPERM', 'EACCES'])('is placed once it is free (%s)', async (code) => {
    const later = held(code, 2);
    await placeFile('a', 'b', async () => later.move());
    expect(later.tries()).toBe(3);
    const now = held(code, 2);
    placeFileNow('a', 'b', now.move);
    expect(now.tries()).toBe(3);
  });

  it('is given up after two seconds', async () => {
    const { move, tries } = held('EBUSY', Number.POSITIVE_INFINITY);
    await expect(placeFile('a', 'b', async () => move())).rejects.toThrow('EBUSY');
    expect(tries()).toBe(21);
  });

  it('is not waited for when waiting cannot help', () => {
    const { move, tries } = held('ENOENT', 1);
    expect(() => placeFileNow('a', 'b', move)).toThrow('ENOENT');
    expect(tries()).toBe(1);
  });
});
