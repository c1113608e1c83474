import type { Office, OfficeNames, OlderDraft, SetUp } from '../../../shared/features/office/types';
import type { ReadableDb } from '../../database/connection';
import type { Tx } from '../../database/transact';

type OfficeRow = {
  readonly kind: Office['kind'];
  readonly branch_kind: Office['branchKind'];
  readonly code: string;
  readonly name: string;
  readonly company: string;
  readonly administrator: string;
  readonly set_up_at: string;
  readonly tag: number;
};

export const findOffice = (db: ReadableDb): Office | undefined => {
  const row = db.get<OfficeRow>(
    'SELECT kind, branch_kind, code, name, company, administrator, set_up_at, tag FROM own_office',
  );
  if (row === undefined) return undefined;
  const { branch_kind, set_up_at, ...same } = row;
  return { ...same, branchKind: branch_kind, setUpAt: set_up_at };
};

export const insertOffice = (tx: Tx, office: SetUp, tag: number): Office => {
  tx.run(
    'INSERT INTO own_office (one, code, name, company, kind, branch_kind, tag, administrator, set_up_at) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)',
    [
      office.code,
      office.name,
      office.company,
      office.kind,
      office.branchKind,
      tag,
      office.administrator,
      tx.now,
    ],
  );
  tx.note({ kind: 'office', id: office.code, before: null, after: { ...office } });
  return { ...office, tag, setUpAt: tx.now };
};

export const updateOfficeNames = (tx: Tx, office: Office, names: OfficeNames): Office => {
  tx.run('UPDATE own_office SET name = ?, company = ?, administrator = ?', [
    names.name,
    names.company,
    names.administrator,
  ]);
  const { name, company, administrator } = office;
  tx.note({ kind: 'office', id: office.code, before: { name, company, administrator }, after: { ...names } });
  return { ...office, ...names };
};

export const findSetting = (db: ReadableDb, key: string): string | undefined =>
  db.get<{ body: string }>('SELECT body FROM setting WHERE key = ?', [key])?.body;

export const putSetting = (tx: Tx, key: string, body: string): void => {
  const before = findSetting(tx, key) ?? null;
  if (before === body) return;
  tx.run(
    'INSERT INTO setting (key, body) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET body = excluded.body',
    [key, body],
  );
  tx.note({ kind: 'office', id: key, before: before === null ? null : { body: before }, after: { body } });
};

export const findDraft = (db: ReadableDb, key: string): string | undefined =>
  db.get<{ body: string }>('SELECT body FROM draft WHERE key = ?', [key])?.body;

/** The newest draft whose key differs only in the version at its end. */
export const findOlderDraft = (db: ReadableDb, key: string): OlderDraft | undefined => {
  const name = key.replace(/\d+$/, '');
  return db
    .all<OlderDraft>(
      'SELECT key, body FROM draft WHERE substr(key, 1, ?) = ? AND key <> ? ORDER BY saved_at DESC',
      [name.length, name, key],
    )
    .find((draft) => /^\d+$/.test(draft.key.slice(name.length)));
};

export const putDraft = (tx: Tx, key: string, body: string): void => {
  tx.run(
    'INSERT INTO draft (key, body, saved_at) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at',
    [key, body, tx.now],
  );
};

export const deleteDraft = (tx: Tx, key: string): void => {
  tx.run('DELETE FROM draft WHERE key = ?', [key]);
};
