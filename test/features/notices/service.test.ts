import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listReminders } from '../../../electron/features/desk/service';
import {
  postNotice,
  removeNotice,
  saveNotice,
  withdrawNotice,
} from '../../../electron/features/notices/service/notices';
import {
  answerObjection,
  raiseObjection,
  removeObjection,
} from '../../../electron/features/notices/service/objections';
import { commendationModel, publicNoticeModel } from '../../../electron/features/notices/views/documents';
import { listNoticesInFull } from '../../../electron/features/notices/views/in-full';
import { listNotices } from '../../../electron/features/notices/views/list';
import { noticeTerms, viewNotice } from '../../../electron/features/notices/views/notice';
import type { Notice, NoticeFilter } from '../../../shared/features/notices/types';
import { addNotice, addPosted, noticeFields } from '../../builders/notices';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addPeople } from '../../builders/staff';
import { undoLast } from '../../builders/undo';

const clock = fixedClock('2026-06-01');
let office = openOffice(undefined, clock);
let people: Readonly<Record<string, string>> = {};
beforeEach(() => {
  clock.set('2026-06-01');
  office = openOffice(undefined, clock);
  people = addPeople(office, { '00001': '王伟', '00002': '李静', '00003': '单田芳', '00004': '仇和' });
});
afterEach(() => office.dispose());

const one = () => people['00001'] ?? '';
const two = () => people['00002'] ?? '';
const list = (given: Partial<NoticeFilter> = {}) =>
  listNotices(
    office.db,
    { search: '', kind: '', state: '', staffId: '', ...given },
    'BJ01',
    office.clock.today(),
  );
const viewed = (id: string) => viewNotice(office.db, id, 'BJ01', office.clock.today());
const raise = (notice: Notice, raisedOn = '2026-06-02') =>
  raiseObjection(office, { noticeId: notice.id, raisedOn, raisedBy: '', text: '名单有误' });
const remindersOf = async (kind: string) =>
  (await listReminders(office, office.clock.today())).find((group) => group.kind === kind);

describe('a notice', () => {
  it('is drawn up with the next number of the year, changed and deleted, which can be undone', async () => {
    const first = addNotice(office, { [one()]: '拟任主任' });
    const second = addNotice(office, { [one()]: '拟任主任', [two()]: '拟任主任' });
    expect([first.number, second.number]).toEqual(['GS2026-001', 'GS2026-002']);
    const seen = { id: second.id, version: second.version };
    const subjects = [
      { staffId: people['00003'] ?? '', line: 'a' },
      { staffId: two(), line: 'b' },
    ];
    valueOf(saveNotice(office, { seen, fields: noticeFields({ title: '改过' }), subjects }));
    expect(viewed(second.id)).toMatchObject({
      notice: { title: '改过' },
      subjects: [
        { name: '单田芳', line: 'a' },
        { name: '李静', line: 'b' },
      ],
    });
    const now = viewed(second.id)?.notice ?? second;
    valueOf(removeNotice(office, now));
    expect(list()).toHaveLength(1);
    valueOf(await undoLast(office));
    expect(viewed(second.id)?.subjects).toHaveLength(2);
  });

  it('names everybody once, and nobody who is not known', () => {
    const said = (...ids: readonly string[]) =>
      saveNotice(office, {
        seen: null,
        fields: noticeFields(),
        subjects: ids.map((staffId) => ({ staffId, line: '' })),
      });
    expect(said(one(), one())).toMatchObject({
      error: { code: 'E_NOTICE_SUBJECT_TWICE', field: 'subjects.1.staffId' },
    });
    expect(codeOf(said('nobody'))).toBe('E_NOT_FOUND');
    expect(list()).toEqual([]);
  });

  it('stands, ends by the day, and holds nothing up any more', () => {
    const terms = (from: string) => noticeTerms(office.db, 'BJ01', from);
    expect(terms('2026-06-01')).toEqual({ noticeDays: 5, earliestEnd: '2026-06-05' });
    // 端午 is no working day.
    expect(terms('2026-06-15')).toEqual({ noticeDays: 5, earliestEnd: '2026-06-22' });
    const notice = addPosted(office, { [one()]: '拟任主任' });
    expect(viewed(notice.id)).toMatchObject({ row: { state: 'posted' }, gate: { code: 'E_NOTICE_RUNNING' } });
    expect(codeOf(saveNotice(office, { seen: notice, fields: noticeFields(), subjects: [] }))).toBe(
      'E_NOTICE_STATE',
    );
    expect(codeOf(removeNotice(office, notice))).toBe('E_NOTICE_STATE');
    clock.set('2026-06-06');
    expect(viewed(notice.id)).toMatchObject({ row: { state: 'ended' }, gate: null, workingDays: 5 });
    expect(list({ state: 'ended' })).toHaveLength(1);
    expect(list({ state: 'posted' })).toEqual([]);
    const gone = valueOf(withdrawNotice(office, { ...notice, reason: '名单有误' }));
    expect(gone).toMatchObject({ state: 'withdrawn', withdrawnOn: '2026-06-06' });
    expect(viewed(notice.id)?.gate?.code).toBe('E_NOTICE_WITHDRAWN');
    expect(codeOf(postNotice(office, gone))).toBe('E_NOTICE_STATE');
  });

  it('is not unposted under an objection that came since', async () => {
    const notice = addPosted(office, { [one()]: '拟任主任' });
    valueOf(await undoLast(office));
    expect(viewed(notice.id)?.row.state).toBe('draft');
    valueOf(postNotice(office, viewed(notice.id)?.notice ?? notice));
    const posting = office.db.get<{ seq: number }>('SELECT seq FROM audit_head')?.seq ?? 0;
    clock.set('2026-06-02');
    valueOf(raise(notice));
    const { undoChange } = await import('../../../electron/database/undo/change');
    expect(codeOf(await undoChange(office, posting))).toBe('E_NOTICE_HAS_OBJECTIONS');
  });

  it('is found by its number, title, people, kind and person', () => {
    addPosted(office, { [one()]: '拟任主任' });
    addNotice(office, { [two()]: '服务之星' }, { kind: 'commendation', title: '一季度表彰' });
    expect(list({ search: '李静' })).toMatchObject([{ title: '一季度表彰', names: ['李静'], subjects: 1 }]);
    expect(list({ search: 'gs2026-001' })).toHaveLength(1);
    expect(list({ kind: 'commendation' })).toHaveLength(1);
    expect(list({ staffId: one() })).toHaveLength(1);
    expect(listNoticesInFull(office.db, 'BJ01', '2026-06-02')).toMatchObject([
      { number: 'GS2026-002', gate: { code: 'E_NOTICE_NOT_POSTED' } },
      { number: 'GS2026-001', subjects: [{ name: '王伟' }], form: 'public' },
    ]);
  });
});

