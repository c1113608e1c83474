import { gradingApprovalRecord, gradingRecord } from '../../../shared/features/grades/travel';
import type { Grading, GradingApproval } from '../../../shared/features/grades/types';
import type { Scheme } from '../../../shared/features/grades/vocabulary';
import type { CalendarDate } from '../../../shared/kernel/dates';
import type { Id } from '../../../shared/kernel/ids';
import type { ReadableDb } from '../../database/connection';
import { recordStore } from '../../database/record-store';

export const gradings = recordStore(gradingRecord);
export const gradingApprovals = recordStore(gradingApprovalRecord);

/** The grading of a person under a scheme on a day. */
export const findGradingOn = (
  db: ReadableDb,
  staffId: Id,
  gradedOn: CalendarDate,
  scheme: Scheme,
): Grading | undefined =>
  gradings.list(db, 'r.staff_id = ? AND r.graded_on = ? AND r.scheme = ?', [staffId, gradedOn, scheme])[0];

/** The gradings of a person that hold, by day. */
export const confirmedOf = (db: ReadableDb, staffId: Id): readonly Grading[] =>
  gradings.list(db, "r.staff_id = ? AND r.state = 'confirmed'", [staffId], 'r.graded_on, r.id');

/** The gradings of everybody that hold, by person and day. */
export const allConfirmed = (db: ReadableDb): readonly Grading[] =>
  gradings.list(db, "r.state = 'confirmed'", [], 'r.staff_id, r.graded_on, r.id');

/** Opinions that an older app wrote down; newer ones are approvals. */
export const olderOpinions = (db: ReadableDb, gradingId: Id): readonly GradingApproval[] =>
  gradingApprovals.list(db, 'r.grading_id = ?', [gradingId], 'r.change_no');
