import type { plans as feature } from '../../../shared/features/plans/feature';
import type { Plan } from '../../../shared/features/plans/types';
import type { ReadableDb } from '../../database/connection';
import type { ApprovalSubjects, DecidedSubject } from '../approvals/subjects';
import { staff } from '../organization/repository';
import { plans } from './repository';
import { approvalOfPlan, drawingOf, drawnOn } from './views/approval';

const subjectOf = (db: ReadableDb, plan: Plan): DecidedSubject => ({
  record: { kind: 'plan', id: plan.id },
  owner: plan.ownerOffice,
  person: staff.findAny(db, plan.staffId) ?? null,
  since: drawnOn(plan),
  before: drawingOf(db, plan),
});

export const approvalSubjects: ApprovalSubjects<typeof feature> = {
  plan: {
    find: (db, id) => {
      const plan = plans.findAny(db, id);
      return plan === undefined ? undefined : subjectOf(db, plan);
    },
    // Those of before the chain that are under way wait for nobody.
    listOpen: (db) =>
      plans
        .list(db, "r.state = 'active'")
        .filter((plan) => approvalOfPlan(db, plan).approval === 'open')
        .map((plan) => subjectOf(db, plan)),
  },
};
