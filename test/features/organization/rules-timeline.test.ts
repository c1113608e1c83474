import { describe, expect, it } from 'vitest';
import {
  changeNoteFault,
  type TimelineState,
  timelineChanges,
} from '../../../shared/features/organization/rules/timeline';

const STATE: TimelineState = {
  postId: 'p1',
  grade: '储备',
  siteId: 's1',
  departmentId: 'd1',
  status: 'training',
  mentorId: null,
  hireDate: '2024-01-01',
};

describe('timelineChanges', () => {
  it('is empty when nothing of the timeline changed', () =>
    expect(timelineChanges(STATE, { ...STATE })).toEqual([]));

  it.each([
    ['postId', 'p2', 'post'],
    ['grade', '初级技工', 'grade'],
    ['siteId', null, 'site'],
    ['departmentId', 'd2', 'department'],
    ['status', 'active', 'status'],
    ['mentorId', 'm1', 'mentor'],
    ['hireDate', '2024-01-08', 'correction'],
  ] as const)('%s stands under its aspect', (field, after, aspect) => {
    expect(timelineChanges(STATE, { ...STATE, [field]: after })).toEqual([
      { field, aspect, before: STATE[field], after },
    ]);
  });
});

describe('changeNoteFault', () => {
  it.each([
    ['a date and a reason', { effectiveOn: '2026-06-15', reason: '转正' }, undefined],
    ['the hire date', { effectiveOn: '2024-01-01', reason: '转正' }, undefined],
    ['the day before it', { effectiveOn: '2023-12-31', reason: '转正' }, 'E_STAFF_EFFECTIVE_BEFORE_HIRE'],
    ['as far ahead as allowed', { effectiveOn: '2026-07-16', reason: '转正' }, undefined],
    ['a day further', { effectiveOn: '2026-07-17', reason: '转正' }, 'E_STAFF_EFFECTIVE_TOO_FAR'],
    ['a blank reason', { effectiveOn: '2026-06-15', reason: ' 　' }, 'E_STAFF_REASON_REQUIRED'],
    ['nothing', null, 'E_STAFF_REASON_REQUIRED'],
  ])('%s', (_name, note, code) =>
    expect(changeNoteFault(note, '2024-01-01', '2026-06-15', 31)?.code).toBe(code),
  );
});
