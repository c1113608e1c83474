import { daysLate, groupReminders } from '../../../shared/features/desk/rules';
import type { FirstStep, ReminderGroup, Tile, Workbench } from '../../../shared/features/desk/types';
import type { CalendarDate } from '../../../shared/kernel/dates';
import { ok, type Result } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { findOwnOffice } from '../../database/own-office';
import type { DeskRoom, Due } from '../../define-backend';
import { backends } from '../index';

const SHOWN_PER_KIND = 6;

/** The page that each kind of reminder opens, in the order of the features. */
const targets = (): ReadonlyMap<string, string> =>
  new Map(backends.flatMap(({ feature }) => Object.entries(feature.reminders ?? {})));

/** Everything that this office is reminded of on a day; each feature says what. */
const dueOn = async (app: AppContext, on: CalendarDate): Promise<readonly Due[]> => {
  if (findOwnOffice(app.db) === undefined) return [];
  const rooms = await Promise.all(backends.map((backend) => backend.reminders?.()));
  const due = await Promise.all(rooms.map((room) => room?.reminders(app, on) ?? []));
  return due.flat();
};

/** Every reminder of this office on a day, by kind, nothing cut off (domain §9). */
export const listReminders = async (app: AppContext, on: CalendarDate): Promise<readonly ReminderGroup[]> =>
  groupReminders(
    (await dueOn(app, on)).map((due) => ({ ...due, daysLate: daysLate(due.dueOn, on) })),
    targets(),
  );

type Room = { readonly feature: string; readonly room: DeskRoom; readonly at: (key: string) => string };

const deskRooms = async (): Promise<readonly Room[]> => {
  const loaded = await Promise.all(
    backends.map(async ({ feature, desk }) => ({ feature, room: (await desk?.())?.desk })),
  );
  return loaded.flatMap(({ feature, room }) =>
    room === undefined
      ? []
      : [
          {
            feature: feature.name,
            room,
            at: (key) => feature.tiles?.[key] ?? feature.firstSteps?.[key] ?? '/',
          },
        ],
  );
};

const tilesOf = (app: AppContext, rooms: readonly Room[], today: CalendarDate): readonly Tile[] =>
  rooms.flatMap(({ feature, room, at }) =>
    Object.entries(room.tiles).map(([key, count]) => ({
      feature,
      key,
      to: at(key),
      value: count(app.db, today),
    })),
  );

const firstStepsOf = (app: AppContext, rooms: readonly Room[]): readonly FirstStep[] =>
  rooms.flatMap(({ feature, room, at }) =>
    Object.entries(room.firstSteps).flatMap(([key, isOpen]) =>
      isOpen(app) ? [{ feature, key, to: at(key) }] : [],
    ),
  );

/** What the workbench shows today: the office in numbers, what is due, and what a new office does next. */
export const readWorkbench = async (app: AppContext): Promise<Result<Workbench>> => {
  const today = app.clock.today();
  const rooms = await deskRooms();
  const groups = await listReminders(app, today);
  return ok({
    today,
    tiles: tilesOf(app, rooms, today),
    groups: groups.map((group) => ({ ...group, items: group.items.slice(0, SHOWN_PER_KIND) })),
    firstSteps: firstStepsOf(app, rooms),
  });
};
