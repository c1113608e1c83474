import { chainOf } from '../../../../shared/features/approvals/rules';
import type { OnboardingSheetModel } from '../../../../shared/features/onboarding/documents';
import { isWaived } from '../../../../shared/features/onboarding/rules/gates';
import type { Onboarding, OnboardingCase } from '../../../../shared/features/onboarding/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import type { DocumentSubjects } from '../../../printing/document';
import { paperPerson } from '../../organization/views/paper';
import { standardById, standardInForce } from '../../standards/repository';
import { caseOf, onboardings } from '../repository';
import { onboardingExams } from './exams';

/** The person's plan of this training time, with how much of it the trainee has signed for. */
const planOf = (db: ReadableDb, { staffId, startsOn }: Onboarding): OnboardingSheetModel['plan'] =>
  db.get<NonNullable<OnboardingSheetModel['plan']>>(
    `SELECT l.plan_no AS planNo, count(i.id) AS items, count(CASE WHEN i.state = 'confirmed' THEN 1 END) AS done
     FROM plan l LEFT JOIN plan_item i ON i.plan_id = l.id AND i.deleted_at IS NULL
     WHERE l.staff_id = ? AND l.deleted_at IS NULL AND l.state <> 'cancelled' AND l.starts_on >= ?
     GROUP BY l.id ORDER BY l.starts_on DESC, l.plan_no DESC LIMIT 1`,
    [staffId, startsOn],
  ) ?? null;

const examsOf = (
  db: ReadableDb,
  { staffId, startsOn, outcome }: Onboarding,
  held: OnboardingCase | undefined,
): OnboardingSheetModel['exams'] => {
  const exams = outcome === null || held === undefined ? onboardingExams(db, staffId, startsOn) : held.exams;
  return exams.map(({ name, examType, heldOn, score }) => ({ name, examType, heldOn, score }));
};

/** What the sheet of an onboarding shows; undefined when it or the person is gone. */
export const onboardingSheetModel = (
  db: ReadableDb,
  onboardingId: Id,
  today: CalendarDate,
): OnboardingSheetModel | undefined => {
  const record = onboardings.find(db, onboardingId);
  const person = record === undefined ? undefined : paperPerson(db, record.staffId);
  if (record === undefined || person === undefined) return undefined;
  const held = caseOf(db, onboardingId);
  const { body } =
    standardById(db, 'training', record.standardId) ?? standardInForce(db, 'training', record.startsOn);
  const { staffNo, name, hireDate, education, site, department, post, mentor } = person;
  const requestedOn = held?.requestedOn ?? null;
  const chain = chainOf(standardInForce(db, 'approvals', requestedOn ?? today).body, 'onboarding');
  return {
    form: 'onboardingSheet',
    person: { staffNo, name, hireDate, education, site, department, post, mentor: mentor ?? '' },
    startsOn: record.startsOn,
    months: body.onboarding.months,
    dueOn: record.dueOn,
    extensionMonths: record.extensionMonths,
    extensionRequestedOn: record.extensionRequestedOn,
    requestedOn,
    plan: planOf(db, record),
    exams: examsOf(db, record, held),
    marks: body.onboarding.examPassMarks,
    waiver:
      held !== undefined && isWaived(held)
        ? { reason: held.waiverReason, by: held.waiverBy, paper: held.waiverPaper }
        : null,
    evaluation: held?.evaluation ?? '',
    steps: (chain?.steps ?? []).map(({ key, title }) => ({ key, title })),
  };
};

/** A person's open onboarding, else the last; of an office all that run. The record begins with the first entry. */
export const onboardingSubjects: DocumentSubjects = {
  ofStaff: (db, staffId) =>
    onboardings
      .list(db, 'r.staff_id = ?', [staffId], 'r.outcome IS NOT NULL, r.starts_on DESC, r.id DESC LIMIT 1')
      .map(({ id }) => id),
  ofOffice: (db, office) =>
    db
      .all<{ id: Id }>(
        `SELECT o.id FROM onboarding o JOIN staff p ON p.id = o.staff_id
         WHERE o.owner_office = ? AND o.deleted_at IS NULL AND p.deleted_at IS NULL AND o.outcome IS NULL ORDER BY p.staff_no`,
        [office],
      )
      .map(({ id }) => id),
  person: (db, onboardingId) =>
    db.get(
      'SELECT p.id, p.staff_no AS staffNo FROM onboarding o JOIN staff p ON p.id = o.staff_id WHERE o.id = ?',
      [onboardingId],
    ),
  none: 'E_FORM_NO_ONBOARDING',
};
