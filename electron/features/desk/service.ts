import { countKinds, daysLate, groupReminders, lineUp } from '../../../shared/features/desk/rules';
import type {
  DueLines,
  FirstStep,
  ReminderGroup,
  Tile,
  Workbench,
} from '../../../shared/features/desk/types';
import type { Target } from '../../../shared/features/sums';
import type { CalendarDate } from '../../../shared/kernel/dates';
import type { FeatureDeclaration } from '../../../shared/kernel/define-feature';
import { ok, type Result } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { findOwnOffice } from '../../database/own-office';
import type { DeskRoom, Due } from '../../define-backend';
import { readRooms } from '../../read-rooms';
import { backends } from '../index';

/** Where features declare that something leads; `Target` is the sum of what they declare. */
type Leads = readonly (readonly [kind: string, to: Target])[];
const leadsOf = (declared: Readonly<Record<string, string>> = {}): Leads =>
  Object.entries(declared) as unknown as Leads;

/** The page that each kind of reminder opens, in the order of the features. */
const targets = (): ReadonlyMap<string, Target> =>
  new Map(backends.flatMap(({ feature }) => leadsOf(feature.reminders)));

/** Whether whoever asks may read everything of a feature: nobody is reminded of, or counts, what they may not see. */
const mayRead = (app: AppContext, name: string): boolean => app.may(`${name}.read`);

/** Everything that this office is reminded of on a day; each feature says what. */
const dueOn = async (app: AppContext, on: CalendarDate): Promise<readonly Due[]> => {
  if (findOwnOffice(app.db) === undefined) return [];
  const rooms = await readRooms(({ feature, reminders }) =>
    mayRead(app, feature.name) ? reminders : undefined,
  );
  const due = await Promise.all(rooms.map((room) => room.reminders(app, on)));
  return due.flat();
};

/** Every reminder of this office on a day, by kind, nothing cut off (domain §9). */
export const listReminders = async (app: AppContext, on: CalendarDate): Promise<readonly ReminderGroup[]> =>
  groupReminders(
    (await dueOn(app, on)).map((due) => ({ ...due, daysLate: daysLate(due.dueOn, on) })),
    targets(),
  );

type Room = { readonly feature: FeatureDeclaration; readonly room: DeskRoom };

const deskRooms = async (): Promise<readonly Room[]> => {
  const loaded = await Promise.all(
    backends.map(async ({ feature, desk }) => ({ feature, room: (await desk?.())?.desk })),
  );
  return loaded.flatMap(({ feature, room }) => (room === undefined ? [] : [{ feature, room }]));
};

const tilesOf = (app: AppContext, rooms: readonly Room[], today: CalendarDate): readonly Tile[] =>
  rooms.flatMap(({ feature, room }) =>
    leadsOf(feature.tiles).flatMap(([key, to]) => {
      const count = room.tiles[key];
      return count === undefined ? [] : [{ feature: feature.name, key, to, value: count(app.db, today) }];
    }),
  );

const firstStepsOf = (app: AppContext, rooms: readonly Room[]): readonly FirstStep[] =>
  rooms
    .flatMap(({ feature, room }) =>
      leadsOf(feature.firstSteps).flatMap(([key, to]) => {
        const step = room.firstSteps[key];
        const done = step?.isDone(app) ?? null;
        return step === undefined || done === null
          ? []
          : [{ order: step.order, shown: { feature: feature.name, key, to, done } }];
      }),
    )
    .toSorted((a, b) => a.order - b.order)
    .map(({ shown }) => shown);

/** What the workbench shows at once: the office in numbers, and how far its first month has come. */
export const readWorkbench = async (app: AppContext): Promise<Result<Workbench>> => {
  const today = app.clock.today();
  const rooms = (await deskRooms()).filter(({ feature }) =>
    feature.powers.includes('read') ? mayRead(app, feature.name) : true,
  );
  return ok({ today, tiles: tilesOf(app, rooms, today), firstSteps: firstStepsOf(app, rooms) });
};

/**
 * What is due today, one line a subject: of one kind or of all when null, `limit` lines or all of them when null. A kind of which
 * nothing is left is no choice any more: then all is shown, not an empty desk.
 */
export const readDueLines = async (
  app: AppContext,
  { kind, limit }: { readonly kind: string | null; readonly limit: number | null },
): Promise<Result<DueLines>> => {
  const groups = await listReminders(app, app.clock.today());
  const chosen = groups.filter((group) => group.kind === kind);
  const lines = lineUp(chosen.length === 0 ? groups : chosen);
  return ok({
    kinds: countKinds(groups),
    subjects: lines.length,
    lines: limit === null ? lines : lines.slice(0, limit),
  });
};
