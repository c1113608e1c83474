import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kindStores } from '../../electron/database/kind-stores';
import { latestVersion, migrations } from '../../electron/database/migrations';
import { openDatabase } from '../../electron/database/open';
import { codeOf, valueOf } from '../builders/office';

let folder = '';
const path = (): string => join(folder, 'tidui.sqlite');
const now = (): string => '2026-06-15T02:00:00.000Z';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidui-migrate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file as an app of that version left it. */
const fileOfVersion = (version: number): void => {
  const raw = new Database(path());
  for (const step of migrations.filter((one) => one.version <= version)) raw.exec(step.sql);
  raw.pragma(`user_version = ${version}`);
  raw.close();
};

describe('migrations', () => {
  it('are numbered in ascending order', () => {
    const versions = migrations.map((step) => step.version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });

  it.each(migrations.map((step) => step.version))(
    'bring a file of version %i up to date, with a backup of it first',
    (version) => {
      fileOfVersion(version);
      const db = valueOf(openDatabase(path(), now));
      expect(db.raw.pragma('user_version', { simple: true })).toBe(latestVersion);
      expect(db.raw.pragma('integrity_check', { simple: true })).toBe('ok');
      db.close();
      const backups = version === latestVersion ? [] : readdirSync(join(folder, 'backups'));
      expect(backups.length).toBe(version === latestVersion ? 0 : 1);
      for (const name of backups) {
        const backup = new Database(join(folder, 'backups', name), { readonly: true });
        expect(backup.pragma('user_version', { simple: true })).toBe(version);
        backup.close();
      }
    },
  );

  it('make only STRICT tables', () => {
    const db = valueOf(openDatabase(path(), now));
    const loose = db.all<{ name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    );
    expect(loose).toEqual([]);
    db.close();
  });

  it('give every travelling kind of record a table with exactly its columns', () => {
    const db = valueOf(openDatabase(path(), now));
    for (const store of kindStores) {
      const columns = db
        .all<{ name: string }>(`SELECT name FROM pragma_table_info('${store.table}')`)
        .map((row) => row.name);
      const named = store.fields.map((field) =>
        field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      );
      expect(columns.toSorted(), store.kind).toEqual([...named, 'change_no'].toSorted());
    }
    db.close();
  });
});

describe('opening', () => {
  it('refuses a file of a newer app and leaves it as it is', () => {
    fileOfVersion(latestVersion);
    const raw = new Database(path());
    raw.pragma(`user_version = ${latestVersion + 10}`);
    raw.close();
    const before = readFileSync(path());
    expect(codeOf(openDatabase(path(), now))).toBe('E_DATABASE_NEWER');
    expect(readFileSync(path()).equals(before)).toBe(true);
  });

  it('refuses a file that is no database', async () => {
    const { writeFileSync } = await import('node:fs');
    writeFileSync(path(), 'x'.repeat(8192));
    expect(codeOf(openDatabase(path(), now))).toBe('E_DATABASE_DAMAGED');
  });
});
