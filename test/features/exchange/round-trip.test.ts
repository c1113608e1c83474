import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrokenAuditLine } from '../../../electron/database/audit';
import { kindStores } from '../../../electron/database/kind-stores';
import { attachments } from '../../../electron/features/documents/repository';
import {
  listPackages,
  makeReport,
  receiveReport,
} from '../../../electron/features/exchange/service/exchange';
import { daysSinceLastReport, readWaiting } from '../../../electron/features/exchange/views';
import { sites, staff } from '../../../electron/features/organization/repository';
import { planItems, plans } from '../../../electron/features/plans/repository';
import { attachmentPath } from '../../../electron/files/attachment-store';
import { zhCN } from '../../../shared/locales/catalogue';
import { codeOf, valueOf } from '../../builders/office';
import { openPair, type Pair, person, planItem, rowsOf, stateOf, write } from './offices';

let pair: Pair;
beforeEach(async () => {
  pair = await openPair();
});
afterEach(() => pair.dispose());

const staffNamed = (name: string) => {
  const found = staff.list(pair.branch.db, 'r.name = ?', [name])[0];
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

describe('a report', () => {
  it('carries every record of the branch as it is, attachments included', async () => {
    const file = await pair.report();
    expect(basename(file)).toBe('上报_BJ01_2026-06_0001.tdr');
    const answer = await pair.take(file);
    expect(answer).toMatchObject({ ok: true, no: 1, full: true, repeatOf: null, refused: [], warnings: [] });
    expect(answer.counts).toEqual({ new: answer.records, changed: 0, unchanged: 0, conflict: 0, refused: 0 });
    expect(answer.records).toBeGreaterThan(50);
    expect(rowsOf(pair.head, 'BJ01')).toEqual(rowsOf(pair.branch, 'BJ01'));
    const [scan] = attachments.list(pair.head.db);
    expect(readFileSync(attachmentPath(pair.head.paths, scan?.sha256 ?? ''))).toEqual(
      readFileSync(attachmentPath(pair.branch.paths, scan?.sha256 ?? '')),
    );
    expect(findBrokenAuditLine(pair.head.db)).toBeUndefined();
    expect(pair.head.db.all('PRAGMA foreign_key_check')).toEqual([]);
  });

  it('carries only what changed since the last one, deletions as tombstones', async () => {
    await pair.take(await pair.report());
    const one = staffNamed('学员0');
    write(pair.branch, (tx) => {
      staff.update(tx, one.id, undefined, { phone: '13800000000' });
      sites.insert(tx, { name: '海淀网点', address: '' });
      const plan = plans.list(tx, 'r.staff_id = ?', [one.id])[0];
      const item = planItems.list(tx, 'r.plan_id = ? AND r.position = 3', [plan?.id ?? ''])[0];
      valueOf(planItems.remove(tx, item?.id ?? ''));
    });
    expect(readWaiting(pair.branch)?.sinceLast).toEqual([
      { kind: 'site', count: 1 },
      { kind: 'staff', count: 1 },
      { kind: 'planItem', count: 1 },
    ]);
    const answer = await pair.take(await pair.report());
    expect(answer).toMatchObject({ ok: true, no: 2, full: false, records: 3 });
    expect(answer.counts).toEqual({ new: 1, changed: 2, unchanged: 0, conflict: 0, refused: 0 });
    expect(answer.changes.find(({ kind }) => kind === 'staff')).toMatchObject({
      label: '学员0',
      fields: expect.arrayContaining([{ field: 'phone', before: '', after: '13800000000' }]),
    });
    expect(rowsOf(pair.head, 'BJ01')).toEqual(rowsOf(pair.branch, 'BJ01'));
  });

  it('may swap unique numbers between rows', async () => {
    await pair.take(await pair.report());
    const [a, b] = [staffNamed('学员0'), staffNamed('学员1')];
    const plan = plans.list(pair.branch.db, 'r.staff_id = ?', [a.id])[0]?.id ?? '';
    const items = planItems.list(pair.branch.db, 'r.plan_id = ?', [plan], 'r.position');
    write(pair.branch, (tx) => {
      valueOf(staff.update(tx, a.id, undefined, { staffNo: 'x' }));
      valueOf(staff.update(tx, b.id, undefined, { staffNo: a.staffNo }));
      valueOf(staff.update(tx, a.id, undefined, { staffNo: b.staffNo }));
      items.forEach(
        (item) => void valueOf(planItems.update(tx, item.id, undefined, { position: item.position + 10 })),
      );
      items.forEach(
        (item) => void valueOf(planItems.update(tx, item.id, undefined, { position: 4 - item.position })),
      );
      valueOf(staff.remove(tx, staffNamed('学员4').id));
      staff.insert(tx, person('1004', '新人'));
      planItems.insert(tx, planItem(plan, 4, '补充'));
    });
    const answer = await pair.take(await pair.report());
    expect(answer.ok).toBe(true);
    expect(rowsOf(pair.head, 'BJ01')).toEqual(rowsOf(pair.branch, 'BJ01'));
  });

  it('received twice changes nothing and says so', async () => {
    const file = await pair.report();
    await pair.take(file);
    const before = stateOf(pair.head);
    expect(await pair.take(file)).toMatchObject({ ok: true, repeatOf: { no: 1 }, counts: { new: 0 } });
    expect(stateOf(pair.head)).toBe(before);
  });

  it('is previewed by the import itself: the same counts, and nothing written', async () => {
    const first = await pair.report();
    const before = stateOf(pair.head);
    const preview = valueOf(await pair.receive(first, { dryRun: true }));
    expect(stateOf(pair.head)).toBe(before);
    const real = await pair.take(first);
    expect({ counts: real.counts, kinds: real.kinds }).toEqual({
      counts: preview.counts,
      kinds: preview.kinds,
    });

    write(
      pair.branch,
      (tx) => void valueOf(staff.update(tx, staffNamed('学员2').id, undefined, { note: '改' })),
    );
    const second = await pair.report(true);
    const again = valueOf(await pair.receive(second, { dryRun: true }));
    const done = await pair.take(second);
    expect(again.counts).toMatchObject({ new: 0, changed: 1, conflict: 0, refused: 0 });
    expect(done.counts).toEqual(again.counts);
    expect(done.changes).toEqual(again.changes);
  });

  it('may be empty, as a sign of life, and a full one may jump a gap', async () => {
    await pair.take(await pair.report());
    const empty = await pair.report();
    expect(await pair.take(empty)).toMatchObject({ ok: true, no: 2, records: 0 });
    await fillMore();
    const lost = await pair.report();
    expect(existsSync(lost)).toBe(true);
    await fillMore();
    const gap = await pair.receive(await pair.report());
    expect(codeOf(gap)).toBe('E_REPORT_GAP');
    expect(gap.ok ? '' : gap.error.params?.['missing']).toBe('3');
    const full = await pair.take(await pair.report(true));
    expect(full).toMatchObject({ ok: true, no: 5 });
    expect(full.warnings).toHaveLength(1);
    expect(codeOf(await pair.receive(lost))).toBe('E_REPORT_OLDER');
    expect(rowsOf(pair.head, 'BJ01')).toEqual(rowsOf(pair.branch, 'BJ01'));
  });

  it('out of order names what is missing, and fits once that has come', async () => {
    const first = await pair.report();
    await fillMore();
    const second = await pair.report();
    expect(codeOf(await pair.receive(second))).toBe('E_REPORT_GAP');
    await pair.take(first);
    expect((await pair.take(second)).ok).toBe(true);
    expect(rowsOf(pair.head, 'BJ01')).toEqual(rowsOf(pair.branch, 'BJ01'));
  });

  it('is entered in both logs, and the branch sees how long ago it was', async () => {
    expect(daysSinceLastReport(pair.branch.db, '2026-06-20')).toBe(5);
    await pair.take(await pair.report());
    expect(listPackages(pair.branch).items[0]).toMatchObject({
      direction: 'sent',
      no: 1,
      peer: 'HQ',
      awaitingReceipt: true,
    });
    expect(listPackages(pair.head).items[0]).toMatchObject({
      direction: 'received',
      no: 1,
      peer: 'BJ01',
      canUndo: true,
    });
    expect(daysSinceLastReport(pair.branch.db, '2026-07-15')).toBe(30);
    expect(daysSinceLastReport(pair.head.db, '2026-07-15')).toBeNull();
  });

  it('is refused to offices that cannot make or take one', async () => {
    expect(codeOf(await makeReport(pair.head, { out: pair.folder }))).toBe('E_NOT_A_BRANCH');
    expect(codeOf(await makeReport(pair.branch, { out: `${pair.folder}/x.zip` }))).toBe(
      'E_PACKAGE_EXTENSION',
    );
    expect(codeOf(await makeReport(pair.branch, { out: `${pair.folder}/none/x.tdr` }))).toBe(
      'E_FILE_UNWRITABLE',
    );
    const file = await pair.report();
    expect(codeOf(await receiveReport(pair.branch, { file }))).toBe('E_PACKAGE_NOT_FOR_US');
    expect(codeOf(await receiveReport(pair.head, { file: `${file}.none` }))).toBe('E_FILE_UNREADABLE');
  });
});

const fillMore = async (): Promise<void> => {
  write(pair.branch, (tx) => {
    const n = staff.list(tx).length;
    staff.insert(tx, person(`2${n}`, `后来${n}`));
  });
};

describe('the registry of records', () => {
  it('holds every table that travels', () => {
    const tables = pair.head.db
      .all<{ name: string }>(
        "SELECT name FROM sqlite_master m WHERE type = 'table' AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'owner_office') ORDER BY name",
      )
      .map(({ name }) => name);
    expect(kindStores.map(({ table }) => table).sort()).toEqual(tables);
  });

  it('has the columns of its tables', () => {
    for (const store of kindStores) {
      const columns = pair.head.db
        .all<{ name: string }>(`SELECT name FROM pragma_table_info('${store.table}')`)
        .map(({ name }) => name);
      expect(
        [...store.select('r').matchAll(/r\.(\w+) AS/g)]
          .map((match) => match[1])
          .concat('change_no')
          .sort(),
        store.kind,
      ).toEqual(columns.sort());
    }
  });

  it('has a word for every kind and field that a preview can show', () => {
    const hidden = new Set(['baseVersion']);
    const missing = kindStores.flatMap((store) => [
      ...(store.kind in zhCN.kind ? [] : [store.kind]),
      ...store.fields
        .filter((field) => !hidden.has(field) && !(field in zhCN.field))
        .map((field) => `${store.kind}.${field}`),
    ]);
    expect(missing).toEqual([]);
  });
});
