/** A row's identity, made once at birth (UUID version 8, lower case, with hyphens). */
export type Id = string;

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

const BYTES = Array.from({ length: 256 }, (_, byte) => hex(byte, 2));

type Head = {
  readonly tag: number;
  readonly milliseconds: number;
  readonly head: string;
  readonly last: string;
};
let latest: Head = { tag: -1, milliseconds: -1, head: '', last: '' };

/** What the ids of one office and millisecond begin with, made once: an import makes thousands of them. */
const headOf = (tag: number, milliseconds: number): Head => {
  if (latest.tag === tag && latest.milliseconds === milliseconds) return latest;
  const time = hex(milliseconds, 12);
  const head = `${hex(tag, 4)}${time.slice(0, 4)}-${time.slice(4, 8)}-8${time.slice(8, 11)}-`;
  latest = { tag, milliseconds, head, last: time.slice(11, 12) };
  return latest;
};

/**
 * Lay out a UUIDv8: 16-bit office tag, 48-bit milliseconds, then random bits.
 *
 * The tag in front keeps the rows of one office together in every index, so that a database that receives files from a
 * hundred branches grows without slowing down; it need not be unique. `tag` 0…65535, `milliseconds` since 1970, `random`
 * at least 8 bytes.
 */
export const layOutId = (tag: number, milliseconds: number, random: Uint8Array): Id => {
  let noise = '';
  for (let at = 0; at < 8; at += 1) noise += BYTES[random[at] ?? 0] ?? '';
  const { head, last } = headOf(tag, milliseconds);
  const variant = BYTES[0x80 | ((random[0] ?? 0) & 0x3f)] ?? '';
  return `${head}${variant}${last}${noise.slice(2, 3)}-${noise.slice(3, 15).padEnd(12, '0')}`;
};

/** When an id of `layOutId` was made, in milliseconds since 1970; undefined for an id of another kind. */
export const madeAt = (id: Id): number | undefined => {
  const parts = /^[0-9a-f]{4}([0-9a-f]{4})-([0-9a-f]{4})-8([0-9a-f]{3})-[0-9a-f]{2}([0-9a-f])/.exec(id);
  return parts === null ? undefined : Number.parseInt(parts.slice(1).join(''), 16);
};
