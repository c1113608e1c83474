import { Alert, Group, Paper, SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SessionView } from '../../../../shared/features/sessions/types';
import { useT } from '../../../lib/i18n';
import { StateBadge } from '../../../ui/StateBadge';
import { STATUS_COLORS, spanOf } from './session-columns';

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <Group gap={6} wrap="nowrap" align="baseline">
    <Text size="sm" c="gray.7" style={{ whiteSpace: 'nowrap' }}>
      {label}
    </Text>
    <Text size="sm" component="div">
      {children}
    </Text>
  </Group>
);

/** What a session is: course, time, place, people, state. */
export const SessionFacts = ({ session }: { readonly session: SessionView }) => {
  const t = useT();
  const { capacity, trainees } = session;
  return (
    <Paper withBorder p="sm" mb="sm">
      <SimpleGrid cols={4} spacing="md" verticalSpacing={6}>
        <Fact label={t('sessions.page.status')}>
          <StateBadge
            color={STATUS_COLORS[session.status]}
            label={t(`sessions.page.statusOf.${session.status}`)}
          />
        </Fact>
        <Fact label={t('sessions.page.time')}>{spanOf(session)}</Fact>
        <Fact label={t('sessions.page.place')}>{session.place === '' ? '—' : session.place}</Fact>
        <Fact label={t('sessions.page.trainer')}>
          {session.trainerName === null ? '—' : `${session.trainerName} ${session.trainerNo ?? ''}`}
        </Fact>
        <Fact label={t('courses.area')}>
          {t(`courses.areas.${session.area}`)} · {t(`courses.tiers.${session.tier}`)}
        </Fact>
        <Fact label={t('courses.method')}>
          {session.method === null ? '—' : t(`courses.methods.${session.method}`)}
        </Fact>
        <Fact label={t('courses.hours')}>{session.hours ?? '—'}</Fact>
        <Fact label={t('sessions.page.trainees')}>
          {t('sessions.page.traineeCount', { count: trainees })}
          {capacity === null ? '' : ` / ${capacity}`}
        </Fact>
      </SimpleGrid>
      {session.content === '' ? null : (
        <Text size="sm" mt="xs" style={{ whiteSpace: 'pre-wrap' }}>
          <Text span c="gray.7">
            {t('sessions.page.content')}{' '}
          </Text>
          {session.content}
        </Text>
      )}
      {session.overlapReason === '' ? null : (
        <Alert
          color="orange"
          p="xs"
          mt="xs"
          styles={{ title: { color: 'var(--mantine-color-text)' } }}
          title={t('sessions.page.overlapReason')}
        >
          <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
            {session.overlapReason}
          </Text>
        </Alert>
      )}
    </Paper>
  );
};
