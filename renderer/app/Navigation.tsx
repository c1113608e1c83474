import { NavLink, Text } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { Fragment } from 'react';
import { type FeatureRoute, NAV_GROUPS } from '../lib/define-pages';
import { useT } from '../lib/i18n';
import { useGo } from '../lib/navigate';
import { inNavigation } from './nav-order';
import classes from './Shell.module.css';

/** In a small window the entry of the present page may lie below the edge. */
const showEntry = (entry: HTMLElement | null): void => entry?.scrollIntoView({ block: 'nearest' });

/** The features that exist, in the order of the main job. */
export const Navigation = ({ routes }: { readonly routes: readonly FeatureRoute[] }) => {
  const t = useT();
  const go = useGo();
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
              <NavLink
                key={to}
                href={`#${to}`}
                label={t(nav.label)}
                leftSection={<nav.icon size={18} stroke={1.6} aria-hidden />}
                active={to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`)}
                aria-current={path === to ? 'page' : undefined}
                ref={path === to ? showEntry : undefined}
                py={1}
                className={classes['entry']}
                onClick={(event) => {
                  event.preventDefault();
                  go(to);
                }}
              />
            ))}
          </Fragment>
        );
      })}
    </>
  );
};
