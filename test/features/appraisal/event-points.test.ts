import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChange } from '../../../electron/database/undo/change';
import { removeEvent, saveEvent } from '../../../electron/features/appraisal/service/events';
import { pointsProposals } from '../../../electron/features/points/repository';
import { decideProposal } from '../../../electron/features/points/service/proposals';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';
import { lastLine, undoLast } from '../../builders/undo';

let office = openOffice();
let staffId = '';
beforeEach(() => {
  office = openOffice(undefined, fixedClock('2026-06-15'));
  staffId = addStaff(office, { staffNo: '0002', name: '李娜' }).id;
});
afterEach(() => office.dispose());

type Seen = { readonly id: string; readonly version: number };
const complaint = () => ({
  seen: null,
  kind: 'complaint' as const,
  happenedOn: '2026-05-20',
  staffId,
  customer: '市医院',
  work: 'repair' as const,
  score: null,
  text: '两次上门未修好',
});
const proposals = () =>
  pointsProposals
    .list(office.db)
    .map(({ month, item, hundredths, state, reason }) => ({ month, item, hundredths, state, reason }));

describe('a service event', () => {
  it('proposes points, proposes anew when it changes, and takes them back when it goes', async () => {
    const event = valueOf(saveEvent(office, complaint()));
    const open = {
      month: '2026-05',
      item: 'serviceQuality',
      hundredths: -500,
      state: 'open',
      reason: '投诉：两次上门未修好',
    };
    expect(proposals()).toEqual([open]);
    const seen = { id: event.id, version: event.version };
    const changed = valueOf(saveEvent(office, { ...complaint(), seen, kind: 'praise', text: '锦旗' }));
    expect(proposals()).toEqual([{ ...open, hundredths: 500, reason: '表扬：锦旗' }]);
    valueOf(removeEvent(office, { id: event.id, version: changed.version }));
    expect(proposals()).toEqual([]);
    valueOf(await undoLast(office));
    expect(proposals()).toEqual([{ ...open, hundredths: 500, reason: '表扬：锦旗' }]);
  });
  it.each([
    ['changed', (seen: Seen): unknown => saveEvent(office, { ...complaint(), seen, text: '改' }), 1],
    ['deleted', (seen: Seen): unknown => removeEvent(office, seen), 0],
  ] as const)('%s since keeps the rejection of what it had proposed', async (_what, since, open) => {
    const event = valueOf(saveEvent(office, complaint()));
    const [proposal] = pointsProposals.list(office.db);
    const decision = { accept: false, month: '2026-06', reason: '不属实' };
    valueOf(decideProposal(office, { id: proposal?.id ?? '', version: 1, ...decision }));
    const rejection = lastLine(office);
    since(event);
    expect(codeOf(await undoChange(office, rejection))).toBe('E_PROPOSAL_CAUSE_CHANGED');
    expect(proposals().filter(({ state }) => state === 'open')).toHaveLength(open);
    valueOf(await undoLast(office));
    valueOf(await undoChange(office, rejection));
    expect(proposals()).toMatchObject([{ state: 'open' }]);
  });
  it('proposes nothing where the standard gives no points', () => {
    valueOf(saveEvent(office, { ...complaint(), kind: 'satisfaction', score: 4 }));
    expect(proposals()).toEqual([]);
  });
  it('stays as it is once its points were taken', () => {
    const event = valueOf(saveEvent(office, complaint()));
    const [proposal] = pointsProposals.list(office.db);
    const decision = { id: proposal?.id ?? '', version: 1, accept: true, month: '2026-06', reason: '' };
    valueOf(decideProposal(office, decision));
    const seen = { id: event.id, version: event.version };
    expect(codeOf(removeEvent(office, seen))).toBe('E_SERVICE_EVENT_POINTS');
    expect(codeOf(saveEvent(office, { ...complaint(), seen, text: '改' }))).toBe('E_SERVICE_EVENT_POINTS');
    expect(proposals()).toMatchObject([{ state: 'accepted' }]);
  });
});
