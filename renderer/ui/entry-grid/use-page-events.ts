import { getHotkeyHandler, useWindowEvent } from '@mantine/hooks';
import type { RefObject } from 'react';
import { SHORTCUTS } from '../../lib/shortcuts';
import { isBlock } from './cell-text';

type PageTask = {
  /** What holds the grid's cells. */
  readonly root: RefObject<HTMLElement | null>;
  readonly copyFrom: (target: EventTarget | null, clipboard: DataTransfer | null) => boolean;
  readonly pasteAt: (target: EventTarget | null, text: string) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

/** Nothing has the focus: the cell that had it may have gone with its row. */
const isNowhere = (event: Event): boolean => event.target === document.body;

/**
 * What the page hears and means the grid: the browser aims the clipboard at the page while a choice has the focus, a list may be pasted while
 * nothing has it, and what is unsaved is undone before any step that was saved.
 */
export const usePageEvents = (task: PageTask): void => {
  const { root, copyFrom, pasteAt, undo, redo, canUndo, canRedo } = task;
  const cell = (): Element | null => {
    const focused = document.activeElement;
    return root.current?.contains(focused) ? focused : null;
  };
  useWindowEvent('copy', (event) => {
    if (isNowhere(event) && copyFrom(cell(), event.clipboardData)) event.preventDefault();
  });
  useWindowEvent('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (event.defaultPrevented || !isNowhere(event) || (cell() === null && !isBlock(text))) return;
    if (pasteAt(cell(), text)) event.preventDefault();
  });
  useWindowEvent(
    'keydown',
    (event) => {
      if (!isNowhere(event)) return;
      const go = (may: boolean, step: () => void) => (): void => {
        if (!may) return;
        event.preventDefault();
        event.stopPropagation();
        step();
      };
      getHotkeyHandler([
        [SHORTCUTS.undo.keys, go(canUndo, undo), { preventDefault: false }],
        [SHORTCUTS.redo.keys, go(canRedo, redo), { preventDefault: false }],
        ['mod+shift+Z', go(canRedo, redo), { preventDefault: false }],
      ])(event);
    },
    { capture: true },
  );
};
