import { NavLink } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import type { FeatureRoute } from '../lib/feature-route';
import { useT } from '../lib/i18n';
import { useGo } from '../lib/navigate';
import { inNavigation } from './nav-order';
import classes from './Shell.module.css';

/** The features that exist, in the order of the main job. */
export const Navigation = ({ routes }: { readonly routes: readonly FeatureRoute[] }) => {
  const t = useT();
  const go = useGo();
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <>
      {inNavigation(routes).map(({ path: to, nav }) => (
        <NavLink
          key={to}
          href={`#${to}`}
          label={t(nav.label)}
          leftSection={<nav.icon size={18} stroke={1.6} aria-hidden />}
          active={to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`)}
          aria-current={path === to ? 'page' : undefined}
          py={6}
          className={classes['entry']}
          onClick={(event) => {
            event.preventDefault();
            go(to);
          }}
        />
      ))}
    </>
  );
};
