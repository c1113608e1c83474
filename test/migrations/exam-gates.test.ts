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
  folder = mkdtempSync(join(tmpdir(), 'tidui-exams-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('examinations of before are for the entry or for a grading, and covered by nothing', () => {
  const path = join(folder, 'tidui.sqlite');
  const raw = new Database(path);
  for (const step of migrations.filter(({ version }) => version < 150)) raw.exec(step.sql);
  for (const examType of ['entry', 'theory', 'practical'])
    raw
      .prepare(
        `INSERT INTO exam (id, owner_office, version, base_version, updated_at, updated_by, change_no, name, exam_type, held_on, product_series)
         VALUES (?, 'BJ01', 1, 0, '2026-06-15T00:00:00.000Z', '周敏', 1, '春季', ?, '2026-05-10', '')`,
      )
      .run(examType, examType);
  const versions = migrations.map(({ version }) => version).filter((version) => version < 150);
  raw.pragma(`user_version = ${versions.at(-1)}`);
  raw.close();
  const db = valueOf(openDatabase(path, () => '2026-06-15T02:00:00.000Z'));
  expect(
    db.all(
      'SELECT id, purpose, session_id AS session, cover_no AS no, cover_on AS day FROM exam ORDER BY id',
    ),
  ).toEqual([
    { id: 'entry', purpose: 'entry', session: null, no: '', day: null },
    { id: 'practical', purpose: 'grading', session: null, no: '', day: null },
    { id: 'theory', purpose: 'grading', session: null, no: '', day: null },
  ]);
  db.close();
});
