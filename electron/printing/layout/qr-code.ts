import { create } from 'qrcode';
import type { QrCode } from './draw-op';

/**
 * The QR code of a text as runs of dark modules.
 *
 * Level Q: a quarter may be lost to a fold, a stamp or a bad scan. Level M: 15 percent, but with larger modules.
 */
export const qrCodeOf = (text: string, level: 'Q' | 'M'): QrCode => {
  const { modules } = create(text, { errorCorrectionLevel: level });
  const runs: [number, number, number][] = [];
  for (let y = 0; y < modules.size; y += 1) {
    for (let x = 0; x < modules.size; x += 1) {
      if (modules.get(y, x) === 0) continue;
      const start = x;
      while (x < modules.size && modules.get(y, x) !== 0) x += 1;
      runs.push([start, y, x - start]);
    }
  }
  return { modules: modules.size, runs };
};
