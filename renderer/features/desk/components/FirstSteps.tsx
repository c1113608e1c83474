import { Group, Paper, Stack, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { FirstStep } from '../../../../shared/features/desk/types';
import type { TextKey } from '../../../../shared/locales/translate';
import { AppLink } from '../../../lib/AppLink';
import { useT } from '../../../lib/i18n';
import { placeOf } from '../../../lib/navigate';

/** What a new office does next, in the order of the main job; gone when all of it has been done once. */
export const FirstSteps = ({ steps }: { readonly steps: readonly FirstStep[] }) => {
  const t = useT();
  if (steps.length === 0) return null;
  return (
    <Paper withBorder p="sm" bg="blue.0" component="section" aria-label={t('desk.firstSteps')}>
      <Text fw={600} size="sm" mb={4}>
        {t('desk.firstSteps')}
      </Text>
      <Stack gap={2}>
        {steps.map((step) => (
          <Group key={step.key} gap={6} wrap="nowrap">
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
