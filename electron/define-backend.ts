import type { Target } from '../shared/features/sums';
import type { HandlersOf } from '../shared/ipc/define-contract';
import type { Affected } from '../shared/kernel/affected';
import type { CalendarDate } from '../shared/kernel/dates';
import type { ContractOf, FeatureDeclaration } from '../shared/kernel/define-feature';
import type { DerivationStep } from '../shared/kernel/derivation';
import type { DueLine } from '../shared/kernel/due-line';
import type { AppError } from '../shared/kernel/errors';
import type { Fraction } from '../shared/kernel/fraction';
import type { Id } from '../shared/kernel/ids';
import type { Result } from '../shared/kernel/result';
import type { AppContext } from './app-context';
import type { ReadableDb } from './database/connection';
import type { Migration } from './database/migrations/migration';
import type { Tx, Writer } from './database/transact';
import type { UndoRoom } from './database/undo/room';
import type { Workbook } from './files/sheets/workbook';
import type { GuardsOf } from './guard';
import type { Job } from './jobs/define-job';
import type { JudgesOf } from './judge';
import type { DocumentDefinition, Paper } from './printing/document';
import type { Person, Stance } from './stance';
import type { Command } from './unattended/command';
import type { Act } from './unattended/demo/stage';
import type { View } from './unattended/view';

type Awaitable<T> = T | Promise<T>;

/** Loads a room of a feature at its first use: what is not asked for costs nothing at start. */
export type Loader<T> = () => Promise<T>;

type NamesIn<F, K extends string> = F extends { readonly [P in K]: readonly (infer N)[] }
  ? N & string
  : never;
type KeysIn<F, K extends string> = F extends { readonly [P in K]: infer R } ? keyof R & string : never;

/** Something that the desk reminds of, before the desk has counted the days. */
export type Due<K extends string = string> = {
  readonly kind: K;
  readonly subject: string;
  readonly detail: string;
  readonly dueOn: CalendarDate;
  /** Opens it, by the target that the feature's pages give for the kind. */
  readonly subjectId: Id;
  /** Where what is due of one kind opens in different places: this one. */
  readonly to?: Target;
};

/** A standard as the app ships it: version 1 or later of a document, and the day from which it holds. */
export type ShippedStandard = {
  readonly doc: string;
  readonly versionNo: number;
  readonly effectiveFrom: string;
  readonly body: unknown;
};

/** A step of an office's first month. `isDone` reads the office's own data; null where this kind of office has no such step. */
export type DeskStep = {
  /** Its place in the main job, across all features. */
  readonly order: number;
  readonly isDone: (app: AppContext) => boolean | null;
};

/** What a feature counts for the desk, and whether a new office still has a step before it. */
export type DeskRoom<Tile extends string = string, Step extends string = string> = {
  readonly tiles: Readonly<Record<Tile, (db: ReadableDb, today: CalendarDate) => number>>;
  readonly firstSteps: Readonly<Record<Step, DeskStep>>;
};

/** Something wrong that lies beside the database: a word for its kind, the place in the data folder, and what to do about it. */
export type CheckProblem = { readonly kind: string; readonly place: string; readonly error: AppError };

/** The title under which a standard lists a key; undefined when it does not. */
export type TitleOf = (doc: string, key: string) => string | undefined;

/** A figure of a person over some days, in points of a hundred, with how it came about. */
export type Figure = { readonly value: Fraction; readonly steps: readonly DerivationStep[] };

/** Gives the figure; undefined while there is none of the person. */
export type FigureSource = (
  db: ReadableDb,
  asked: { readonly staffId: Id; readonly fromDate: CalendarDate; readonly toDate: CalendarDate },
) => Figure | undefined;

type Rooms = {
  /** This feature's steps of the database; numbers are one row across all features. */
  readonly migrations?: readonly Migration[];
  /** Versions of its standards that older apps shipped: records and files of other offices still name them. */
  readonly earlierStandards?: readonly ShippedStandard[];
  /** Jobs that a process of its own can be asked to run. */
  readonly jobs?: Loader<{ readonly jobs: readonly Job<never, unknown>[] }>;
  /** What it paints that is no document: neither numbered nor kept. */
  readonly papers?: Readonly<Record<string, Loader<Paper>>>;
  /** Commands of the command line. The room only declares them: every command line loads it, what they do loads when they run. */
  readonly commands?: Loader<{ readonly commands: readonly Command[] }>;
  /** What `show` can show on the command line; as light a room as that of the commands. */
  readonly views?: Loader<{ readonly views: readonly View[] }>;
  /** What `check` looks at besides the database. Changes nothing. */
  readonly check?: Loader<{ readonly check: (app: AppContext) => readonly CheckProblem[] }>;
  /** What this feature plays on the demo office. */
  readonly demo?: Loader<{ readonly acts: readonly Act[] }>;
  /** Which of its steps cannot be taken back, and when. */
  readonly undo?: Loader<{ readonly undo: UndoRoom }>;
  /** For whom a version of a standard, by document, would change something if it held already. */
  readonly affected?: Loader<{
    readonly affected: Readonly<Record<string, (app: AppContext, body: unknown) => Affected>>;
  }>;
  /** What people call the keys that records hold of a standard, in its version of a day. */
  readonly titles?: (db: ReadableDb, today: CalendarDate) => TitleOf;
  /** Who stands at the door. One feature says so; without it the office stands open. */
  readonly stance?: (app: AppContext) => Stance;
  /** The names of the active users who hold a power without limits; nobody in an office that stands open. */
  readonly colleagues?: (db: ReadableDb, day: CalendarDate, power: string) => readonly string[];
  /** Who gives a command line, by name and password; whoever asks has found that the office has users. */
  readonly identify?: Loader<{
    readonly identify: (app: AppContext, user: string, password: string) => Promise<Result<Person>>;
  }>;
  /** What it gives people beside their pay, or takes: of one person or of everybody. Read with every list of pay, so it has to be quick. */
  readonly payLines?: (db: ReadableDb, staffId: Id | null) => readonly DueLine[];
  /** Figures that people are judged by, by the name that a scorecard's standard calls them; read with every list of scorecards. */
  readonly indicatorSources?: Readonly<Record<string, FigureSource>>;
  /** Done whenever an office is opened, before anything is asked. `all` is for a feature that looks after something of every one. */
  readonly opened?: (app: Writer, all: readonly Backend[]) => void;
  /** Done in the transaction that sets an office up. */
  readonly setUp?: (tx: Tx, all: readonly Backend[]) => void;
  /** Done when a window is about to show the office. */
  readonly shown?: (app: AppContext) => void | Promise<void>;
};

