import type { CalendarDate } from '../shared/kernel/dates';
import type { FeatureDeclaration } from '../shared/kernel/define-feature';
import { type AppError, appError, type ErrorParams } from '../shared/kernel/errors';
import type { Id } from '../shared/kernel/ids';
import {
  changedFields,
  type OfficeRole,
  type RecordDefinition,
  type RecordOf,
} from '../shared/kernel/record';
import type { Translate } from '../shared/locales/translate';
import type { ReadableDb } from './database/connection';

/** What a judge may look at besides the record itself. It changes nothing. */
export type JudgeContext = {
  /** What is held, with everything that the file brings in its place. */
  readonly db: ReadableDb;
  /** The day on which the file was made: no fact lies after it. */
  readonly today: CalendarDate;
  /** A record as it was before the file; undefined when the file brings it. */
  readonly before: <D extends RecordDefinition>(definition: D, id: Id) => RecordOf<D> | undefined;
  /** For words that stand in a sentence of a problem. */
  readonly t: Translate;
  readonly roleOf: (office: string) => OfficeRole;
  /** Read once what many records are judged by. */
  readonly once: <T>(key: string, read: () => T) => T;
};

/**
 * What is wrong with a record that another office hands over, by the rules that the own services follow.
 *
 * `held` is the copy that is here, undefined for a new one. The record may have come a long way since: a judge names only what no
 * history of allowed steps leads to, and it judges deleted records, too.
 */
export type Judge<D extends RecordDefinition = RecordDefinition> = (
  record: RecordOf<D>,
  held: RecordOf<D> | undefined,
  context: JudgeContext,
) => readonly AppError[];

type DefinitionsIn<F> = F extends { readonly records: readonly (infer D extends RecordDefinition)[] }
  ? D
  : never;

/** A judge for each kind of record that a feature declares. */
export type JudgesOf<F extends FeatureDeclaration> = {
  readonly [D in DefinitionsIn<F> as D['kind']]: Judge<D>;
};

/** The problems that there are. */
export const problemsOf = (...found: readonly (AppError | undefined)[]): readonly AppError[] =>
  found.filter((problem) => problem !== undefined);

/** Whether a file brings other content for a record that is here, or takes it out or back: a version alone says nothing. */
export const isChanged = <D extends RecordDefinition>(
  definition: D,
  held: RecordOf<D> | undefined,
  record: RecordOf<D>,
): held is RecordOf<D> =>
  held !== undefined &&
  (held.deletedAt !== record.deletedAt || changedFields(definition, held, record).length > 0);

/** Fields that are computed from others hold what comes out of them; the first that does not is `E_RECORD_RECKONED`. */
export const reckonedProblem = <F extends string>(
  record: Readonly<Record<NoInfer<F>, ErrorParams[string]>>,
  reckoned: Readonly<Record<F, ErrorParams[string]>>,
): AppError | undefined => {
  const field = (Object.keys(reckoned) as F[]).find((name) => record[name] !== reckoned[name]);
  if (field === undefined) return undefined;
  return appError('E_RECORD_RECKONED', { field, value: record[field], expected: reckoned[field] }, field);
};

/** A context that remembers what was read once. */
export const createJudgeContext = (given: Omit<JudgeContext, 'once'>): JudgeContext => {
  const known = new Map<string, unknown>();
  return {
    ...given,
    once: <T>(key: string, read: () => T): T => {
      if (!known.has(key)) known.set(key, read());
      return known.get(key) as T;
    },
  };
};
