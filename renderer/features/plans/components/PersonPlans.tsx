import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { externalColumns } from '../../external/components/external-columns';
import { OnboardingPanel } from '../../onboarding/components/OnboardingPanel';
import { onboardingColumns } from '../../onboarding/components/onboarding-columns';
import { DrawPlanPanel } from './DrawPlanPanel';
import { planColumns } from './plan-columns';

/** What a person's page shows of plans, onboarding and external training. */
export const PersonPlans = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const go = useGo();
  const [drawing, setDrawing] = useState(false);
  const [deciding, setDeciding] = useState(false);
  const person = useCall('organization', 'getStaff', staffId).data;
  const plans = useCall('plans', 'listPlansOf', staffId);
  const external = useCall('external', 'listExternal', { staffId }).data ?? [];
  const onboarding = useCall('onboarding', 'listOnboarding', { show: 'all', staffId }).data ?? [];
  const columns = useMemo(() => planColumns(t, false).filter(({ key }) => key !== 'staff'), [t]);
  const rows = plans.data ?? [];
  const atWork = person?.staff.status === 'training' || person?.staff.status === 'active';
  const mayDraw = person?.mine === true && atWork && !rows.some((row) => row.state === 'active');
  const drawButton = mayDraw ? (
    <Button size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setDrawing(true)}>
      {t('plans.draw')}
    </Button>
  ) : null;
  return (
    <Stack gap="sm">
      <DataTable
        id="person-plans"
        height={220}
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        onOpen={(row) => go('/plans/$id', { id: row.id })}
        toolbar={
          <Group gap="xs">
            <Text fw={600}>{t('plans.title')}</Text>
            {rows.length === 0 ? null : drawButton}
          </Group>
        }
        empty={
          plans.data === undefined ? (
            <Loader m="md" />
          ) : (
            <EmptyState title={t('plans.empty')} action={drawButton} />
          )
        }
      />
      {onboarding.length === 0 ? null : (
        <DataTable
          id="person-onboarding"
          height={140}
          rows={onboarding}
          rowKey={(row) => row.id ?? row.staffId}
          columns={onboardingColumns(t, false).filter(({ key }) => key !== 'staff')}
          onOpen={() => setDeciding(true)}
          toolbar={<Text fw={600}>{t('onboarding.title')}</Text>}
          empty={null}
        />
      )}
      {external.length === 0 ? null : (
        <DataTable
          id="person-external"
          height={180}
          rows={external}
          rowKey={(row) => row.training.id}
          columns={externalColumns(t).filter(({ key }) => key !== 'staff')}
          onOpen={() => go('/external')}
          toolbar={<Text fw={600}>{t('external.title')}</Text>}
          empty={null}
        />
      )}
      <DrawPlanPanel opened={drawing} staffId={staffId} onClose={() => setDrawing(false)} />
      <OnboardingPanel staffId={deciding ? staffId : null} onClose={() => setDeciding(false)} />
    </Stack>
  );
};