type GuardRoom<F extends FeatureDeclaration> = {
  /** What of its calls depends on who asks. */
  readonly guards?: Loader<{ readonly guards: GuardsOf<ContractOf<F>> }>;
};

type QueriesOf<C> = {
  [K in keyof C & string]: C[K] extends { readonly kind: 'query' } ? K : never;
}[keyof C & string];

type Named<N extends string, T> = [N] extends [never] ? unknown : { readonly [K in N]: T };

/** The rooms that a feature's declaration asks for: a handler a call, a judge a record, a shipped file for each standard, a workbook and
 * reminders for each that it names. */
type DeclaredRooms<F extends FeatureDeclaration> = {
  readonly handlers: Loader<{ readonly handlers: HandlersOf<ContractOf<F>, AppContext> }>;
  /** Queries without an input that the first screen asks: they are answered while the page still loads. */
  readonly answeredAhead?: readonly QueriesOf<ContractOf<F>>[];
} & Named<[keyof JudgesOf<F>] extends [never] ? never : 'judges', Loader<{ readonly judges: JudgesOf<F> }>> &
  Named<
    [KeysIn<F, 'standards'>] extends [never] ? never : 'standards',
    { readonly [D in KeysIn<F, 'standards'>]: ShippedStandard }
  > &
  Named<
    [KeysIn<F, 'documents'>] extends [never] ? never : 'documents',
    { readonly [N in KeysIn<F, 'documents'>]: Loader<DocumentDefinition> }
  > &
  Named<
    [NamesIn<F, 'workbooks'>] extends [never] ? never : 'workbooks',
    { readonly [N in NamesIn<F, 'workbooks'>]: Loader<Workbook> }
  > &
  Named<
    [KeysIn<F, 'reminders'>] extends [never] ? never : 'reminders',
    Loader<{
      readonly reminders: (
        app: AppContext,
        on: CalendarDate,
      ) => Awaitable<readonly Due<KeysIn<F, 'reminders'>>[]>;
    }>
  > &
  Named<
    [KeysIn<F, 'approvalSubjects'>] extends [never] ? never : 'approvalSubjects',
    Loader<{
      readonly approvalSubjects: { readonly [K in KeysIn<F, 'approvalSubjects'>]: object };
    }>
  > &
  Named<
    [KeysIn<F, 'tiles'> | KeysIn<F, 'firstSteps'>] extends [never] ? never : 'desk',
    Loader<{ readonly desk: DeskRoom<KeysIn<F, 'tiles'>, KeysIn<F, 'firstSteps'>> }>
  >;

/** What electron gives a feature. Everything that main, the job process and the command line list is computed from these. */
export type Backend = Rooms & {
  readonly feature: FeatureDeclaration;
  readonly handlers: Loader<{ readonly handlers: object }>;
  readonly answeredAhead?: readonly string[];
  readonly guards?: Loader<{ readonly guards: object }>;
  readonly judges?: Loader<{ readonly judges: object }>;
  readonly standards?: Readonly<Record<string, ShippedStandard>>;
  readonly workbooks?: Readonly<Record<string, Loader<Workbook>>>;
  readonly documents?: Readonly<Record<string, Loader<DocumentDefinition>>>;
  readonly desk?: Loader<{ readonly desk: DeskRoom }>;
  /** What is decided on here: the feature that has the steps says of what form each is, and reads them. */
  readonly approvalSubjects?: Loader<{ readonly approvalSubjects: object }>;
  readonly reminders?: Loader<{
    readonly reminders: (app: AppContext, on: CalendarDate) => Awaitable<readonly Due[]>;
  }>;
};

export const defineBackend = <const F extends FeatureDeclaration>(
  feature: F,
  rooms: Rooms & GuardRoom<F> & DeclaredRooms<F>,
): Backend => ({ feature, ...rooms });
