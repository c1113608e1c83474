import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import standard from '../../../resources/standards/notices.json';
import { workCalendar, isWorkingDay as worked } from '../../../shared/features/calendar/rules';
import { earliestEnd, workingDaysIn } from '../../../shared/features/notices/rules/length';
import { lineFault, noticeGate, postFault, stateOn } from '../../../shared/features/notices/rules/notice';
import { answerFault, raiseFault } from '../../../shared/features/notices/rules/objection';
import { zNoticesStandard } from '../../../shared/features/notices/standards';
import { NOTICE_STATES, type NoticeState, VERDICTS } from '../../../shared/features/notices/vocabulary';
import { addDays } from '../../../shared/kernel/dates';
import { noticeFields } from '../../builders/notices';

/** Monday to Friday: a calendar without entries. */
const isWeekday = (on: string): boolean => worked(on, workCalendar({ years: [] }, []));
const BODY = zNoticesStandard.parse(standard.body);
const day = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2025-01-01', n));

describe('working days', () => {
  it.each([
    ['2026-06-01', '2026-06-05', 5],
    ['2026-06-01', '2026-06-07', 5],
    ['2026-06-06', '2026-06-07', 0],
    ['2026-06-05', '2026-06-11', 5],
    ['2026-06-05', '2026-06-04', 0],
    ['2023-12-30', '2024-01-02', 2],
  ])('%s to %s: %i', (from, to, days) => {
    expect(workingDaysIn(from, to, isWeekday)).toBe(days);
  });

  it('are as many as asked on the earliest end, and fewer on the day before', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 2, max: 9 }), (from, days, off) => {
        // A calendar of its own: whatever days are off, the two functions agree.
        const isWorkingDay = (on: string): boolean => isWeekday(on) && Number(on.slice(-1)) !== off;
        const end = earliestEnd(from, days, isWorkingDay);
        expect(workingDaysIn(from, end, isWorkingDay)).toBe(days);
        expect(workingDaysIn(from, addDays(end, -1), isWorkingDay)).toBe(days - 1);
      }),
    );
  });
});

describe('posting', () => {
  const lines = [{ name: '王伟', line: '拟任网点主任' }];
  const post = (given: Parameters<typeof noticeFields>[0], today = '2026-06-01', said = lines) =>
    postFault(noticeFields(given), said, BODY, today, isWeekday)?.code;
  it.each([
    ['as it should be', {}, undefined],
    ['a weekend in between', { postedFrom: '2026-05-29', postedTo: '2026-06-04' }, undefined],
    ['four days', { postedTo: '2026-06-04' }, 'E_NOTICE_TOO_SHORT'],
    [
      'a week with the weekend before',
      { postedFrom: '2026-05-30', postedTo: '2026-06-04' },
      'E_NOTICE_TOO_SHORT',
    ],
    ['backwards', { postedTo: '2026-05-31' }, 'E_NOTICE_DATES'],
    ['tomorrow', { postedFrom: '2026-06-02', postedTo: '2026-06-09' }, 'E_NOTICE_FUTURE'],
    ['a circular to nobody', { kind: 'commendation', recipients: '' }, 'E_NOTICE_RECIPIENTS'],
    ['a public one to nobody', { recipients: '' }, undefined],
  ] as const)('%s', (_what, given, code) => {
    expect(post(given)).toBe(code);
  });

  it('names somebody', () => {
    expect(post({}, '2026-06-01', [])).toBe('E_NOTICE_SUBJECTS');
  });

  it.each([
    ['优秀', undefined],
    ['良好，服务态度突出', undefined],
    ['不合格', 'E_NOTICE_HIDDEN'],
    ['本期考核不合格，待改进', 'E_NOTICE_HIDDEN'],
    ['96.5 分', 'E_NOTICE_FIGURES'],
  ])('of an appraisal a line “%s”: %s', (line, code) => {
    expect(lineFault('appraisalResult', [{ name: '王伟', line }], BODY)?.code).toBe(code);
    expect(lineFault('pointsMonth', [{ name: '王伟', line }], BODY)).toBeUndefined();
  });
});

