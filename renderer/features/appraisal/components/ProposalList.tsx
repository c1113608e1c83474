import { Alert, Group, Stack, Text } from '@mantine/core';
import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';

/** Failures in a row that wait for a person's decision; each leads to the scorecard where it is taken. */
export const ProposalList = () => {
  const t = useT();
  const { data } = useCall('appraisal', 'listProposals', {});
  if (data === undefined || data.length === 0) return null;
  return (
    <Alert
      color="red"
      mb="sm"
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
      title={t('appraisal.proposals.title')}
    >
      <Stack gap={4}>
        <Text size="sm">{t('appraisal.proposals.hint')}</Text>
        {data.map(({ formId, name, staffNo, cycles, ripe, standing }) => (
          <Group key={formId} gap="xs">
            <AppLink
              to="/appraisal/sheets/$id"
              params={{ id: formId }}
              size="sm"
              c="var(--mantine-color-text)"
              underline="always"
            >
              {t('appraisal.proposals.line', { name, staffNo, cycles: cycles.join(' · ') })}
            </AppLink>
            {ripe ? null : (
              <Text size="xs" c="gray.7">
                {t('appraisal.proposals.notRipe')}
              </Text>
            )}
            {standing === 'final' ? null : (
              <Text size="xs" c="gray.7">
                {t('appraisal.proposals.provisional')}
              </Text>
            )}
          </Group>
        ))}
      </Stack>
    </Alert>
  );
};
