import { schemaResolver, type UseFormReturnType, useForm } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import type { AppError } from '../../shared/kernel/errors';
import { describeError, type Translate, termOf } from '../../shared/locales/translate';
import { runCall } from './calls';
import { type Fault, faultsByPlace, NOWHERE, placeOf } from './form-places';
import { useT } from './i18n';
import { issueText, valueAt } from './issue-text';
import { notifyDone } from './notify';
import type { Sending } from './sending';
import { undoOf } from './undo';
import { type Draft, type DraftKey, useDraft } from './use-draft';

/** Rules and zod come with the first form, not with the window. */
const loadRules = async (channel: string) => (await import('./call-rules')).rulesOf(channel);

type Values = Record<string, unknown>;

export type RecordFormOptions<V extends Values, O> = {
  /** Names the draft: the form and its record, with the version that is on the screen. */
  readonly draft: DraftKey;
  readonly initialValues: V;
  /** The call that saves; its schema is the form's rules. Null is the answer of a dialog that was closed: the form stays as it is. */
  readonly save: Sending<V, O | null>;
  /** What is said when it is saved; nothing where the page says it itself. */
  readonly done?: string | ((saved: O) => string);
  /** Whether the notice offers the way back, where the step has one; it does unless told otherwise. */
  readonly withUndo?: boolean;
  /** After a save that ends the form: close the panel, go to the record. Absent: the form starts anew. */
  readonly onSaved?: (saved: O) => void;
  /** What a new one keeps of the one that was just saved (the day, the kind). */
  readonly keep?: (saved: V) => Partial<V>;
  /** What is wrong beyond the schema, by field. */
  readonly check?: (values: V) => Readonly<Record<string, string | null>>;
  /** The form's field for a path of the input that has another name. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** A refusal that belongs to a field which it does not name. */
  readonly placeRefusal?: (error: AppError) => Fault | undefined;
};

export type RecordFormState<V extends Values = Values> = {
  readonly fields: UseFormReturnType<V>;
  readonly draft: Draft;
  readonly isRunning: boolean;
  /** What is wrong but stands at no field. */
  readonly problems: string;
  /** Counts the attempts that were refused, so that the first wrong field can get the focus. */
  readonly refused: number;
  /** Counts the new ones that were begun after a save, so that the first field can get the focus. */
  readonly begun: number;
  readonly submit: (andNext?: boolean) => Promise<void>;
};

const resolverOf = <V extends Values, O>(
  t: Translate,
  { save, check, renamed }: Pick<RecordFormOptions<V, O>, 'save' | 'check' | 'renamed'>,
) =>
  schemaResolver({
    '~standard': {
      version: 1,
      vendor: 'zod',
      validate: async (given: unknown) => {
        const values = given as V;
        const input = save.toInput(values);
        const issuesOf = await loadRules(save.channel);
        const own = Object.entries(check?.(values) ?? {}).flatMap(([place, text]) =>
          text === null ? [] : [{ place, text }],
        );
        const faults = issuesOf(input).map((issue): Fault => {
          const place = placeOf(issue.path, values, renamed);
          const text = issueText(t, issue, valueAt(input, issue.path));
          const name = issue.path.map(String).findLast((part) => !/^\d+$/.test(part));
          const label = place !== NOWHERE || name === undefined ? '' : `${termOf(t, 'field', name)}: `;
          return { place, text: `${label}${text}` };
        });
        const issues = Object.entries(faultsByPlace([...own, ...faults])).map(([place, message]) => ({
          message,
          path: place === NOWHERE ? [] : place.split('.'),
        }));
        return issues.length === 0 ? { value: values } : { issues };
      },
    },
  });

/**
 * A form that saves one record through one call: its rules are the call's own schema, what was typed is kept as a draft, a refusal is
 * shown at the field that it names.
 *
 * Draw it with `RecordForm`; give its fields `form.fields.getInputProps('name')`.
 */
export const useRecordForm = <V extends Values, O>(options: RecordFormOptions<V, O>): RecordFormState<V> => {
  const t = useT();
  const { save, initialValues, keep, onSaved, done, withUndo = true, renamed, placeRefusal } = options;
  const fields = useForm<V>({ initialValues, validate: resolverOf(t, options) });
  const draft = useDraft(options.draft, fields);
  const [isRunning, setRunning] = useState(false);
  const [refused, setRefused] = useState(0);
  const [begun, setBegun] = useState(0);
  const busy = useRef(false);
  useEffect(() => void loadRules(save.channel), [save.channel]);

  const refuse = (error: AppError): void => {
    const faults = (error.causes ?? [error]).map((cause): Fault => {
      const own = placeRefusal?.(cause);
      if (own !== undefined) return own;
      const { message, remedy } = describeError(t, cause);
      const path = (cause.field ?? '').split('.').filter((part) => part !== '');
      return { place: placeOf(path, fields.getValues(), renamed), text: `${message} ${remedy}` };
    });
    fields.setErrors(faultsByPlace(faults));
  };
  const finish = (values: V, saved: O, andNext: boolean): void => {
    draft.clear();
    if (!andNext && onSaved !== undefined) {
      onSaved(saved);
      return;
    }
    const next = { ...initialValues, ...keep?.(values) };
    fields.setInitialValues(next);
    fields.setValues(next);
    fields.resetDirty(next);
    // Where everything is kept, nothing new begins.
    if (JSON.stringify(next) !== JSON.stringify(values)) setBegun((count) => count + 1);
  };
  const send = async (andNext: boolean): Promise<void> => {
    const values = fields.getValues();
    const answer = await runCall<O | null>(save.channel, save.toInput(values));
    if (!answer.ok) {
      refuse(answer.error);
      setRefused((count) => count + 1);
      return;
    }
    if (answer.value === null) return;
    const said = typeof done === 'function' ? done(answer.value) : done;
    if (said !== undefined) notifyDone(said, withUndo ? undoOf(answer) : undefined);
    finish(values, answer.value, andNext);
  };
  const submit = async (andNext = false): Promise<void> => {
    // A held key or a second click while the first is under way does nothing.
    if (busy.current) return;
    busy.current = true;
    setRunning(true);
    const checked = await fields.validate();
    if (checked.hasErrors) setRefused((count) => count + 1);
    else await send(andNext);
    busy.current = false;
    setRunning(false);
  };
  const problems = fields.errors[NOWHERE];
  return {
    fields,
    draft,
    isRunning,
    refused,
    begun,
    submit,
    problems: typeof problems === 'string' ? problems : '',
  };
};
