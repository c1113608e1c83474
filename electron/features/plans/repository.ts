import type { PlanItemFacts } from '../../../shared/features/plans/rules/items';
import {
  planEventRecord,
  planFindingRecord,
  planItemRecord,
  planRecord,
  planTakeBackRecord,
} from '../../../shared/features/plans/travel';
import type { Plan, PlanEvent, PlanFinding, PlanItem } from '../../../shared/features/plans/types';
import type { CalendarDate } from '../../../shared/kernel/dates';
import type { Id } from '../../../shared/kernel/ids';
import type { ReadableDb } from '../../database/connection';
import { recordStore } from '../../database/record-store';
import type { Tx } from '../../database/transact';

export const plans = recordStore(planRecord);
export const planItems = recordStore(planItemRecord);
export const planEvents = recordStore(planEventRecord);
export const planFindings = recordStore(planFindingRecord);
export const planTakeBacks = recordStore(planTakeBackRecord);
export const itemsOf = (db: ReadableDb, planId: Id): readonly PlanItem[] =>
  planItems.list(db, 'r.plan_id = ?', [planId], 'r.position');

/** An event counts as long as nobody took it back. */
export const counts = (event: string): string =>
  `NOT EXISTS (SELECT 1 FROM plan_take_back b WHERE b.plan_event_id = ${event}.id)`;

/** What happened to an item and was not taken back, in order. */
export const eventsOf = (db: ReadableDb, planItemId: Id): readonly PlanEvent[] =>
  planEvents.list(
    db,
    `r.plan_item_id = ? AND ${counts('r')}`,
    [planItemId],
    'r.happened_on, r.updated_at, r.change_no',
  );

/** The day of the last event of every item of a plan. */
const lastDays = (db: ReadableDb, planId: Id): ReadonlyMap<Id, CalendarDate> =>
  new Map(
    db
      .all<{ id: Id; day: CalendarDate }>(
        `SELECT e.plan_item_id AS id, max(e.happened_on) AS day FROM plan_event e WHERE e.plan_id = ? AND ${counts('e')} GROUP BY e.plan_item_id`,
        [planId],
      )
      .map(({ id, day }) => [id, day]),
  );

/** The items of a plan in order, with what the rules look at. */
export const factsOf = (db: ReadableDb, planId: Id): readonly (PlanItem & PlanItemFacts)[] => {
  const days = lastDays(db, planId);
  return itemsOf(db, planId).map((item) => ({ ...item, lastOn: days.get(item.id) ?? null }));
};

type ItemWithLedger = {
  readonly item: PlanItem & PlanItemFacts;
  readonly events: readonly PlanEvent[];
  readonly foundOn: CalendarDate | null;
};

/** The items of a plan in order, each with what happened to it and counts, and when something was last found of it. */
export const withEventsOf = (db: ReadableDb, planId: Id): readonly ItemWithLedger[] => {
  const found = new Map(
    planFindings
      .list(db, 'r.plan_id = ?', [planId], 'r.found_on')
      .map(({ planItemId, foundOn }) => [planItemId, foundOn]),
  );
  return factsOf(db, planId).map((item) => ({
    item,
    events: eventsOf(db, item.id),
    foundOn: found.get(item.id) ?? null,
  }));
};

/** The finding of a kind that waits for a decision on an item. */
export const openFindingOf = (
  db: ReadableDb,
  planItemId: Id,
  kind: PlanFinding['kind'],
): PlanFinding | undefined =>
  planFindings.list(db, 'r.plan_item_id = ? AND r.kind = ? AND r.outcome IS NULL', [planItemId, kind])[0];

export const activePlanOf = (db: ReadableDb, staffId: Id): Plan | undefined =>
  plans.list(db, "r.staff_id = ? AND r.state = 'active'", [staffId])[0];

const NUMBER_DIGITS = 4;

/** The next plan number of an office and a year: `JH2026-0001`. Numbers of deleted plans are not given again. */
export const nextPlanNo = (tx: Tx): string => {
  const prefix = `JH${tx.today.slice(0, 4)}-`;
  const row = tx.get<{ last: number | null }>(
    'SELECT max(CAST(substr(plan_no, ?) AS INTEGER)) AS last FROM plan WHERE owner_office = ? AND substr(plan_no, 1, ?) = ?',
    [prefix.length + 1, tx.office, prefix.length, prefix],
  );
  return `${prefix}${String((row?.last ?? 0) + 1).padStart(NUMBER_DIGITS, '0')}`;
};

/**
 * Give the items of a plan the positions 1, 2, … in the given order.
 *
 * Positions are unique at every moment: an item moves when its place is free, and one of a ring first steps aside, so that the
 * audit log tells what really happened.
 */
export const renumber = (tx: Tx, ordered: readonly PlanItem[]): void => {
  const present = new Map(ordered.map((item) => [item.id, item.position]));
  let waiting = ordered
    .map((item, index) => ({ id: item.id, to: index + 1 }))
    .filter(({ id, to }) => present.get(id) !== to);
  const put = (id: Id, position: number): void => {
    planItems.update(tx, id, undefined, { position });
    present.set(id, position);
  };
  while (waiting.length > 0) {
    const taken = new Set(present.values());
    const free = waiting.find(({ to }) => !taken.has(to));
    if (free === undefined) put(waiting[0]?.id ?? '', 1 + Math.max(...taken));
    else put(free.id, free.to);
    waiting = waiting.filter(({ id, to }) => present.get(id) !== to);
  }
};
