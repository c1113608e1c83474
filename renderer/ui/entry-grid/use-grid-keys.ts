import { useRef, useState } from 'react';
import { blockText, isBlock } from './cell-text';
import type { EntrySheet } from './entry-sheet';
import { type CellWrite, type GridChoice, readCell } from './grid-cells';
import { boxOf, isWide, moveOf, type Place, placesOf, type Range } from './grid-range';

type KeysTask<R> = {
  readonly sheet: EntrySheet<R>;
  readonly readOnly: boolean;
  readonly shownText: (row: R, column: string) => string;
  readonly isClosed: (row: R, column: string) => boolean;
  readonly write: (writes: readonly CellWrite[], mark?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onBlock: (text: string, at: Place | null) => void;
};

const LETTERS_WITHIN_MS = 900;

const placeOf = (target: EventTarget | null): Place | undefined => {
  const cell = target instanceof Element ? target.closest('[data-place]')?.getAttribute('data-place') : null;
  const [row, column] = (cell ?? '').split(':').map(Number);
  return row === undefined || column === undefined || Number.isNaN(column) ? undefined : { row, column };
};

/** Left and right leave a field that is being edited only when the caret cannot go further. */
const mayLeave = (target: EventTarget, key: string): boolean => {
  if (!(target instanceof HTMLInputElement)) return true;
  const { selectionStart: start, selectionEnd: end, value } = target;
  return key === 'ArrowRight' ? start === value.length : end === 0;
};

const byLetters = (choices: readonly GridChoice[], letters: string): GridChoice | undefined =>
  choices.find(({ words }) => words.includes(letters));

/** The keys, the mouse and the clipboard of the grid: a cell has the focus, or a range of them is selected. */
export const useGridKeys = <R>(task: KeysTask<R>) => {
  const [range, setRange] = useState<Range | null>(null);
  const [focusing, setFocusing] = useState(0);
  /** Whether the caret moves within the text; else the whole cell is selected, and typing replaces it. */
  const editing = useRef(false);
  const before = useRef('');
  const visit = useRef(0);
  const letters = useRef({ typed: '', at: 0 });
  const latest = useRef({ task, range });
  latest.current = { task, range };

  const focus = (to: Place): void => {
    setRange({ anchor: to, head: to });
    setFocusing((count) => count + 1);
  };
  const at = ({ row, column }: Place) => {
    const { sheet } = latest.current.task;
    const [line, col] = [sheet.rows[row], sheet.columns[column]];
    return line === undefined || col === undefined ? undefined : { line, col, key: sheet.keyOf(line) };
  };
  const selected = (): readonly (readonly Place[])[] =>
    latest.current.range === null ? [] : placesOf(boxOf(latest.current.range));
  const textAt = (place: Place): string => {
    const cell = at(place);
    return cell === undefined ? '' : latest.current.task.shownText(cell.line, cell.col.key);
  };
  /** A word for a choice stands in its cell as the choice that it means. */
  const meantIn = (place: Place, text: string): string => {
    const column = at(place)?.col;
    const value = column?.kind === 'choice' ? readCell(column, text) : undefined;
    return value === undefined ? text : String(value ?? '');
  };
  const fill = (textOf: (place: Place) => string): void => {
    const { task: now } = latest.current;
    const writes = selected()
      .flat()
      .flatMap((place) => {
        const cell = at(place);
        if (cell === undefined || now.isClosed(cell.line, cell.col.key)) return [];
        return [{ row: cell.key, column: cell.col.key, text: textOf(place) }];
      });
    if (writes.length > 0) now.write(writes);
  };
  /** Write a choice and go to the next row, so that a column is entered by single keys. */
  const choose = (place: Place, value: string): void => {
    const cell = at(place);
    if (cell === undefined) return;
    latest.current.task.write([{ row: cell.key, column: cell.col.key, text: value }]);
    const rows = latest.current.task.sheet.rows.length;
    if (place.row + 1 < rows) focus({ row: place.row + 1, column: place.column });
  };
  const onChoiceKey = (key: string, place: Place): boolean => {
    const cell = at(place);
    const choices = cell?.col.choices;
    if (cell === undefined || choices === undefined || latest.current.task.isClosed(cell.line, cell.col.key))
      return false;
    if (key === '0') choose(place, '');
    else if (/^\S$/u.test(key)) {
      const now = Date.now();
      const typed = now - letters.current.at < LETTERS_WITHIN_MS ? letters.current.typed : '';
      letters.current = { typed: `${typed}${key.toLowerCase()}`, at: now };
      const chosen = choices.find(({ digit }) => digit === key) ?? byLetters(choices, letters.current.typed);
      if (chosen !== undefined) {
        letters.current.typed = '';
        choose(place, chosen.value);
      }
    } else return false;
    return true;
  };
  /** Ctrl with a letter; answers whether the grid took it. */
  const onCommand = (event: React.KeyboardEvent): boolean => {
    const { canUndo, canRedo, undo, redo, readOnly } = latest.current.task;
    const key = event.key.toLowerCase();
    if (readOnly) return false;
    if ((key === 'z' && event.shiftKey) || key === 'y') {
      if (!canRedo) return false;
      redo();
    } else if (key === 'z') {
      if (!canUndo) return false;
      undo();
    } else if (key === 'd' && latest.current.range !== null) {
      const { top } = boxOf(latest.current.range);
      const from = selected().length > 1 ? top : Math.max(0, top - 1);
      fill(({ column }) => textAt({ row: from, column }));
    } else return false;
    editing.current = false;
    return true;
  };
  const onMove = (event: React.KeyboardEvent, place: Place): boolean => {
    const { key, shiftKey, ctrlKey, target } = event;
    const { rows, columns } = latest.current.task.sheet;
    const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
    const inText = editing.current && (sideways || key === 'Home' || key === 'End');
    if (inText && (shiftKey || !sideways || !mayLeave(target, key))) return false;
    const head = shiftKey && key !== 'Enter' ? (latest.current.range?.head ?? place) : place;
    const by = shiftKey && key === 'Enter' ? 'ArrowUp' : key;
    const to = moveOf(by, ctrlKey, head, { rows: rows.length, columns: columns.length });
    if (to === undefined) return false;
    if (shiftKey && key !== 'Enter') {
      setRange({ anchor: place, head: to });
      setFocusing((count) => count + 1);
    } else focus(to);
    return true;
  };
  const onEdit = (event: React.KeyboardEvent, place: Place): boolean => {
    const { key, target } = event;
    const cell = at(place);
    if (cell === undefined) return false;
    const wide = latest.current.range !== null && isWide(latest.current.range);
    if (key === 'Escape') {
      if (textAt(place) !== before.current)
        latest.current.task.write([{ row: cell.key, column: cell.col.key, text: before.current }]);
      else if (wide) setRange({ anchor: place, head: place });
      else return false;
      if (target instanceof HTMLInputElement) requestAnimationFrame(() => target.select());
      editing.current = false;
      return true;
    }
    if ((key === 'Delete' || key === 'Backspace') && (wide || cell.col.kind === 'choice')) {
      fill(() => '');
      return true;
    }
    if (key !== 'F2' || !(target instanceof HTMLInputElement)) return false;
    editing.current = true;
    target.setSelectionRange(target.value.length, target.value.length);
    return true;
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const place = placeOf(event.target);
    if (place === undefined || event.nativeEvent.isComposing || event.altKey) return;
    const command = event.ctrlKey || event.metaKey;
    const taken =
      (command && onCommand(event)) ||
      onMove(event, place) ||
      onEdit(event, place) ||
      (!command && onChoiceKey(event.key, place));
    if (!taken) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = (event: React.FocusEvent): void => {
    const place = placeOf(event.target);
    if (place === undefined || !event.target.hasAttribute('data-cell')) return;
    editing.current = false;
    visit.current += 1;
    before.current = textAt(place);
    if (event.target instanceof HTMLInputElement) event.target.select();
    const anchor = latest.current.range?.anchor;
    if (anchor?.row !== place.row || anchor.column !== place.column) setRange({ anchor: place, head: place });
  };
  const onMouseDown = (event: React.MouseEvent): void => {
    const place = placeOf(event.target);
    if (place === undefined || event.button !== 0 || event.target instanceof HTMLSelectElement) return;
    const anchor = latest.current.range?.anchor;
    if (event.shiftKey && anchor !== undefined) setRange({ anchor, head: place });
    else if (event.target instanceof HTMLInputElement && document.activeElement !== event.target)
      focus(place);
    else {
      // A second click puts the caret into the text.
      editing.current = true;
      return;
    }
    event.preventDefault();
  };
  const onMouseOver = (event: React.MouseEvent): void => {
    const place = placeOf(event.target);
    const now = latest.current.range;
    if (place === undefined || now === null || event.buttons !== 1 || editing.current) return;
    if (now.head.row !== place.row || now.head.column !== place.column) setRange({ ...now, head: place });
  };
  /** Lay what is selected on the clipboard; answers whether there was something of the grid's to copy. */
  const copyFrom = (target: EventTarget | null, clipboard: DataTransfer | null): boolean => {
    const now = latest.current.range;
    if (now === null || clipboard === null || placeOf(target) === undefined) return false;
    if (editing.current && !isWide(now)) return false;
    clipboard.setData('text/plain', blockText(selected().map((line) => line.map(textAt))));
    return true;
  };
  /** Take what is pasted while a cell, or nothing, has the focus; answers whether it was the grid's. */
  const pasteAt = (target: EventTarget | null, text: string): boolean => {
    const { readOnly, onBlock } = latest.current.task;
    const place = placeOf(target) ?? null;
    if (readOnly || text === '') return false;
    const now = latest.current.range;
    const cell = place === null ? undefined : at(place);
    const isChoice = cell?.col.kind === 'choice' && readCell(cell.col, text) !== undefined;
    const isOpen = cell !== undefined && !latest.current.task.isClosed(cell.line, cell.col.key);
    if (isBlock(text)) onBlock(text, now !== null && place !== null ? leastOf(now) : place);
    else if (place !== null && now !== null && (isWide(now) || (isChoice && isOpen)))
      fill((cellAt) => meantIn(cellAt, text.trim()));
    else return false;
    return true;
  };
  const onCopy = (event: React.ClipboardEvent): void => {
    if (copyFrom(event.target, event.clipboardData)) event.preventDefault();
  };
  const onPaste = (event: React.ClipboardEvent): void => {
    if (pasteAt(event.target, event.clipboardData.getData('text/plain'))) event.preventDefault();
  };
  /** Whoever types into a cell edits it; the letters of one visit are one step. */
  const onTyped = (row: string, column: string): string => {
    editing.current = true;
    const now = latest.current.range;
    if (now !== null && isWide(now)) setRange({ anchor: now.anchor, head: now.anchor });
    return `${visit.current}|${row}|${column}`;
  };
  return {
    range,
    focusing,
    focus,
    onTyped,
    copyFrom,
    pasteAt,
    handlers: { onKeyDown, onFocus, onMouseDown, onMouseOver, onCopy, onPaste },
  };
};

const leastOf = (range: Range): Place => {
  const { top, left } = boxOf(range);
  return { row: top, column: left };
};
