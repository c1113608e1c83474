import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';

export type Params = Readonly<Record<string, string>>;

/** An address with its parameters filled in. */
export const addressOf = (to: string, params: Params): string =>
  to.replace(/\$(\w+)/g, (_match, name: string) => encodeURIComponent(params[name] ?? ''));

/** Go to a page: `go('/staff/$id', { id })`. */
export const useGo = (): ((to: string, params?: Params) => void) => {
  const navigate = useNavigate();
  return useCallback((to, params = {}) => void navigate({ href: addressOf(to, params) }), [navigate]);
};

/** A parameter of the present page's path. */
export const useRouteParam = (name: string): string => {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  return params[name] ?? '';
};
