import { useRef } from 'react';

/** The earlier object for as long as the content is the same: a form copies all its values at each key, and memos would never hold. */
export const useSame = <T>(value: T): T => {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
};
