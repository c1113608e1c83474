import { useCallback, useLayoutEffect, useRef } from 'react';

/** A handler that stays the same object and always does what the last drawing said: rows that did not change need not be drawn again. */
export const useLatest = <A extends readonly unknown[]>(
  handler: (...args: A) => void,
): ((...args: A) => void) => {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args: A) => latest.current(...args), []);
};
