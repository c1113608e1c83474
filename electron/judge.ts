import type { CalendarDate } from '../shared/kernel/dates';
import type { FeatureDeclaration } from '../shared/kernel/define-feature';
import type { AppError } from '../shared/kernel/errors';
import type { Id } from '../shared/kernel/ids';
import type { OfficeRole, RecordDefinition, RecordOf } from '../shared/kernel/record';
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
