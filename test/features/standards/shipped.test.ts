import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { backends } from '../../../electron/features/index';
import { BUILTIN_OWNER, standardInForce, standards } from '../../../electron/features/standards/repository';
import { completeBuiltinStandards } from '../../../electron/features/standards/service/builtin';
import { publishStandard } from '../../../electron/features/standards/service/publish';
import { zStandardFile } from '../../../shared/features/standards/schema';
import { isStandardDoc, standardSchemas } from '../../../shared/features/sums';
import { openOffice, valueOf } from '../../builders/office';

const folder = mkdtempSync(join(tmpdir(), 'tidui-shipped-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => zStandardFile.parse(JSON.parse(readFileSync(path, 'utf8')));
const shipped = globSync(['resources/standards/*.json', 'resources/standards/earlier/*.json']).map(read);
const bodyOf = (id: string) =>
  shipped.find(({ doc, versionNo }) => id === `builtin-${doc}-${versionNo}`)?.body;

/** What an office of a version that people have holds: other offices compare it word for word. */
const heldBy = (path: string) => {
  const file = join(folder, path.replaceAll('/', '-'));
  writeFileSync(file, gunzipSync(readFileSync(path)));
  const db = new Database(file);
  const rows = db
    .prepare<[], { id: string; body: string }>("SELECT id, body FROM standard WHERE owner_office = 'BUILTIN'")
    .all();
  db.close();
  return rows.map(({ id, body }): [string, unknown] => [id, JSON.parse(body)]);
};

describe('a version that was shipped', () => {
  it.each(globSync('test/offices/*/*/tidui.sqlite.gz'))('is never edited: what %s holds', (path) => {
    for (const [id, body] of heldBy(path)) expect([id, bodyOf(id)]).toEqual([id, body]);
  });

  it.each(globSync('resources/standards/earlier/*.json'))(
    'can still be read, and has a later one: %s',
    (path) => {
      const { doc, versionNo, body } = read(path);
      expect(basename(path)).toBe(`${doc}-${versionNo}.json`);
      expect(isStandardDoc(doc) && standardSchemas[doc].safeParse(body).success).toBe(true);
      expect(shipped.some((other) => other.doc === doc && other.versionNo > versionNo)).toBe(true);
    },
  );
});

describe('an office that published a version before the app shipped one of the same number', () => {
  let office = openOffice();
  beforeEach(() => {
    office = openOffice();
    // As the app of then left it: one shipped version, and the office's own next one.
    office.db.raw.exec("DELETE FROM standard WHERE id = 'builtin-grades-2'");
    const { body } = standardInForce(office.db, 'grades', '2026-01-01');
    valueOf(
      transact(office, 'test.publish', (tx) =>
        publishStandard(tx, 'grades', {
          body,
          effectiveFrom: '2027-01-01',
          seenVersionNo: 1,
        }),
      ),
    );
  });
  afterEach(() => office.dispose());

  it('is opened, keeps its own in force, and holds the shipped one as well', () => {
    completeBuiltinStandards(office, backends);
    expect(standards.list(office.db, "r.doc = 'grades'", [], 'r.owner_office, r.version_no')).toHaveLength(3);
    const own = standardInForce(office.db, 'grades', '2027-01-01');
    expect(standards.find(office.db, own.id)?.ownerOffice).not.toBe(BUILTIN_OWNER);
    expect(standardInForce(office.db, 'grades', '2026-12-31').id).toBe('builtin-grades-2');
    expect(standardInForce(office.db, 'grades', '1999-12-31').id).toBe('builtin-grades-2');
  });

  it('numbers its next one after all of them', () => {
    completeBuiltinStandards(office, backends);
    const { body, versionNo } = standardInForce(office.db, 'grades', '2027-01-01');
    const next = transact(office, 'test.publish', (tx) =>
      publishStandard(tx, 'grades', {
        body,
        effectiveFrom: '2027-02-01',
        seenVersionNo: versionNo,
      }),
    );
    expect(valueOf(next).versionNo).toBe(3);
  });
});
