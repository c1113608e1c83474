import { allowedActions, isOverdue } from '../../../../shared/features/plans/rules/items';
import {
  checkItemEdit,
  checkRemove,
  checkTrainerEdit,
  fixedCount,
} from '../../../../shared/features/plans/rules/order';
import {
  decideTakeBack,
  type ItemWithEvents,
  lastStepOf,
} from '../../../../shared/features/plans/rules/take-back';
import type {
  LastStep,
  Plan,
  PlanEventView,
  PlanItemView,
  PlanView,
} from '../../../../shared/features/plans/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { staff } from '../../organization/repository';
import { staffLabel } from '../../organization/views/person';
import { standardById } from '../../standards/repository';
import { type factsOf, plans, withEventsOf } from '../repository';
import { approvalOfPlan } from './approval';
import { findingsOfPlan } from './findings';
import { derivationOf } from './scores';

type Facts = ReturnType<typeof factsOf>;

const departmentName = (db: ReadableDb, id: Id | null): string | null =>
  id === null
    ? null
    : (db.get<{ name: string }>('SELECT name FROM department WHERE id = ?', [id])?.name ?? null);

/** Nothing may be done in a plan that is closed or belongs to another office, whatever its items would allow. */
const closedFor = (plan: NonNullable<ReturnType<typeof plans.find>>, office: string): AppError | null => {
  if (plan.ownerOffice !== office) return appError('E_NOT_OWNED', { owner: plan.ownerOffice });
  return plan.state === 'active'
    ? null
    : appError('E_PLAN_NOT_ACTIVE', { planNo: plan.planNo, state: plan.state });
};

/** The step that can be taken back; a plan that it completed runs again by that, one that was cancelled does not. */
const lastStep = (
  items: readonly ItemWithEvents[],
  index: number,
  closed: AppError | null,
  state: Plan['state'],
): LastStep | null => {
  const step = lastStepOf(items, index);
  if (step === undefined) return null;
  const decided = decideTakeBack(items, index);
  const shut = state === 'completed' && closed?.code === 'E_PLAN_NOT_ACTIVE' ? null : closed;
  return { ...step, refusal: shut ?? (decided.ok ? null : decided.error) };
};

type ItemPart = Omit<PlanItemView, 'lastStep'>;

const itemView = (
  db: ReadableDb,
  items: Facts,
  index: number,
  closed: AppError | null,
  notBefore: CalendarDate,
  today: CalendarDate,
  gate: AppError | undefined,
): ItemPart => {
  const item = items[index] as Facts[number];
  const allowed = allowedActions(items, index, gate);
  const days = [
    notBefore,
    item.lastOn,
    item.state === 'planned' || item.state === 'returned' ? items[index - 1]?.lastOn : null,
  ];
  return {
    item,
    department: departmentName(db, item.departmentId),
    trainer: item.trainerId === null ? null : (staffLabel(db, item.trainerId)?.name ?? null),
    overdue: closed?.code !== 'E_PLAN_NOT_ACTIVE' && isOverdue(item, today),
    allowed:
      closed === null
        ? allowed
        : allowed.map((action) => ({ ...action, outcomes: [], allowed: false, refusal: closed })),
    editRefusal: closed ?? checkItemEdit(items, index) ?? null,
    trainerRefusal: closed ?? checkTrainerEdit(items, index) ?? null,
    removeRefusal: closed ?? checkRemove(items, index) ?? null,
    earliest: days.reduce<CalendarDate>(
      (latest, day) => (day !== null && day !== undefined && day > latest ? day : latest),
      notBefore,
    ),
  };
};

type EventRow = Omit<PlanEventView, 'takenBack'> & {
  readonly backOn: CalendarDate | null;
  readonly backBy: string;
  readonly backReason: string;
};

const eventsOf = (db: ReadableDb, planId: Id): readonly PlanEventView[] =>
  db
    .all<EventRow>(
      `SELECT e.id, e.plan_item_id AS itemId, i.position, i.content, e.happened_on AS happenedOn, e.action, e.from_state AS fromState,
       e.to_state AS toState, e.actor, e.reason, e.updated_at AS enteredAt, b.taken_back_on AS backOn, b.actor AS backBy, b.reason AS backReason
     FROM plan_event e JOIN plan_item i ON i.id = e.plan_item_id LEFT JOIN plan_take_back b ON b.plan_event_id = e.id
     WHERE e.plan_id = ? ORDER BY e.happened_on DESC, e.updated_at DESC, e.change_no DESC`,
      [planId],
    )
    .map(({ backOn, backBy, backReason, ...event }) => ({
      ...event,
      takenBack: backOn === null ? null : { on: backOn, actor: backBy, reason: backReason },
    }));

/** Everything about one plan as this office sees it on `today`; undefined when it is unknown or deleted. */
export const viewPlan = (
  db: ReadableDb,
  office: string,
  id: Id,
  today: CalendarDate,
): PlanView | undefined => {
  const plan = plans.find(db, id);
  if (plan === undefined) return undefined;
  const ledger = withEventsOf(db, id);
  const items = ledger.map(({ item }) => item);
  const closed = closedFor(plan, office);
  const person = staffLabel(db, plan.staffId);
  const { chain, approval, gate } = approvalOfPlan(db, plan);
  const trainee = staff.find(db, plan.staffId);
  const notBefore = trainee?.hireDate ?? plan.startsOn;
  return {
    plan,
    staffNo: person?.staffNo ?? '',
    staffName: person?.name ?? '',
    site: person?.site ?? null,
    mine: plan.ownerOffice === office,
    standardVersion: standardById(db, 'training', plan.standardId)?.versionNo ?? null,
    approval,
    chain,
    derivation: derivationOf(db, plan),
    confirmed: items.filter((item) => item.state === 'confirmed').length,
    firstOpenPosition: fixedCount(items) + 1,
    items: items.map((_, index) => ({
      ...itemView(db, items, index, closed, notBefore, today, gate),
      lastStep: lastStep(ledger, index, closed, plan.state),
    })),
    events: eventsOf(db, id),
    findings: findingsOfPlan(db, office, id),
    isDealer: trainee?.source === 'dealer',
  };
};
