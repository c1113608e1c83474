import {
  gradingApprovalRecord,
  gradingRecord,
  gradingReviewRecord,
} from '../../../shared/features/grades/travel';
import type {
  GradeResult,
  Grading,
  GradingApproval,
  GradingReview,
} from '../../../shared/features/grades/types';
import type { Employment, Scheme } from '../../../shared/features/grades/vocabulary';
import type { CalendarDate } from '../../../shared/kernel/dates';
import type { Derivation } from '../../../shared/kernel/derivation';
import type { Id } from '../../../shared/kernel/ids';
import type { ReadableDb } from '../../database/connection';
import { recordStore } from '../../database/record-store';

export const gradings = recordStore(gradingRecord);
export const gradingApprovals = recordStore(gradingApprovalRecord);
export const gradingReviews = recordStore(gradingReviewRecord);

/** Who looked at a grading that today's rules would not let through. */
export const reviewsOf = (db: ReadableDb, gradingId: Id): readonly GradingReview[] =>
  gradingReviews.list(db, 'r.grading_id = ?', [gradingId], 'r.reviewed_on, r.change_no');

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

/** Gradings from a sheet that hold and that nobody has reviewed: of one person, or of all. */
export const openForReview = (db: ReadableDb, staffId: Id | null): readonly Grading[] =>
  gradings.list(
    db,
    `r.state = 'confirmed' AND r.origin = 'form' AND (? IS NULL OR r.staff_id = ?)
     AND NOT EXISTS (SELECT 1 FROM grading_review v WHERE v.grading_id = r.id AND v.deleted_at IS NULL)`,
    [staffId, staffId],
    'r.graded_on, r.id',
  );

/** A grading that holds without what it came from and how: what lists of everybody read. */
export type HeldGrading = Omit<GradeResult, 'derivation'> & {
  readonly id: Id;
  readonly staffId: Id;
  readonly gradedOn: CalendarDate;
  readonly employment: Employment;
  readonly standardId: Id;
};

/** The gradings of everybody or of one person that hold, by person and day. */
export const heldGradings = (db: ReadableDb, staffId: Id | null): readonly HeldGrading[] =>
  db
    .all<Omit<HeldGrading, 'missing'> & { readonly missing: string }>(
      `SELECT id, staff_id AS staffId, graded_on AS gradedOn, scheme, employment, grade, level, mean,
         points_hundredths AS pointsHundredths, missing, standard_id AS standardId
       FROM grading WHERE state = 'confirmed' AND deleted_at IS NULL ${staffId === null ? '' : 'AND staff_id = ?'}
       ORDER BY staff_id, graded_on, id`,
      staffId === null ? [] : [staffId],
    )
    .map((row) => ({ ...row, missing: JSON.parse(row.missing) as HeldGrading['missing'] }));

/** How a grading came about. */
export const derivationOf = (db: ReadableDb, id: Id): Derivation => {
  const grading = gradings.find(db, id);
  if (grading === undefined) throw new Error(`no grading ${id}`);
  return grading.derivation as Derivation;
};

/** Opinions that an older app wrote down; newer ones are approvals. */
export const olderOpinions = (db: ReadableDb, gradingId: Id): readonly GradingApproval[] =>
  gradingApprovals.list(db, 'r.grading_id = ?', [gradingId], 'r.change_no');

/** A grading as what is decided on. */
export const asSubject = (id: Id) => ({ kind: 'grading', id });
