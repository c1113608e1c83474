import { z } from 'zod';
import { cleanText } from './clean-text';

/** The atoms that schemas of calls and records are made of; what is said here once means the same everywhere. */
export const zId = z.string().min(1).max(60);
/** A reference to another record: the same as an id, where a record is described. */
export const zRef = z.string().min(1).max(60);
export const zVersion = z.number().int().min(1);
/** A calendar day, `2026-03-05`. */
export const zDate = z.iso.date();
/** A calendar month, `2026-03`. */
export const zMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const zInstant = z.string().min(20).max(40);
/** Words that people write: without what nobody can see, without blanks around them. */
export const zText = (max: number) => z.string().overwrite(cleanText).trim().max(max);
/** A record as the caller saw it: its id and the version that it had on the screen. */
export const zSeen = z.object({ id: zId, version: zVersion });
export const zSha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** For calls that ask nothing. */
export const zNothing = z.object({});
