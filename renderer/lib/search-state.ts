import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Search } from './address-router';

/** A filter that is kept in the address, so that *back* and a reload bring it back. The default is not written. */
export const useSearchState = (name: string, fallback = ''): readonly [string, (value: string) => void] => {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const set = useCallback(
    (value: string) => {
      const next = (previous: Search): Search => ({
        ...previous,
        [name]: value === fallback ? undefined : value,
      });
      void navigate({ to: '.', search: next, replace: true });
    },
    [fallback, name, navigate],
  );
  return [search[name] ?? fallback, set];
};
