import { AppShell, Box, Group, Kbd, Text, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import type { FeatureRoute } from '../lib/define-pages';
import { useT } from '../lib/i18n';
import { useSaveKeys } from '../lib/save-keys';
import { shellTitle } from '../lib/shell-slots';
import { useSlot } from '../lib/slots';
import { undoKeys } from '../lib/undo';
import { JobBar } from './JobBar';
import { Navigation } from './Navigation';
import { Palette } from './Palette';
import classes from './Shell.module.css';

/** The frame of every page: whose data this is, the navigation, the palette, what is being worked on. */
export const Shell = ({ routes }: { readonly routes: readonly FeatureRoute[] }) => {
  const t = useT();
  const Title = useSlot(shellTitle);
  useHotkeys(undoKeys, []);
  useSaveKeys();
  return (
    <AppShell header={{ height: 44 }} navbar={{ width: 168, breakpoint: 0 }} padding="md">
      <AppShell.Header px="md">
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <Text fw={700}>{t('common.appName')}</Text>
            <Title />
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
