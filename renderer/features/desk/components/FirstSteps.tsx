import { Group, Paper, Stack, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { FirstStep } from '../../../../shared/features/desk/types';
import type { TextKey } from '../../../../shared/locales/translate';
import { AppLink } from '../../../lib/AppLink';
import { useT } from '../../../lib/i18n';
import { placeOf } from '../../../lib/navigate';

/** As many as a person takes in at a glance; the others wait in the check list. */
const NEXT = 3;

/** What a new office does next, in the order of the main job; gone when all of it has been done once. */
export const FirstSteps = ({ steps }: { readonly steps: readonly FirstStep[] }) => {
  const t = useT();
  const open = steps.filter(({ done }) => !done);
  if (open.length === 0) return null;
  return (
    <Paper withBorder p="sm" bg="blue.0" component="section" aria-label={t('desk.firstSteps')}>
      <Group justify="space-between" mb={4}>
        <Text fw={600} size="sm">
          {t('desk.firstSteps')}
        </Text>
        <AppLink to="/first-month" size="sm">
          {t('desk.firstMonth.done', { done: steps.length - open.length, count: steps.length })}
        </AppLink>
      </Group>
      <Stack gap={2}>
        {open.slice(0, NEXT).map((step) => (
          <Group key={`${step.feature}.${step.key}`} gap={6} wrap="nowrap">
            <IconArrowRight size={14} aria-hidden />
            <AppLink {...placeOf(step.to)} size="sm">
              {t(`${step.feature}.firstStep.${step.key}` as TextKey)}
            </AppLink>
          </Group>
        ))}
      </Stack>
    </Paper>
  );
};
