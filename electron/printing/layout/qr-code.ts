import { create } from 'qrcode';
import type { QrCode } from './draw-op';

/** What a code keeps in five and a half bits a sign instead of eight. */
const ALPHANUMERIC = /^[0-9A-Z $%*+\-./:]+$/;

/** The version that a code of a length and level takes, once it is known: the search for it takes as long as the code. */
const versions = new Map<string, number>();

const modulesOf = (text: string, level: 'Q' | 'M') => {
  if (!ALPHANUMERIC.test(text)) return create(text, { errorCorrectionLevel: level }).modules;
  const key = `${level}${text.length}`;
  const version = versions.get(key);
  const { modules, version: found } = create([{ data: text, mode: 'alphanumeric' }], {
    errorCorrectionLevel: level,
    ...(version === undefined ? {} : { version }),
  });
  versions.set(key, found);
  return modules;
};

/**
 * The QR code of a text as runs of dark modules.
 *
 * Level Q: a quarter may be lost to a fold, a stamp or a bad scan. Level M: 15 percent, but with larger modules.
 */
export const qrCodeOf = (text: string, level: 'Q' | 'M'): QrCode => {
  const modules = modulesOf(text, level);
  const runs: number[] = [];
  for (let y = 0; y < modules.size; y += 1) {
    for (let x = 0; x < modules.size; x += 1) {
      if (modules.get(y, x) === 0) continue;
      const start = x;
      while (x < modules.size && modules.get(y, x) !== 0) x += 1;
      runs.push(start, y, x - start);
    }
  }
  return { modules: modules.size, runs: Uint8Array.from(runs) };
};
