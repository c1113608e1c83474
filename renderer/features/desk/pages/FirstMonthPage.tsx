import { Group, List, Paper, Progress, Text } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import type { FirstStep } from '../../../../shared/features/desk/types';
import type { TextKey } from '../../../../shared/locales/translate';
import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { placeOf } from '../../../lib/navigate';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { PageHeader } from '../../../ui/PageHeader';

const Mark = ({ done }: { readonly done: boolean }) => {
  const t = useT();
  const label = t(done ? 'desk.firstMonth.isDone' : 'desk.firstMonth.isOpen');
  return done ? (
    <IconCircleCheckFilled size={20} color="var(--mantine-color-green-8)" role="img" aria-label={label} />
  ) : (
    <IconCircle size={20} stroke={1.6} color="var(--mantine-color-gray-6)" role="img" aria-label={label} />
  );
};

const Step = ({ step, nth }: { readonly step: FirstStep; readonly nth: number }) => {
  const t = useT();
  return (
    <List.Item py={4} icon={<Mark done={step.done} />} data-done={step.done}>
      <Group gap="xs" wrap="nowrap">
        <Text size="sm" c="gray.7" w={20} ta="right">
          {nth}
        </Text>
        <AppLink {...placeOf(step.to)}>{t(`${step.feature}.firstStep.${step.key}` as TextKey)}</AppLink>
      </Group>
    </List.Item>
  );
};

/** What an office does in its first month, in the order of the main job; the marks come from its data, nobody ticks them. */
export const FirstMonthPage = () => {
  const t = useT();
  const { data, error } = useCall('desk', 'getWorkbench', {});
  if (error !== undefined) return <ErrorPanel error={error} />;
  if (data === undefined) return null;
  const steps = data.firstSteps;
  const done = steps.filter((step) => step.done).length;
  const label = t('desk.firstMonth.done', { done, count: steps.length });
  return (
    <>
      <PageHeader title={t('desk.firstMonth.title')} description={t('desk.firstMonth.description')} />
      <Paper withBorder p="md" maw={720}>
        <Text size="sm" fw={600} mb={6}>
          {label}
        </Text>
        <Progress value={(done / steps.length) * 100} aria-label={label} mb="sm" />
        <List center>
          {steps.map((step, index) => (
            <Step key={`${step.feature}.${step.key}`} step={step} nth={index + 1} />
          ))}
        </List>
      </Paper>
    </>
  );
};
