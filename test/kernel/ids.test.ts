import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layOutId } from '../../shared/kernel/ids';

const bytes = fc.uint8Array({ minLength: 8, maxLength: 8 });
const tag = fc.integer({ min: 0, max: 65_535 });
const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });

it('an id is a UUID of version 8 with the office in front', () => {
  fc.assert(
    fc.property(tag, time, bytes, (office, milliseconds, random) => {
      const id = layOutId(office, milliseconds, random);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(Number.parseInt(id.slice(0, 4), 16)).toBe(office);
    }),
  );
});

it('ids of one office sort by their time', () => {
  fc.assert(
    fc.property(tag, time, time, bytes, bytes, (office, a, b, x, y) => {
      fc.pre(a < b && Math.floor(a / 16) !== Math.floor(b / 16));
      expect(layOutId(office, a, x) < layOutId(office, b, y)).toBe(true);
    }),
  );
});

it('all 58 bits that a UUID leaves are random: six of the first byte, the upper half of the last', () => {
  const ids = new Set<string>();
  for (let position = 0; position < 8; position += 1) {
    for (const value of [0, 1, 2, 4, 8, 16, 32]) {
      ids.add(
        layOutId(
          1,
          1,
          Uint8Array.from({ length: 8 }, (_zero, index) => (index === position ? value : 0)),
        ),
      );
    }
  }
  const lastByte = 2;
  expect(ids.size).toBe(7 * 6 + lastByte + 1);
});
