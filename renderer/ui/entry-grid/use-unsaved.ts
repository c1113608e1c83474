import { useDebouncedCallback, useWindowEvent } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { drafts } from '../../lib/own-office';
import type { Draft } from '../../lib/use-draft';
import { type Cells, NO_CELLS, type RowCells, withoutSaved } from './grid-cells';
import { redoStep, startHistory, takeStep, type Unsaved, undoStep } from './grid-history';

const SAVE_AFTER_MS = 400;

type Fields = Readonly<Record<string, string>>;
const NO_FIELDS: Fields = {};

/** What was typed into a grid and is not saved: kept as a draft, with its steps to go back and forth. */
export type UnsavedGrid<A> = Unsaved<A> & {
  /** What is typed beside the grid and saved with it; no step of it. */
  readonly fields: Fields;
  readonly setField: (name: string, text: string) => void;
  /** Take a step; see `takeStep` for the mark. */
  readonly step: (next: (now: Unsaved<A>) => Unsaved<A>, mark?: string | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** These were saved: they are edits no more. What was typed since stays. */
  readonly settle: (saved: Unsaved<A>, settled: (added: A) => boolean) => void;
  readonly draft: Draft;
};

type Body<A> = {
  readonly cells?: Readonly<Record<string, RowCells>>;
  readonly added?: readonly A[];
  readonly fields?: Fields;
};

const parse = <A>(text: string): Body<A> => JSON.parse(text) as Body<A>;

const merged = (under: Cells, over: Cells): Cells => {
  const next = new Map(under);
  for (const [row, line] of over) next.set(row, { ...next.get(row), ...line });
  return next;
};

/**
 * Keep what is typed into a grid. `key` names the grid and its record, not its version: what was typed survives that others change the
 * record, and is lost by saving or discarding alone.
 */
export const useUnsaved = <A = never>(key: string): UnsavedGrid<A> => {
  const [history, setHistory] = useState(() => startHistory<A>({ cells: NO_CELLS, added: [] }));
  const [fields, setFields] = useState(NO_FIELDS);
  const [restored, setRestored] = useState(false);
  const kept = useRef(false);
  const { now } = history;

  const write = (body: Unsaved<A>, beside: Fields): void => {
    const cells = Object.fromEntries(body.cells);
    void drafts().write({ key, body: JSON.stringify({ cells, added: body.added, fields: beside }) });
  };
  const save = useDebouncedCallback(write, { delay: SAVE_AFTER_MS, flushOnUnmount: true });
  useWindowEvent('pagehide', () => save.flush());

  useEffect(() => {
    let current = true;
    void drafts()
      .read(key)
      .then((answer) => {
        if (!current || !answer.ok || answer.value === null) return;
        const { cells = {}, added = [], fields: beside = {} } = parse<A>(answer.value);
        kept.current = true;
        // Whoever was quicker than the draft keeps what they typed.
        setHistory((before) =>
          startHistory({
            cells: merged(new Map(Object.entries(cells)), before.now.cells),
            added: [...added, ...before.now.added],
          }),
        );
        setFields((before) => ({ ...beside, ...before }));
        setRestored(Object.keys(cells).length + added.length + Object.keys(beside).length > 0);
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
  const dirty = now.cells.size + now.added.length > 0 || Object.values(fields).some((text) => text !== '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: written when the values change, not when the helpers do
  useEffect(() => {
    if (dirty) {
      kept.current = true;
      save(now, fields);
    } else if (kept.current) drop();
  }, [now, fields, dirty]);

  const discard = useCallback(() => {
    setHistory(startHistory<A>({ cells: NO_CELLS, added: [] }));
    setFields(NO_FIELDS);
    drop();
  }, [drop]);
  const setField = useCallback(
    (name: string, text: string) => setFields((before) => ({ ...before, [name]: text })),
    [],
  );
  const step = useCallback<UnsavedGrid<A>['step']>(
    (next, mark) => setHistory((before) => takeStep(before, next(before.now), mark)),
    [],
  );
  const undo = useCallback(() => setHistory(undoStep), []);
  const redo = useCallback(() => setHistory(redoStep), []);
  const settle = useCallback<UnsavedGrid<A>['settle']>((saved, settled) => {
    setHistory((before) =>
      startHistory({
        cells: withoutSaved(before.now.cells, saved.cells),
        added: before.now.added.filter((each) => !settled(each)),
      }),
    );
    setRestored(false);
  }, []);
  const [canUndo, canRedo] = [history.past.length > 0, history.future.length > 0];
  return useMemo(
    () => ({
      ...now,
      fields,
      setField,
      step,
      undo,
      redo,
      canUndo,
      canRedo,
      settle,
      draft: { restored, clear: drop, discard },
    }),
    [now, fields, setField, step, undo, redo, canUndo, canRedo, settle, restored, drop, discard],
  );
};
