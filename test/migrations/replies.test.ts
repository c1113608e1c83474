import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrations } from '../../electron/database/migrations';
import { openDatabase } from '../../electron/database/open';
import { valueOf } from '../builders/office';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidui-replies-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BEFORE = 200;
const COLUMNS = `id, owner_office, version, base_version, updated_at, updated_by, deleted_at, change_no, subject_kind, subject_id, round, step,
  approver_id, approver, decided_on, decision, opinion, basis, document_no`;
const lineOf = (id: string, basis: string, documentNo: string): string =>
  `INSERT INTO approval (${COLUMNS}) VALUES ('${id}', 'BJ01', 1, 0, '2026-06-12T02:00:00.000Z', '周敏', NULL, 7, 'grading', 'g1', 1,
  'department', NULL, '孟刚', '2026-06-12', 'agree', '同意', '${basis}', '${documentNo}')`;

it('decisions of before there were replies stay, unchangeable, and a reply can be entered beside them', () => {
  const path = join(folder, 'tidui.sqlite');
  const raw = new Database(path);
  for (const step of migrations.filter(({ version }) => version <= BEFORE)) raw.exec(step.sql);
  raw.pragma(`user_version = ${BEFORE}`);
  raw.exec(
    `INSERT INTO own_office (one, code, kind, branch_kind, name, company, administrator, tag, set_up_at)
     VALUES (1, 'BJ01', 'branch', 'own', '北京', '恒源', '周敏', 1, '2026-01-01T00:00:00.000Z')`,
  );
  raw.exec(lineOf('a1', 'paper', 'DJSP-1'));
  const before = raw.prepare('SELECT * FROM approval').all();
  expect(() => raw.exec(lineOf('a2', 'reply', '8号'))).toThrow(/CHECK/);
  raw.close();

  const db = valueOf(openDatabase(path, () => '2026-06-15T02:00:00.000Z'));
  expect(db.all('SELECT * FROM approval')).toEqual(before);
  db.raw.exec(lineOf('a2', 'reply', '8号'));
  expect(() => db.raw.exec(lineOf('a3', 'reply', ''))).toThrow(/CHECK/);
  expect(() => db.raw.exec("UPDATE approval SET approver = 'x' WHERE id = 'a1'")).toThrow(/append-only/);
  expect(() => db.raw.exec("DELETE FROM approval WHERE id = 'a1'")).toThrow(/append-only/);
  db.close();
});
