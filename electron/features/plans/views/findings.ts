import { findingState } from '../../../../shared/features/plans/rules/finding';
import type { FindingRow, PlanFinding } from '../../../../shared/features/plans/types';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { planFindings } from '../repository';

type Joined = Omit<FindingRow, 'finding' | 'state' | 'mine' | 'isDealer'> & {
  readonly source: string | null;
};

const rowOf = (db: ReadableDb, office: string, finding: PlanFinding): FindingRow => {
  const joined = db.get<Joined>(
    `SELECT p.plan_no AS planNo, i.position, i.content, t.name AS trainer, s.staff_no AS staffNo, s.name AS staffName, s.source
     FROM plan p JOIN plan_item i ON i.id = ? JOIN staff s ON s.id = p.staff_id JOIN staff t ON t.id = ? WHERE p.id = ?`,
    [finding.planItemId, finding.trainerId, finding.planId],
  );
  const { source, ...names } = joined ?? {
    ...{ planNo: '', position: 0, content: '', trainer: '', staffNo: '', staffName: '', source: null },
  };
  const isDealer = source === 'dealer';
  return {
    ...{ finding, ...names, isDealer, mine: finding.ownerOffice === office },
    state: findingState(finding, isDealer),
  };
};

const NEWEST_FIRST = 'r.found_on DESC, r.updated_at DESC';

/** What was found in a plan, the newest first. */
export const findingsOfPlan = (db: ReadableDb, office: string, planId: Id): readonly FindingRow[] =>
  planFindings.list(db, 'r.plan_id = ?', [planId], NEWEST_FIRST).map((finding) => rowOf(db, office, finding));

/** What was found of a person: as the trainee who cannot reach something, or as the trainer who is said to neglect it. */
export const findingsOfPerson = (db: ReadableDb, office: string, staffId: Id): readonly FindingRow[] =>
  planFindings
    .list(
      db,
      `r.kind = 'negligence' AND r.trainer_id = ?
       OR r.kind = 'cannotReach' AND r.plan_id IN (SELECT id FROM plan WHERE staff_id = ?)`,
      [staffId, staffId],
      NEWEST_FIRST,
    )
    .map((finding) => rowOf(db, office, finding));

/** Own findings that wait: for the after-sales manager's word, or for the notice to the dealer. */
export const waitingFindings = (db: ReadableDb, office: string): readonly FindingRow[] =>
  planFindings
    .list(db, 'r.owner_office = ?', [office], 'r.found_on')
    .map((finding) => rowOf(db, office, finding))
    .filter(({ state }) => state !== 'closed');
