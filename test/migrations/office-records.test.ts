import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { migrations } from '../../electron/database/migrations';
import { openDatabase } from '../../electron/database/open';
import { valueOf } from '../builders/office';

const folder = mkdtempSync(join(tmpdir(), 'tidui-migrate-0140-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BEFORE = 130;
const ENVELOPE = "'BJ01', 1, 0, '2026-06-15T02:00:00.000Z', '周敏', NULL";
const entry = (id: string, changeNo: number, aspect: string): string =>
  `INSERT INTO timeline_entry (id, owner_office, version, base_version, updated_at, updated_by, deleted_at, change_no, staff_id,
     happened_on, aspect, before_text, after_text, reason, cause_kind, cause_id)
   VALUES ('${id}', ${ENVELOPE}, ${changeNo}, 's1', '2026-06-0${changeNo}', '${aspect}', '', '入职', '', 'staff', 's1')`;

it('the timeline keeps every line as it was, stays a ledger, and can say that somebody was disciplined', () => {
  const path = join(folder, 'tidui.sqlite');
  const raw = new Database(path);
  const earlier = migrations.filter(({ version }) => version < BEFORE);
  for (const { sql } of earlier) raw.exec(sql);
  raw.pragma('foreign_keys = OFF');
  raw.exec(entry('t1', 1, 'entry'));
  raw.exec(entry('t2', 2, 'grade'));
  expect(() => raw.exec(entry('t3', 3, 'discipline'))).toThrow(/CHECK/);
  // Of another office or not: the line of a person who is here.
  raw.exec(`INSERT INTO staff (id, owner_office, version, base_version, updated_at, updated_by, deleted_at, change_no, staff_no, name,
      pinyin, initials, hire_date, status, note)
    VALUES ('s1', ${ENVELOPE}, 9, '00001', '王伟', '', '', '2026-06-01', 'active', '')`);
  const lines = raw.prepare('SELECT * FROM timeline_entry ORDER BY id').all();
  raw.pragma(`user_version = ${earlier.at(-1)?.version ?? 0}`);
  raw.close();

  const db = valueOf(openDatabase(path, () => '2026-06-15T02:00:00.000Z'));
  expect(db.all('SELECT * FROM timeline_entry ORDER BY id')).toEqual(lines);
  db.raw.exec(entry('t3', 3, 'discipline'));
  expect(() => db.raw.exec(entry('t4', 4, 'nonsense'))).toThrow(/CHECK/);
  db.raw.exec(`INSERT INTO own_office (one, code, tag, kind, branch_kind, name, company, administrator, set_up_at)
    VALUES (1, 'BJ01', 1, 'branch', 'own', '北京', '恒源', '周敏', '2026-06-15T02:00:00.000Z')`);
  expect(() => db.raw.exec("UPDATE timeline_entry SET reason = 'x'")).toThrow(/append-only/);
  expect(() => db.raw.exec("DELETE FROM timeline_entry WHERE id = 't1'")).toThrow(/append-only/);
  expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
  db.close();
});
