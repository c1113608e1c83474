import { hasUnseen } from './clean-text';
import { type CalendarDate, localDayOf } from './dates';
import { type AppError, appError } from './errors';
import type { RecordDefinition, RecordOf } from './record';

const DAY_LIKE = /^(\d{4})-\d{2}/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}.*Z$/;
const FIRST_YEAR = '1900';
const LAST_YEAR = '2199';

/** What a schema says of a field's texts: whether it may be empty, and whether it may be any text at all. */
type TextRule = { readonly field: string; readonly required: boolean; readonly free: boolean };

const known = new WeakMap<RecordDefinition, readonly TextRule[]>();

const rulesOf = (definition: RecordDefinition): readonly TextRule[] => {
  const found =
    known.get(definition) ??
    Object.entries(definition.schema.shape).map(([field, schema]) => ({
      field,
      required: !schema.safeParse('').success,
      free: schema.safeParse('x').success,
    }));
  known.set(definition, found);
  return found;
};

/**
 * What is wrong with the texts and days of a record, whatever kind it is.
 *
 * `E_RECORD_TEXT`: a name (a field of its label) that holds what nobody can see (with it a name reads as another), or a required text that is blank;
 * `E_RECORD_DAY`: a day or month outside of 1900…2199, or a moment after `today`.
 */
export const factProblems = <D extends RecordDefinition>(
  definition: D,
  record: RecordOf<D>,
  today: CalendarDate,
): readonly AppError[] =>
  rulesOf(definition).flatMap(({ field, required, free }): AppError[] => {
    const value = (record as Readonly<Record<string, unknown>>)[field];
    if (typeof value !== 'string' || value === '') return [];
    const isName = free && definition.label.includes(field);
    if ((isName && hasUnseen(value)) || (required && value.trim() === ''))
      return [appError('E_RECORD_TEXT', { field, value }, field)];
    const year = free ? undefined : DAY_LIKE.exec(value)?.[1];
    const outside = year !== undefined && (year < FIRST_YEAR || year > LAST_YEAR);
    const ahead = INSTANT.test(value) && localDayOf(value) > today;
    return outside || ahead ? [appError('E_RECORD_DAY', { field, value, today }, field)] : [];
  });