describe('an objection', () => {
  it('holds up what rests on the notice until it is dismissed, and may be answered anew', () => {
    const notice = addPosted(office, { [one()]: '拟任主任' });
    clock.set('2026-06-08');
    expect(codeOf(raise(notice, '2026-06-08'))).toBe('E_NOTICE_OBJECTION_DATE');
    const { id, version } = valueOf(raise(notice));
    expect(viewed(notice.id)?.gate?.code).toBe('E_NOTICE_OBJECTION_OPEN');
    const answer = (given: { readonly version: number; readonly verdict: 'upheld' | 'dismissed' }) =>
      answerObjection(office, { id, decidedOn: '2026-06-08', decidedBy: '周敏', reason: '已核实', ...given });
    const upheld = valueOf(answer({ version, verdict: 'upheld' }));
    expect(viewed(notice.id)?.gate?.code).toBe('E_NOTICE_UPHELD');
    expect(codeOf(removeObjection(office, upheld))).toBe('E_NOTICE_ANSWERED');
    valueOf(answer({ version: upheld.version, verdict: 'dismissed' }));
    expect(viewed(notice.id)).toMatchObject({ gate: null, row: { objections: 1, openObjections: 0 } });
  });

  it('is not answered by somebody whom the notice is about, and not taken to a draft', () => {
    const notice = addPosted(office, { [one()]: '拟任主任' });
    clock.set('2026-06-03');
    const { id, version } = valueOf(raise(notice));
    const given = { id, version, verdict: 'dismissed', decidedOn: '2026-06-03', reason: '无误' } as const;
    expect(codeOf(answerObjection(office, { ...given, decidedBy: '王伟' }))).toBe('E_NOTICE_ANSWER_OWN');
    expect(codeOf(raise(addNotice(office, { [one()]: 'x' })))).toBe('E_NOTICE_STATE');
  });

  it('and the end of a notice are reminded of, each in its time', async () => {
    const notice = addPosted(office, { [one()]: '拟任主任' });
    expect(await remindersOf('noticeEnding')).toBeUndefined();
    clock.set('2026-06-02');
    valueOf(raise(notice));
    expect(await remindersOf('objectionOpen')).toMatchObject({ items: [{ dueOn: '2026-06-07' }] });
    clock.set('2026-06-04');
    expect(await remindersOf('noticeEnding')).toMatchObject({ items: [{ dueOn: '2026-06-05' }] });
    clock.set('2026-06-06');
    expect(await remindersOf('noticeEnding')).toBeUndefined();
    valueOf(withdrawNotice(office, { ...notice, reason: '名单有误' }));
    expect(await remindersOf('objectionOpen')).toBeUndefined();
  });
});

describe('the paper', () => {
  it('of a commendation is another than that of a notice, and holds what both have', () => {
    const notice = addPosted(office, { [one()]: '优秀' }, { kind: 'appraisalResult' });
    const praise = addNotice(office, { [two()]: '服务之星' }, { kind: 'commendation' });
    expect(commendationModel(office.db, notice.id)).toBeUndefined();
    expect(publicNoticeModel(office.db, praise.id)).toBeUndefined();
    expect(publicNoticeModel(office.db, notice.id)).toMatchObject({
      told: 'circular',
      subjects: [{ name: '王伟', line: '优秀' }],
    });
    expect(commendationModel(office.db, praise.id)?.subjects).toMatchObject([{ name: '李静' }]);
  });
});
