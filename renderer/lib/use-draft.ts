import type { UseFormReturnType } from '@mantine/form';
import { useDebouncedCallback, useWindowEvent } from '@mantine/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { drafts } from './own-office';

const SAVE_AFTER_MS = 400;

export type Draft = {
  /** Whether unsaved values of an earlier visit were put back. */
  readonly restored: boolean;
  /** Forget the draft (after saving). */
  readonly clear: () => void;
  /** Forget the draft and put the first values back. */
  readonly discard: () => void;
};

/**
 * Keep what is typed into a form, so that an interruption loses nothing.
 *
 * `key` names the form and its record (`staff:<id>:3`, with the version, so that a draft of an older record is not
 * restored). Values are kept while they differ from the form's initial ones.
 */
export const useDraft = <V extends Record<string, unknown>>(
  key: string,
  form: UseFormReturnType<V>,
): Draft => {
  const [restored, setRestored] = useState(false);
  const kept = useRef(false);
  const write = (values: V): void => {
    void drafts().write({ key, body: JSON.stringify(values) });
  };
  // What was typed last is written even when the panel, the page or the window closes at once.
  const save = useDebouncedCallback(write, { delay: SAVE_AFTER_MS, flushOnUnmount: true });
  useWindowEvent('pagehide', () => save.flush());

  // biome-ignore lint/correctness/useExhaustiveDependencies: restored once for a key, not at each change of the form
  useEffect(() => {
    let current = true;
    kept.current = false;
    setRestored(false);
    void drafts()
      .read(key)
      .then((answer) => {
        if (!current || !answer.ok || answer.value === null) return;
        kept.current = true;
        form.setValues({ ...form.getValues(), ...(JSON.parse(answer.value) as Partial<V>) });
        setRestored(true);
      });
    return () => {
      current = false;
    };
  }, [key]);

  const drop = useCallback(() => {
    save.cancel();
    kept.current = false;
    setRestored(false);
    void drafts().drop(key);
  }, [key, save]);
  const body = JSON.stringify(form.getValues());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the body stands for the values
  useEffect(() => {
    if (form.isDirty()) {
      kept.current = true;
      save(form.getValues());
    } else if (kept.current) drop();
    // Under a new key too: a part of the record was saved, and what is still unsaved stays unsaved work.
  }, [body, key]);

  const discard = useCallback(() => {
    form.reset();
    drop();
  }, [form, drop]);
  return { restored, clear: drop, discard };
};
