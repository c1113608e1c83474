import type { DealerFeedbackModel, DealerNoticeModel } from '../../../../shared/features/plans/documents';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import type { DocumentSubjects } from '../../../printing/document';
import { paperPerson } from '../../organization/views/paper';
import { viewPersonTraining } from '../../sessions/views/people';
import { planFindings, plans } from '../repository';
import { itemsOf, planSubjects } from './documents';
import { findingsOfPlan } from './findings';

const ISO_DATE = 10;

const personOf = (db: ReadableDb, staffId: Id): DealerNoticeModel['person'] | undefined => {
  const person = paperPerson(db, staffId);
  if (person === undefined) return undefined;
  const { staffNo, name, site, post, hireDate } = person;
  return { staffNo, name, site, post, hireDate };
};

/** What the notice of a finding says; undefined before it is decided. */
export const dealerNoticeModel = (db: ReadableDb, findingId: Id): DealerNoticeModel | undefined => {
  const finding = planFindings.find(db, findingId);
  if (finding === undefined || finding.decidedOn === null || finding.outcome === null) return undefined;
  const row = findingsOfPlan(db, '', finding.planId).find(({ finding: { id } }) => id === findingId);
  const staffId = plans.find(db, finding.planId)?.staffId;
  const person = staffId === undefined ? undefined : personOf(db, staffId);
  if (row === undefined || person === undefined) return undefined;
  const { planNo, position, content, trainer } = row;
  const { foundOn, foundBy, note, decidedOn, decidedBy, outcome, opinion } = finding;
  return {
    form: 'dealerNotice',
    ...{ person, planNo, position, content, trainer },
    ...{ foundOn, foundBy, note, decidedOn, decidedBy, outcome, opinion },
  };
};

const TO_NOTIFY = `f.deleted_at IS NULL AND f.kind = 'cannotReach' AND f.outcome IS NOT NULL AND s.source = 'dealer' AND s.deleted_at IS NULL`;

const FINDINGS = `SELECT f.id FROM plan_finding f JOIN plan p ON p.id = f.plan_id JOIN staff s ON s.id = p.staff_id WHERE ${TO_NOTIFY}`;

const idsOf = (db: ReadableDb, sql: string, params: readonly string[]): readonly Id[] =>
  db.all<{ id: Id }>(sql, params).map(({ id }) => id);

/** The decided findings of dealers' trainees. */
export const dealerNoticeSubjects: DocumentSubjects = {
  ofStaff: (db, staffId) => idsOf(db, `${FINDINGS} AND s.id = ? ORDER BY f.found_on`, [staffId]),
  ofOffice: (db, office) =>
    idsOf(db, `${FINDINGS} AND f.owner_office = ? ORDER BY s.staff_no, f.found_on`, [office]),
  ofNumber: (db, office, planNo) =>
    idsOf(db, `${FINDINGS} AND f.owner_office = ? AND p.plan_no = ? ORDER BY f.found_on`, [office, planNo]),
  person: (db, findingId) =>
    db.get(
      `SELECT s.id, s.staff_no AS staffNo FROM plan_finding f JOIN plan p ON p.id = f.plan_id JOIN staff s ON s.id = p.staff_id
       WHERE f.id = ?`,
      [findingId],
    ),
  none: 'E_PLAN_NO_NOTICE',
};

const examsOf = (db: ReadableDb, staffId: Id, from: string): DealerFeedbackModel['exams'] =>
  db.all(
    `SELECT e.name, e.held_on AS heldOn, x.score FROM exam_score x JOIN exam e ON e.id = x.exam_id
     WHERE x.staff_id = ? AND x.deleted_at IS NULL AND e.deleted_at IS NULL AND (e.held_on >= ? OR e.exam_type = 'entry')
     ORDER BY e.held_on, e.name`,
    [staffId, from],
  );

/** How the training of a person went since the plan began. */
export const dealerFeedbackModel = (db: ReadableDb, planId: Id): DealerFeedbackModel | undefined => {
  const plan = plans.find(db, planId);
  const person = plan === undefined ? undefined : personOf(db, plan.staffId);
  if (plan === undefined || person === undefined) return undefined;
  const { planNo, tier, state, startsOn, staffId } = plan;
  const items = itemsOf(db, planId);
  return {
    form: 'dealerFeedback',
    ...{ person, planNo, tier, state, startsOn, items },
    confirmed: items.filter((item) => item.state === 'confirmed').length,
    total: items.length,
    sessions: viewPersonTraining(db, staffId)
      .lines.map(({ startsAt, courseName, attendance }) => ({
        ...{ day: startsAt.slice(0, ISO_DATE), course: courseName, attendance },
      }))
      .filter(({ day }) => day >= startsOn)
      .reverse(),
    exams: examsOf(db, staffId, startsOn),
    findings: findingsOfPlan(db, '', planId)
      .filter(({ finding: { kind } }) => kind === 'cannotReach')
      .map(({ position, content, finding: { outcome, opinion } }) => ({
        position,
        content,
        outcome,
        opinion,
      })),
  };
};

const isDealers = (db: ReadableDb, staffId: Id): boolean =>
  db.get<{ source: string | null }>('SELECT source FROM staff WHERE id = ?', [staffId])?.source === 'dealer';

const isDealersPlan = (db: ReadableDb, planId: Id): boolean => {
  const staffId = plans.find(db, planId)?.staffId;
  return staffId !== undefined && isDealers(db, staffId);
};

/** A dealer's trainee's running plan, else the last; of an office those that run. */
export const dealerFeedbackSubjects: DocumentSubjects = {
  ...planSubjects,
  ofStaff: (db, staffId) => (isDealers(db, staffId) ? planSubjects.ofStaff(db, staffId) : []),
  ofOffice: (db, office) => planSubjects.ofOffice(db, office).filter((planId) => isDealersPlan(db, planId)),
  ofNumber: (db, office, planNo) =>
    (planSubjects.ofNumber?.(db, office, planNo) ?? []).filter((planId) => isDealersPlan(db, planId)),
  none: 'E_PLAN_NO_FEEDBACK',
};
