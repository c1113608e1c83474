import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrokenAuditLine } from '../../../electron/database/audit';
import { attachments } from '../../../electron/features/documents/repository';
import { listPackages, makeReport, undoReceive } from '../../../electron/features/exchange/service/exchange';
import { sites, staff, timeline } from '../../../electron/features/organization/repository';
import { codeOf, valueOf } from '../../builders/office';
import { backUp, openPair, type Pair, person, rowsOf, write } from './offices';

let pair: Pair;
beforeEach(async () => {
  pair = await openPair();
});
afterEach(() => pair.dispose());

const named = (name: string) => staff.list(pair.branch.db, 'r.name = ?', [name])[0]?.id ?? '';
const rename = (id: string, note: string) =>
  write(pair.branch, (tx) => void valueOf(staff.update(tx, id, undefined, { note })));
const lastLogId = () => listPackages(pair.head).items[0]?.id ?? '';

describe('a branch restored from an old backup', () => {
  it('is recognised, asked for a full report, and then it counts; the difference is reported and can be undone', async () => {
    await pair.take(await pair.report());
    const restored = backUp(pair.branch, pair.clock);
    rename(named('学员0'), '后来丢失');
    write(pair.branch, (tx) => {
      const lost = staff.insert(tx, person('9000', '丢失的人'));
      timeline.insert(tx, {
        staffId: lost.id,
        happenedOn: '2026-06-01',
        aspect: 'entry',
        beforeText: '',
        afterText: '入职',
        reason: '',
        causeKind: 'staff',
        causeId: lost.id,
      });
    });
    await pair.take(await pair.report());
    const held = rowsOf(pair.head, 'BJ01');

    write(restored, (tx) => {
      valueOf(staff.update(tx, named('学员0'), undefined, { note: '恢复后另改' }));
      valueOf(staff.update(tx, named('学员1'), undefined, { note: '恢复后新改' }));
      staff.insert(tx, person('9000', '同号的新人'));
    });
    const forked = valueOf(await makeReport(restored, { out: pair.folder }));
    expect(codeOf(await pair.receive(forked.file))).toBe('E_REPORT_FORK');
    expect(rowsOf(pair.head, 'BJ01')).toEqual(held);

    const full = valueOf(await makeReport(restored, { out: pair.folder, full: true }));
    const preview = valueOf(await pair.receive(full.file, { dryRun: true }));
    const answer = await pair.take(full.file);
    expect(answer.ok).toBe(true);
    expect(answer.counts).toEqual(preview.counts);
    expect(answer.counts).toMatchObject({ new: 1, conflict: 2, refused: 0 });
    expect(Object.values(answer.counts).reduce((a, b) => a + b)).toBe(answer.records);
    expect(answer.warnings).toHaveLength(2);
    const alive = (rows: Record<string, unknown[]>) =>
      Object.fromEntries(
        Object.entries(rows).map(([kind, list]) => [
          kind,
          (list as { deleted_at: unknown }[]).filter((row) => row.deleted_at === null),
        ]),
      );
    expect(alive(rowsOf(pair.head, 'BJ01'))).toEqual(alive(rowsOf(restored, 'BJ01')));

    valueOf(await undoReceive(pair.head, { logId: answer.logId ?? '' }));
    expect(rowsOf(pair.head, 'BJ01')).toEqual(held);
    const next = valueOf(await makeReport(restored, { out: pair.folder }));
    expect(codeOf(await pair.receive(next.file))).toBe('E_REPORT_FORK');
    expect((await pair.take(full.file)).ok).toBe(true);
    expect((await pair.take(next.file)).ok).toBe(true);
    restored.close();
  });
});

describe('a conflict without a fork', () => {
  it('refuses the whole report: same version, other content', async () => {
    await pair.take(await pair.report());
    const id = named('学员2');
    rename(id, '改一');
    write(pair.branch, (tx) => void sites.insert(tx, { name: '另一网点', address: '' }));
    pair.head.db.raw.exec(
      `UPDATE staff SET note = '总部被改', version = 2, base_version = 1 WHERE id = '${id}'`,
    );
    const held = rowsOf(pair.head, 'BJ01');
    const answer = await pair.take(await pair.report());
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'E_REPORT_CONFLICTS' },
      counts: { new: 1, conflict: 1 },
      logId: null,
    });
    expect(answer.changes[0]).toMatchObject({
      outcome: 'conflict',
      label: '学员2',
      fields: expect.arrayContaining([{ field: 'note', before: '总部被改', after: '改一' }]),
    });
    expect(rowsOf(pair.head, 'BJ01')).toEqual(held);
  });
});

describe('undoing a report', () => {
  it('brings back exactly what was there, ledgers included, and the file can be received again', async () => {
    const empty = rowsOf(pair.head, 'BJ01');
    const file = await pair.report();
    await pair.take(file);
    const first = rowsOf(pair.head, 'BJ01');
    rename(named('学员0'), '改');
    await pair.take(await pair.report());
    const second = lastLogId();
    expect(codeOf(await undoReceive(pair.head, { logId: listPackages(pair.head).items[1]?.id ?? '' }))).toBe(
      'E_UNDO_BUILT_ON',
    );
    valueOf(await undoReceive(pair.head, { logId: second }));
    expect(rowsOf(pair.head, 'BJ01')).toEqual(first);
    expect(codeOf(await undoReceive(pair.head, { logId: second }))).toBe('E_UNDO_BUILT_ON');
    expect(findBrokenAuditLine(pair.head.db)).toBeUndefined();

    const other = await openPair();
    await other.take(await other.report());
    valueOf(await undoReceive(other.head, { logId: listPackages(other.head).items[0]?.id ?? '' }));
    expect(rowsOf(other.head, 'BJ01')).toEqual(empty);
    other.dispose();
  });

  it('is refused when a record of another origin builds on it', async () => {
    await pair.take(await pair.report());
    const scan = attachments.list(pair.head.db)[0];
    write(pair.head, (tx) => void staff.insert(tx, person('HQ1', '总部导师', { mentorId: named('学员0') })));
    const before = rowsOf(pair.head, 'BJ01');
    expect(codeOf(await undoReceive(pair.head, { logId: lastLogId() }))).toBe('E_UNDO_BUILT_ON');
    expect(rowsOf(pair.head, 'BJ01')).toEqual(before);
    expect(scan).toBeDefined();
  });

  it('never lets an office take back its own ledger rows', () => {
    expect(() => pair.branch.db.raw.exec('DELETE FROM timeline_entry')).toThrow(/append-only/);
    expect(() => pair.branch.db.raw.exec("UPDATE plan_event SET reason = 'x'")).toThrow(/append-only/);
  });
});
