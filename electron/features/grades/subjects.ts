import type { grades as feature } from '../../../shared/features/grades/feature';
import { olderDecisions } from '../../../shared/features/grades/rules/grade';
import type { Grading } from '../../../shared/features/grades/types';
import type { ReadableDb } from '../../database/connection';
import type { ApprovalSubjects, DecidedSubject } from '../approvals/subjects';
import { staff } from '../organization/repository';
import { asSubject, gradings, olderOpinions } from './repository';

const subjectOf = (db: ReadableDb, { id, ownerOffice, staffId, gradedOn }: Grading): DecidedSubject => ({
  record: asSubject(id),
  owner: ownerOffice,
  person: staff.findAny(db, staffId) ?? null,
  since: gradedOn,
  before: olderDecisions(olderOpinions(db, id)),
});

export const approvalSubjects: ApprovalSubjects<typeof feature> = {
  grading: {
    find: (db, id) => {
      const grading = gradings.findAny(db, id);
      return grading === undefined ? undefined : subjectOf(db, grading);
    },
    // Gradings of the past are entered as confirmed, and a list brings no sheet.
    listOpen: (db) =>
      gradings
        .list(db, "r.state = 'provisional' AND r.origin = 'form'")
        .map((grading) => subjectOf(db, grading)),
  },
};
