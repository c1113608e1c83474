import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { findClose, pointsEntries } from '../../../electron/features/points/repository';
import { isIntact } from '../../../electron/features/points/service/close';
import { addEntries, correctEntry } from '../../../electron/features/points/service/entries';
import { decideProposal, proposePoints } from '../../../electron/features/points/service/proposals';
import { listEntries, listProposals, viewMonth } from '../../../electron/features/points/views/month';
import { viewPersonPoints } from '../../../electron/features/points/views/pay';
import type { Staff } from '../../../shared/features/organization/types';
import { POINTS } from '../../builders/grades';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { bookPoints, closePoints, gradeByPoints } from '../../builders/points';
import { addStaff } from '../../builders/staff';

const clock = fixedClock('2026-10-15');
let office: ReturnType<typeof openOffice>;
let person: Staff;
beforeEach(() => {
  clock.set('2026-10-15');
  office = openOffice(undefined, clock);
  person = addStaff(office);
});
afterEach(() => office.dispose());

const grade = (points: number, gradedOn: string, staffId = person.id) =>
  gradeByPoints(office, staffId, points, gradedOn);
const book = (month: string, points: number, item?: string, staffId = person.id) =>
  bookPoints(office, staffId, month, points, item);
const close = (month: string) => closePoints(office, month);
describe('the ledger', () => {
  it('books all cells of a grid or none', () => {
    const entries = [
      { staffId: person.id, item: 'skill', points: 2, reason: '技能比武', evidence: '' },
      { staffId: person.id, item: 'nothing', points: 1, reason: '技能比武', evidence: '' },
    ];
    const refused = addEntries(office, { month: '2026-10', entries });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'E_POINTS_ITEM_UNKNOWN', field: 'entries.1.item' },
    });
    expect(pointsEntries.list(office.db)).toEqual([]);
  });

  it('is closed to months ahead and to closed ones', () => {
    expect(codeOf(book('2026-11', 5))).toBe('E_POINTS_MONTH_FUTURE');
    valueOf(close('2026-09'));
    expect(codeOf(book('2026-09', 5))).toBe('E_POINTS_MONTH_CLOSED');
    expect(codeOf(close('2026-09'))).toBe('E_POINTS_MONTH_CLOSED');
    expect(codeOf(close('2026-11'))).toBe('E_POINTS_MONTH_FUTURE');
  });

  it('takes a correction of a closed month in an open one, once, and the closed month stays', () => {
    valueOf(book('2026-08', 5));
    valueOf(close('2026-08'));
    const [entry] = pointsEntries.list(office.db);
    const id = entry?.id ?? '';
    expect(
      codeOf(correctEntry(office, { entryId: id, month: '2026-08', reason: '登记错误', instead: null })),
    ).toBe('E_POINTS_MONTH_CLOSED');
    valueOf(correctEntry(office, { entryId: id, month: '2026-10', reason: '登记错误', instead: 3 }));
    expect(
      codeOf(correctEntry(office, { entryId: id, month: '2026-10', reason: '登记错误', instead: null })),
    ).toBe('E_POINTS_ALREADY_REVERSED');
    const rows = listEntries(office.db, 'BJ01', { staffId: person.id });
    expect(
      rows.map(({ month, points, corrected, correctsMonth }) => [month, points, corrected, correctsMonth]),
    ).toEqual([
      ['2026-10', 3, false, null],
      ['2026-10', -5, false, '2026-08'],
      ['2026-08', 5, true, null],
    ]);
    const reversal = rows.find((row) => row.correctsMonth !== null)?.id ?? '';
    expect(
      codeOf(correctEntry(office, { entryId: reversal, month: '2026-10', reason: '再改', instead: null })),
    ).toBe('E_POINTS_IS_REVERSAL');
    const kept = findClose(office.db, 'BJ01', '2026-08');
    expect(kept !== undefined && isIntact(office.db, kept)).toBe(true);
  });

  it('notices entries of a closed month that were tampered with', () => {
    valueOf(book('2026-08', 5));
    valueOf(close('2026-08'));
    office.db.raw.exec('DROP TRIGGER points_entry_no_update; UPDATE points_entry SET hundredths = 600');
    expect(
      viewMonth(office.db, 'BJ01', '2026-10-15', { month: '2026-08', site: '', search: '' }).close?.intact,
    ).toBe(false);
  });

  it('sums to the same balance in any order of booking', () => {
    const entry = fc.record({
      month: fc.constantFrom('2026-07', '2026-08', '2026-09'),
      points: fc.integer({ min: -20, max: 20 }).filter((value) => value !== 0),
      item: fc.constantFrom(...POINTS.items.map(({ key }) => key)),
    });
    grade(300, '2026-07-01');
    const other = addStaff(office, { staffNo: '00002', name: '李娜' });
    grade(300, '2026-07-01', other.id);
    fc.assert(
      fc.property(
        fc
          .array(entry, { minLength: 1, maxLength: 8 })
          .chain((entries) =>
            fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
          ),
        ([entries, shuffled]) => {
          for (const { month, points, item } of entries) valueOf(book(month, points, item));
          for (const { month, points, item } of shuffled) valueOf(book(month, points, item, other.id));
          const balance = (staffId: string) =>
            viewPersonPoints(office.db, '2026-10-15', 'BJ01', staffId).standing?.balance;
          expect(balance(other.id)).toBe(balance(person.id));
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('proposals', () => {
  const propose = () =>
    valueOf(
      transact(office, 'test.propose', (tx) =>
        proposePoints(tx, {
          staffId: person.id,
          month: '2026-09',
          item: 'serviceQuality',
          points: -5,
          reason: '客户投诉',
          evidence: 'TS-001',
          causeKind: 'serviceEvent',
          causeId: 'e1',
        }),
      ),
    );

  it('keep a month open until somebody decided', () => {
    const { id, version } = propose();
    expect(listProposals(office.db, 'BJ01', '2026-10-15')).toMatchObject([{ points: -5, item: '服务质量' }]);
    expect(codeOf(close('2026-09'))).toBe('E_POINTS_PROPOSALS_OPEN');
    expect(codeOf(decideProposal(office, { id, version, accept: false, month: '2026-09', reason: '' }))).toBe(
      'E_PROPOSAL_REASON',
    );
    valueOf(decideProposal(office, { id, version, accept: true, month: '2026-09', reason: '' }));
    expect(codeOf(decideProposal(office, { id, version, accept: true, month: '2026-09', reason: '' }))).toBe(
      'E_PROPOSAL_DECIDED',
    );
    expect(pointsEntries.list(office.db)).toMatchObject([
      { hundredths: -500, causeKind: 'serviceEvent', causeId: 'e1' },
    ]);
    valueOf(close('2026-09'));
  });

  it('book nothing when they are rejected', () => {
    const { id, version } = propose();
    expect(
      valueOf(decideProposal(office, { id, version, accept: false, month: '2026-09', reason: '查无此事' })),
    ).toMatchObject({ state: 'rejected', decidedBy: '周敏' });
    expect(pointsEntries.list(office.db)).toEqual([]);
  });
});
