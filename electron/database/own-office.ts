import type { ReadableDb } from './connection';

/** What every write needs to know of the office: its code, the tag of its ids, and who sits at the keyboard. */
export type OwnOffice = { readonly code: string; readonly tag: number; readonly administrator: string };

/** The office of this database, or nothing before first set-up. */
export const findOwnOffice = (db: ReadableDb): OwnOffice | undefined =>
  db.get<OwnOffice>('SELECT code, tag, administrator FROM own_office');

/** Whether this is a branch's database: head office does not do a branch's daily work. */
export const isBranch = (db: ReadableDb): boolean =>
  db.get<{ kind: string }>('SELECT kind FROM own_office')?.kind === 'branch';

/** What kind of branch an office is, this one or one that it knows; undefined for head office's own database and for a stranger. */
export const branchKindOf = (db: ReadableDb, office: string): string | undefined =>
  db.get<{ kind: string | null }>('SELECT branch_kind AS kind FROM own_office WHERE code = ?', [office])
    ?.kind ?? db.get<{ kind: string }>('SELECT kind FROM office_peer WHERE code = ?', [office])?.kind;
