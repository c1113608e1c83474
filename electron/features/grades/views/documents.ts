import type { ApprovalLine, StepState } from '../../../../shared/features/approvals/types';
import type { GradingSheetModel } from '../../../../shared/features/grades/documents';
import { APPROVAL_STEPS } from '../../../../shared/features/grades/vocabulary';
import { fromHundredths } from '../../../../shared/kernel/exact';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import type { DocumentSubjects } from '../../../printing/document';
import { gradings } from '../repository';
import { chainOfGrading } from './gradings';

const lineOf = ({ step, approver, decision, opinion, basis, documentNo }: ApprovalLine) => ({
  ...{ step, approver, decision, opinion },
  ...(basis === 'reply' ? { reply: documentNo } : {}),
});

/** The chain that the sheet has always had: its steps are called by the words of the paper. */
const isUsual = (steps: readonly StepState[]): boolean =>
  steps.map(({ key }) => key).join() === APPROVAL_STEPS.join();

/** What the sheet of a grading shows; undefined when the grading is gone. */
export const gradingSheetModel = (db: ReadableDb, gradingId: Id): GradingSheetModel | undefined => {
  const grading = gradings.find(db, gradingId);
  const person = db.get<GradingSheetModel['person']>(
    `SELECT p.staff_no AS staffNo, p.name, p.education, p.hire_date AS hireDate, COALESCE(si.name, '') AS site,
       COALESCE(d.name, '') AS department, COALESCE(o.name, '') AS post
     FROM grading g JOIN staff p ON p.id = g.staff_id LEFT JOIN site si ON si.id = p.site_id
       LEFT JOIN department d ON d.id = p.department_id LEFT JOIN post o ON o.id = p.post_id WHERE g.id = ?`,
    [gradingId],
  );
  if (grading === undefined || person === undefined) return undefined;
  const { steps } = chainOfGrading(db, grading);
  const { gradedOn, scheme, employment, grade, mean, pointsHundredths, state, derivation, note } = grading;
  return {
    ...{ form: 'gradingSheet', person, gradedOn, scheme, employment, grade, state, derivation, note },
    result: pointsHundredths === null ? mean : fromHundredths(pointsHundredths),
    approvals: steps.flatMap(({ line }) =>
      line === null ? [] : [{ ...lineOf(line), approvedOn: line.decidedOn }],
    ),
    ...(isUsual(steps) ? {} : { steps: steps.map(({ key, title }) => ({ key, title })) }),
  };
};

/** A person's last grading; of an office everybody's last. */
export const gradingSubjects: DocumentSubjects = {
  ofStaff: (db, staffId) =>
    gradings.list(db, 'r.staff_id = ?', [staffId], 'r.graded_on DESC, r.id DESC LIMIT 1').map(({ id }) => id),
  ofOffice: (db, office) =>
    db
      .all<{ id: Id }>(
        `SELECT g.id FROM grading g JOIN staff p ON p.id = g.staff_id
         WHERE p.owner_office = ? AND p.deleted_at IS NULL AND g.deleted_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM grading x WHERE x.staff_id = g.staff_id AND x.deleted_at IS NULL
             AND (x.graded_on > g.graded_on OR (x.graded_on = g.graded_on AND x.id > g.id)))
         ORDER BY p.staff_no`,
        [office],
      )
      .map(({ id }) => id),
  person: (db, gradingId) =>
    db.get(
      'SELECT p.id, p.staff_no AS staffNo FROM grading g JOIN staff p ON p.id = g.staff_id WHERE g.id = ?',
      [gradingId],
    ),
  none: 'E_FORM_NONE_FOR_STAFF',
};
