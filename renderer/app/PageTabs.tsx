import { Group } from '@mantine/core';
import { useRovingIndex } from '@mantine/hooks';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useT } from '../lib/i18n';
import type { NavRoute } from './nav-order';
import classes from './Shell.module.css';
import { useJobTitle } from './use-job-title';
import type { Place } from './use-place';

type TabsProps = { readonly pages: readonly NavRoute[]; readonly page: NavRoute; readonly label: string };

/** One stop of the Tab key; arrows move between the tabs, Enter opens, and the focus stays where it was. */
const Tabs = ({ pages, page, label }: TabsProps) => {
  const t = useT();
  const present = pages.indexOf(page);
  const { getItemProps, setFocusedIndex } = useRovingIndex({ total: pages.length, initialIndex: present });
  useEffect(() => setFocusedIndex(present), [present, setFocusedIndex]);
  return (
    <Group component="nav" aria-label={label} gap={0} wrap="nowrap">
      {pages.map(({ path, nav }, index) => (
        <Link
          key={path}
          to={path}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{}}
          className={classes['tab']}
          data-active={index === present || undefined}
          aria-current={index === present ? 'page' : undefined}
          {...getItemProps({ index })}
        >
          {t(nav.label)}
        </Link>
      ))}
    </Group>
  );
};

/** The pages of the present job, and from a record the way back to its list with the list's filters. */
export const PageTabs = ({ place }: { readonly place: Place }) => {
  const t = useT();
  const jobTitle = useJobTitle();
  const { page } = place;
  const job = place.jobs.find(({ key }) => key === page?.nav.job);
  if (page === undefined || job === undefined || (job.pages.length === 1 && !place.inRecord)) return null;
  return (
    <Group className={classes['tabs']} gap="md" wrap="nowrap">
      {job.pages.length > 1 ? (
        <Tabs
          key={job.key}
          pages={job.pages}
          page={page}
          label={t('common.shell.pages', { job: jobTitle(job.key) })}
        />
      ) : null}
      {place.inRecord ? (
        <Link to={page.path} search={place.searchOf(page.path)} className={classes['back']}>
          <IconArrowLeft size={14} aria-hidden />
          {t('common.shell.back', { page: t(page.nav.label) })}
        </Link>
      ) : null}
    </Group>
  );
};
