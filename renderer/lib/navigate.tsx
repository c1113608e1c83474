import { Anchor, type AnchorProps } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useCallback } from 'react';

type Params = Readonly<Record<string, string>>;

const fill = (to: string, params: Params): string => to.replace(/\$(\w+)/g, (_match, name: string) => encodeURIComponent(params[name] ?? ''));

/** Go to a page: `go('/staff/$id', { id })`. */
export const useGo = (): ((to: string, params?: Params) => void) => {
  const navigate = useNavigate();
  return useCallback((to, params = {}) => void navigate({ href: fill(to, params) }), [navigate]);
};

/** A parameter of the present page's path. */
export const useRouteParam = (name: string): string => {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  return params[name] ?? '';
};

type AppLinkProps = AnchorProps & { readonly to: string; readonly params?: Params; readonly children: ReactNode };

/** A link to a page of the app. */
export const AppLink = ({ to, params = {}, children, ...rest }: AppLinkProps) => {
  const go = useGo();
  return (
    <Anchor
      {...rest}
      href={`#${fill(to, params)}`}
      onClick={(event) => {
        event.preventDefault();
        event.stopPropagation();
        go(to, params);
      }}
    >
      {children}
    </Anchor>
  );
};
