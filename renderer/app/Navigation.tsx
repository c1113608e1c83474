import { ActionIcon, NavLink, type NavLinkProps, Stack, Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';
import { useT } from '../lib/i18n';
import { keysOf, SHORTCUTS } from '../lib/shortcuts';
import { jobIcons } from './job-icons';
import { entryOf, type Job } from './nav-order';
import classes from './Shell.module.css';
import { useJobTitle } from './use-job-title';
import type { Place } from './use-place';

const EntryLink = createLink((props: NavLinkProps & Omit<ComponentPropsWithRef<'a'>, keyof NavLinkProps>) => (
  <NavLink {...props} />
));

type EntryProps = {
  readonly job: Job;
  readonly nth: number;
  readonly place: Place;
  readonly folded: boolean;
};

/** A link and no button: Ctrl and the middle button do with it what they do with links. */
const Entry = ({ job, nth, place, folded }: EntryProps) => {
  const title = useJobTitle()(job.key);
  const Icon = jobIcons[job.key];
  const here = place.page?.nav.job === job.key;
  const keys = keysOf(`alt+${nth}`);
  return (
    <Tooltip label={`${title}  ${keys}`} position="right" openDelay={folded ? 100 : 600} withArrow>
      <EntryLink
        to={entryOf(job, place.last).path}
        activeProps={{}}
        label={folded ? undefined : title}
        aria-label={folded ? title : undefined}
        aria-current={here ? 'true' : undefined}
        aria-keyshortcuts={`Alt+${nth}`}
        leftSection={<Icon size={20} stroke={1.6} aria-hidden />}
        active={here}
        className={classes['entry']}
        data-folded={folded || undefined}
      />
    </Tooltip>
  );
};

export type NavigationProps = {
  readonly place: Place;
  readonly folded: boolean;
  readonly onFold: () => void;
};

/** The jobs of this office. Folded it shows their signs only, so that a wide table has the room. */
export const Navigation = ({ place, folded, onFold }: NavigationProps) => {
  const t = useT();
  const label = t(folded ? 'common.shell.unfold' : 'common.shell.fold');
  return (
    <Stack h="100%" gap={2} justify="space-between">
      <div>
        {place.jobs.map((job, index) => (
          <Entry key={job.key} job={job} nth={index + 1} place={place} folded={folded} />
        ))}
      </div>
      <Tooltip label={`${label}  ${keysOf(SHORTCUTS.fold.keys)}`} position="right" withArrow>
        <ActionIcon
          variant="subtle"
          color="gray.7"
          onClick={onFold}
          aria-label={label}
          aria-expanded={!folded}
          aria-keyshortcuts="Control+B"
        >
          {folded ? (
            <IconLayoutSidebarLeftExpand size={18} aria-hidden />
          ) : (
            <IconLayoutSidebarLeftCollapse size={18} aria-hidden />
          )}
        </ActionIcon>
      </Tooltip>
    </Stack>
  );
};
