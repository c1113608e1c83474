import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkDatabase } from '../../electron/database/check';
import { transact } from '../../electron/database/transact';
import { sites } from '../../electron/features/organization/repository';
import { ok } from '../../shared/kernel/result';
import { openOffice, valueOf } from '../builders/office';
import { openWorld } from '../features/documents/world';

let office = openOffice();
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

it('a sound database has no problems', () => {
  expect(checkDatabase(office.db)).toEqual({
    integrity: true,
    foreignKeys: true,
    auditChain: true,
    records: true,
    problems: [],
  });
});

it.each([
  ['DROP TABLE staff_series', 'table staff_series'],
  ['DROP TRIGGER audit_log_no_update', 'trigger audit_log_no_update'],
])('%s does not stay hidden', (sql, place) => {
  office.db.raw.exec(sql);
  const { integrity, problems } = checkDatabase(office.db);
  expect(integrity).toBe(false);
  expect(problems).toContainEqual({ kind: 'integrity', place });
});

const renamed = () => {
  const site = valueOf(
    transact(office, 'test.addSite', (tx) => ok(sites.insert(tx, { name: '朝阳网点', address: '' }))),
  );
  return valueOf(
    transact(office, 'test.renameSite', (tx) => sites.update(tx, site.id, 1, { name: '海淀网点' })),
  );
};

it('an audit log whose end was cut off is found, and stays found after the next line', () => {
  renamed();
  const { raw } = office.db;
  const triggers = raw
    .prepare("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'audit_%_no_delete'")
    .all() as { sql: string }[];
  raw.exec('DROP TRIGGER audit_log_no_delete; DROP TRIGGER audit_change_no_delete');
  raw.exec('DELETE FROM audit_change WHERE seq = 3; DELETE FROM audit_log WHERE seq = 3');
  for (const { sql } of triggers) raw.exec(sql);
  const cut = { kind: 'auditChain', place: 'audit_log#3' };
  expect(checkDatabase(office.db)).toMatchObject({ integrity: true, foreignKeys: true, auditChain: false });
  expect(checkDatabase(office.db).problems).toContainEqual(cut);
  transact(office, 'test.addSite', (tx) => ok(sites.insert(tx, { name: '二', address: '' })));
  expect(checkDatabase(office.db).problems).toContainEqual({ kind: 'auditChain', place: 'audit_log#4' });
});

it.each([
  ['changed', (id: string) => `UPDATE site SET name = '黑' WHERE id = '${id}'`, '.name'],
  ['deleted', (id: string) => `UPDATE site SET deleted_at = '2026-06-15' WHERE id = '${id}'`, '.deleted_at'],
  ['removed', (id: string) => `DELETE FROM site WHERE id = '${id}'`, ''],
])('a record that was %s past the app is named', (_what, sql, column) => {
  const { id } = renamed();
  expect(checkDatabase(office.db).records).toBe(true);
  office.db.raw.exec(sql(id));
  expect(checkDatabase(office.db)).toMatchObject({
    records: false,
    problems: [{ kind: 'records', place: `site#${id}${column}` }],
  });
});

it('a record that was added past the app is named', () => {
  renamed();
  office.db.raw.exec(
    "INSERT INTO site SELECT 'x', owner_office, 1, 0, updated_at, updated_by, NULL, 99, '黑', '' FROM site",
  );
  expect(checkDatabase(office.db).problems).toEqual([{ kind: 'records', place: 'site#x' }]);
});

it('every kind of record is what the audit log says after ordinary work', () => {
  openWorld(office);
  expect(checkDatabase(office.db).problems).toEqual([]);
});
