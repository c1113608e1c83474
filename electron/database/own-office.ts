import type { ReadableDb } from './connection';

/** What every write needs to know of the office: its code, the tag of its ids, and who sits at the keyboard. */
export type OwnOffice = { readonly code: string; readonly tag: number; readonly administrator: string };

/** The office of this database, or nothing before first set-up. */
export const findOwnOffice = (db: ReadableDb): OwnOffice | undefined =>
  db.get<OwnOffice>('SELECT code, tag, administrator FROM own_office');
