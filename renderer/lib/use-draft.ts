import type { UseFormReturnType } from '@mantine/form';
import { useDebouncedCallback, useWindowEvent } from '@mantine/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { drafts } from './own-office';

const SAVE_AFTER_MS = 400;

export type Draft = {
  /** Whether unsaved values of an earlier visit were put back. */
  readonly restored: boolean;
  /** Puts back what was typed before the record changed; absent when there is no such thing. */
  readonly putBack?: () => void;
  /** Forget the draft (after saving). */
  readonly clear: () => void;
  /** Forget the draft and put the first values back. */
  readonly discard: () => void;
};

/** The form of one record, and the version of it that is on the screen; without a version there is nothing to change meanwhile. */
export type DraftKey = string | { readonly of: string; readonly version: number };

type Older = { readonly key: string; readonly body: string };

/**
 * Keep what is typed into a form, so that an interruption loses nothing.
 *
 * What was typed into the record as it is now is put back; into an earlier version of it, offered. Values are kept while they differ from
 * the form's initial ones.
 */
export const useDraft = <V extends Record<string, unknown>>(
  draftKey: DraftKey,
  form: UseFormReturnType<V>,
): Draft => {
  const isVersioned = typeof draftKey !== 'string';
  const key = isVersioned ? `${draftKey.of}:${draftKey.version}` : draftKey;
  const [restored, setRestored] = useState(false);
  const [older, setOlder] = useState<Older | null>(null);
  const kept = useRef(false);
  const write = (values: V): void => {
    void drafts().write({ key, body: JSON.stringify(values) });
  };
  // What was typed last is written even when the panel, the page or the window closes at once.
  const save = useDebouncedCallback(write, { delay: SAVE_AFTER_MS, flushOnUnmount: true });
  useWindowEvent('pagehide', () => save.flush());
  const restore = (body: string): void => {
    kept.current = true;
    form.setValues({ ...form.getValues(), ...(JSON.parse(body) as Partial<V>) });
    setRestored(true);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: restored once for a key, not at each change of the form
  useEffect(() => {
    let current = true;
    kept.current = false;
    setRestored(false);
    setOlder(null);
    const find = async (): Promise<void> => {
      const answer = await drafts().read(key);
      if (!current || !answer.ok) return;
      if (answer.value !== null) return restore(answer.value);
      const before = isVersioned ? await drafts().readOlder(key) : undefined;
      if (current && before?.ok) setOlder(before.value);
    };
    void find();
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

  const forgetOlder = (): void => {
    if (older !== null) void drafts().drop(older.key);
    setOlder(null);
  };
  const putBack = (): void => {
    if (older !== null) restore(older.body);
    forgetOlder();
  };
  const discard = (): void => {
    // Beside an offer, what is typed now is no part of it and stays.
    if (older !== null) {
      forgetOlder();
      return;
    }
    form.reset();
    drop();
  };
  return { restored, clear: drop, discard, ...(older === null ? {} : { putBack }) };
};