describe('what rests on a notice', () => {
  const notice = (state: NoticeState) => ({ ...noticeFields(), number: 'GS2026-001', state });
  const gate = (state: NoticeState, verdicts: readonly (null | 'dismissed' | 'upheld')[], on: string) =>
    noticeGate(
      notice(state),
      verdicts.map((verdict) => ({ verdict })),
      on,
    )?.code;
  it.each([
    ['draft', [], '2026-07-01', 'E_NOTICE_NOT_POSTED'],
    ['posted', [], '2026-06-05', 'E_NOTICE_RUNNING'],
    ['posted', [], '2026-06-06', undefined],
    ['posted', ['dismissed'], '2026-06-06', undefined],
    ['posted', ['dismissed', null], '2026-06-06', 'E_NOTICE_OBJECTION_OPEN'],
    ['posted', [null], '2026-06-03', 'E_NOTICE_OBJECTION_OPEN'],
    ['posted', ['upheld', null], '2026-06-06', 'E_NOTICE_UPHELD'],
    ['withdrawn', [], '2026-06-06', 'E_NOTICE_WITHDRAWN'],
  ] as const)('%s, objections %j, on %s: %s', (state, verdicts, on, code) => {
    expect(gate(state, verdicts, on)).toBe(code);
  });

  it('takes effect only when it was posted, its last day is over and every objection is dismissed', () => {
    const verdicts = fc.array(fc.constantFrom(null, ...VERDICTS), { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...NOTICE_STATES), verdicts, day, (state, given, on) => {
        const holds = state === 'posted' && on > '2026-06-05' && given.every((each) => each === 'dismissed');
        expect(gate(state, given, on) === undefined).toBe(holds);
        expect(stateOn(notice(state), on) === 'ended').toBe(state === 'posted' && on > '2026-06-05');
      }),
    );
  });
});

describe('objections', () => {
  it.each([
    ['2026-05-31', 'E_NOTICE_OBJECTION_DATE'],
    ['2026-06-01', undefined],
    ['2026-06-03', undefined],
    ['2026-06-04', 'E_NOTICE_OBJECTION_DATE'],
  ])('raised on %s, entered on 3 June: %s', (raisedOn, code) => {
    expect(raiseFault({ raisedOn }, noticeFields(), '2026-06-03')?.code).toBe(code);
  });

  it('raised on the last day, and not after it', () => {
    expect(raiseFault({ raisedOn: '2026-06-05' }, noticeFields(), '2026-06-20')).toBeUndefined();
    expect(raiseFault({ raisedOn: '2026-06-08' }, noticeFields(), '2026-06-20')?.code).toBe(
      'E_NOTICE_OBJECTION_DATE',
    );
  });

  it.each([
    ['2026-06-03', '周敏', undefined],
    ['2026-06-02', '周敏', 'E_NOTICE_ANSWER_DATE'],
    ['2026-06-11', '周敏', 'E_NOTICE_ANSWER_DATE'],
    ['2026-06-10', '李静', 'E_NOTICE_ANSWER_OWN'],
    ['2026-06-10', '王伟 ', 'E_NOTICE_ANSWER_OWN'],
    ['2026-06-10', '王\u3000伟', 'E_NOTICE_ANSWER_OWN'],
    ['2026-06-10', '李 静', 'E_NOTICE_ANSWER_OWN'],
  ])('answered on %s by %s: %s', (answeredOn, answeredBy, code) => {
    const raised = { raisedOn: '2026-06-03', raisedBy: '李静' };
    expect(answerFault({ answeredOn, answeredBy }, raised, ['王伟'], '2026-06-10')?.code).toBe(code);
  });

  it('that nobody is named for are answered by anybody whom it does not concern', () => {
    const raised = { raisedOn: '2026-06-03', raisedBy: '' };
    const given = { answeredOn: '2026-06-04', answeredBy: '周敏' };
    expect(answerFault(given, raised, ['王伟'], '2026-06-10')).toBeUndefined();
  });
});
