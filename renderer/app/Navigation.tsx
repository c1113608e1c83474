import { NavLink, type NavLinkProps, Text } from '@mantine/core';
import { createLink, useRouterState } from '@tanstack/react-router';
import { type ComponentPropsWithRef, Fragment } from 'react';
import { type FeatureRoute, NAV_GROUPS } from '../lib/define-pages';
import { useT } from '../lib/i18n';
import { inNavigation } from './nav-order';
import classes from './Shell.module.css';

/** In a small window the entry of the present page may lie below the edge. */
const showEntry = (entry: HTMLElement | null): void => entry?.scrollIntoView({ block: 'nearest' });

const EntryLink = createLink((props: NavLinkProps & Omit<ComponentPropsWithRef<'a'>, keyof NavLinkProps>) => (
  <NavLink {...props} />
));

/** The features that exist, in the order of the main job. */
export const Navigation = ({ routes }: { readonly routes: readonly FeatureRoute[] }) => {
  const t = useT();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const entries = inNavigation(routes);
  return (
    <>
      {NAV_GROUPS.map((group) => {
        const members = entries.filter(({ nav }) => nav.group === group);
        if (members.length === 0) return null;
        return (
          <Fragment key={group}>
            {group === 'top' ? null : (
              <Text size="xs" c="gray.7" px={12} pt={3}>
                {t(`common.navGroup.${group}`)}
              </Text>
            )}
            {members.map(({ path: to, nav }) => (
              <EntryLink
                key={to}
                to={to}
                activeOptions={{ exact: true, includeSearch: false }}
                activeProps={{}}
                label={t(nav.label)}
                leftSection={<nav.icon size={18} stroke={1.6} aria-hidden />}
                active={to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`)}
                ref={path === to ? showEntry : undefined}
                py={1}
                className={classes['entry']}
              />
            ))}
          </Fragment>
        );
      })}
    </>
  );
};
