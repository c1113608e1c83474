import type { GradingReview, ReviewGrading } from '../../../../shared/features/grades/types';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { transact } from '../../../database/transact';
import { findOwnPerson } from '../../organization/service/grade';
import { gradingReviews, gradings } from '../repository';
import { toReview } from '../views/review';

/**
 * Record that somebody looked at a grading that holds though today's rules would not let it through (issue 8, part 2): it stays as it is and is not listed
 * again. Refuses one of which nothing is to be reviewed (`E_GRADING_REVIEW_NONE`), and another office's person (`E_NOT_OWNED`).
 */
export const reviewGrading = (app: AppContext, { gradingId, note }: ReviewGrading): Result<GradingReview> =>
  transact(app, 'grades.reviewGrading', (tx) => {
    const grading = gradings.find(tx, gradingId);
    if (grading === undefined) return refuse(appError('E_NOT_FOUND'));
    const person = findOwnPerson(tx, grading.staffId);
    if (!person.ok) return person;
    return toReview(tx, grading.staffId).get(gradingId) === undefined
      ? refuse(appError('E_GRADING_REVIEW_NONE'))
      : ok(gradingReviews.insert(tx, { gradingId, note, reviewedOn: tx.today, reviewedBy: tx.user }));
  });
