import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';

const MARK = 'data-print-button';

/** What Ctrl+P means on a page: the first button on it that prints something. Answers what such a button must carry. */
export const usePrintKey = (open: () => void) => {
  const ref = useRef<HTMLButtonElement>(null);
  const byKey = (): void => {
    if (document.querySelector(`[${MARK}]:not(:disabled)`) === ref.current) open();
  };
  useHotkeys([['mod+P', byKey]], []);
  return { ref, 'aria-keyshortcuts': 'Control+P', [MARK]: true };
};
