import { AppShell, Box, Group, Kbd, Text, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import { useCall } from '../lib/calls';
import type { FeatureRoute } from '../lib/define-pages';
import { useT } from '../lib/i18n';
import { takeBackLast } from '../lib/notify';
import { JobBar } from './JobBar';
import { Navigation } from './Navigation';
import { Palette } from './Palette';
import classes from './Shell.module.css';

/** The frame of every page: whose data this is, the navigation, the palette, what is being worked on. */
export const Shell = ({ routes }: { readonly routes: readonly FeatureRoute[] }) => {
  const t = useT();
  const office = useCall('office', 'getOffice', {});
  // In a text field the keys belong to the text.
  useHotkeys([
    ['mod+Z', () => takeBackLast('undo')],
    ['mod+Y', () => takeBackLast('redo')],
    ['mod+shift+Z', () => takeBackLast('redo')],
  ]);
  return (
    <AppShell header={{ height: 44 }} navbar={{ width: 168, breakpoint: 0 }} padding="md">
      <AppShell.Header px="md">
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <Text fw={700}>{t('common.appName')}</Text>
            <Text size="sm" c="gray.7" truncate>
              {office.data === undefined || office.data === null
                ? ''
                : `${office.data.company} · ${office.data.name} (${office.data.code})`}
            </Text>
          </Group>
          <UnstyledButton
            className={classes['find']}
            onClick={spotlight.open}
            aria-label={t('common.shell.find')}
          >
            <Group gap={6} wrap="nowrap">
              <IconSearch size={16} aria-hidden />
              <Text size="sm">{t('common.shell.find')}</Text>
              <Kbd size="xs">Ctrl K</Kbd>
            </Group>
          </UnstyledButton>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar aria-label={t('common.shell.navigation')} p={6} style={{ overflowY: 'auto' }}>
        <Navigation routes={routes} />
      </AppShell.Navbar>
      <AppShell.Main>
        <Box maw={1500}>
          <Outlet />
        </Box>
      </AppShell.Main>
      <JobBar />
      <Palette routes={routes} />
    </AppShell>
  );
};
