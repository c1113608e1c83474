import { ActionIcon, AppShell, Box, Group, Kbd, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { useDisclosure, useDocumentTitle, useHotkeys, useLocalStorage } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { IconHelp, IconSearch } from '@tabler/icons-react';
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { FeatureRoute } from '../lib/define-pages';
import { useT } from '../lib/i18n';
import { useGo } from '../lib/navigate';
import { useOwnOffice } from '../lib/own-office';
import { useSaveKeys } from '../lib/save-keys';
import { closedPage, closedPages, shellTitle, shellTools } from '../lib/shell-slots';
import { keysOf, SHORTCUTS } from '../lib/shortcuts';
import { useSlot } from '../lib/slots';
import { undoKeys } from '../lib/undo';
import { HelpPanel } from './HelpPanel';
import { JobBar } from './JobBar';
import { Navigation } from './Navigation';
import { entryOf } from './nav-order';
import { PageTabs } from './PageTabs';
import { Palette } from './Palette';
import classes from './Shell.module.css';
import { type Place, usePlace } from './use-place';

const WIDTH = 168;
const FOLDED_WIDTH = 52;

/** Keys that lead around; they mean the same in a text field, too. */
const useWayKeys = (place: Place, fold: () => void, help: () => void): void => {
  const go = useGo();
  const { history } = useRouter();
  useHotkeys(
    [
      [SHORTCUTS.help.keys, help],
      [SHORTCUTS.fold.keys, fold],
      [SHORTCUTS.back.keys, () => history.back()],
      [SHORTCUTS.forward.keys, () => history.forward()],
      ...place.jobs.map(
        (job, index) => [`alt+${index + 1}`, () => go(entryOf(job, place.last).path)] as [string, () => void],
      ),
    ],
    [],
  );
};

/** The taskbar says which office and which page a window shows. */
const useWindowTitle = (place: Place): void => {
  const t = useT();
  const office = useOwnOffice().data?.name;
  const page = place.page === undefined ? undefined : t(place.page.nav.label);
  useDocumentTitle([page, office, t('common.appName')].filter((part) => part !== undefined).join(' · '));
};

/** Whether the present address is of a page that is closed. */
const useIsClosed = (closed: readonly string[]): boolean => {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return closed.some((address) => {
    const wanted = address.split('/');
    const parts = path.split('/');
    return (
      wanted.length === parts.length && wanted.every((part, at) => part.startsWith('$') || part === parts[at])
    );
  });
};

/** The frame of every page: whose data this is, the navigation, the palette, what is being worked on. */
export const Shell = ({ routes }: { readonly routes: readonly FeatureRoute[] }) => {
  const t = useT();
  const Title = useSlot(shellTitle);
  const Tools = useSlot(shellTools);
  const ClosedPage = useSlot(closedPage);
  const closed = useSlot(closedPages)();
  const openRoutes = useMemo(() => routes.filter(({ path }) => !closed.includes(path)), [routes, closed]);
  const place = usePlace(openRoutes);
  const isClosed = useIsClosed(closed);
  const [folded, setFolded] = useLocalStorage({
    key: 'navigation:folded',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const fold = () => setFolded((before) => !before);
  useHotkeys(undoKeys, []);
  const [helped, { toggle: help, close: closeHelp }] = useDisclosure();
  useWayKeys(place, fold, help);
  useWindowTitle(place);
  useSaveKeys();
  return (
    <AppShell
      header={{ height: 44 }}
      navbar={{ width: folded ? FOLDED_WIDTH : WIDTH, breakpoint: 0 }}
      padding="md"
      transitionDuration={0}
    >
      <AppShell.Header px="md">
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap" miw={0}>
            <Text fw={700} style={{ whiteSpace: 'nowrap' }}>
              {t('common.appName')}
            </Text>
            <Title />
          </Group>
          <Group gap="xs" wrap="nowrap">
            <UnstyledButton
              className={classes['find']}
              onClick={spotlight.open}
              aria-label={t('common.shell.find')}
            >
              <Group gap={6} wrap="nowrap">
                <IconSearch size={16} aria-hidden />
                <Text size="sm">{t('common.shell.find')}</Text>
                <Kbd size="xs">{keysOf(SHORTCUTS.find.keys)}</Kbd>
              </Group>
            </UnstyledButton>
            <Tooltip label={`${t('common.help.open')}  ${SHORTCUTS.help.keys}`} withArrow>
              <ActionIcon
                variant="subtle"
                color="gray.7"
                onClick={help}
                aria-label={t('common.help.open')}
                aria-expanded={helped}
                aria-keyshortcuts={SHORTCUTS.help.keys}
              >
                <IconHelp size={20} aria-hidden />
              </ActionIcon>
            </Tooltip>
            <Tools />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar aria-label={t('common.shell.navigation')} p={6} style={{ overflowY: 'auto' }}>
        <Navigation place={place} folded={folded} onFold={fold} />
      </AppShell.Navbar>
      <AppShell.Main className={classes['main']} data-helped={helped || undefined}>
        <Box maw={1500}>
          <PageTabs place={place} />
          {isClosed ? <ClosedPage /> : <Outlet />}
        </Box>
      </AppShell.Main>
      {helped && place.page !== undefined ? <HelpPanel page={place.page} onClose={closeHelp} /> : null}
      <JobBar />
      <Palette jobs={place.jobs} last={place.last} />
    </AppShell>
  );
};
