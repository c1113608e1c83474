import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { useFills } from '../../../lib/slots';
import { idOf } from '../../../ui/data-table-model';
import { ListPart } from '../../../ui/ListPart';
import { personPlansParts } from '../slots';
import { DrawPlanPanel } from './DrawPlanPanel';
import { planColumns } from './plan-columns';

/** The plans of one person, for the person's page, with what later features add. */
export const PersonPlans = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const go = useGo();
  const [drawing, setDrawing] = useState(false);
  const person = useCall('organization', 'getStaff', staffId).data;
  const plans = useCall('plans', 'listPlansOf', staffId);
  const parts = useFills(personPlansParts);
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
      <ListPart
        id="person-plans"
        height={220}
        list={plans}
        rowKey={idOf}
        columns={columns}
        onOpen={(row) => go('/plans/$id', { params: { id: row.id } })}
        toolbar={
          <Group gap="xs">
            <Text fw={600}>{t('plans.title')}</Text>
            {rows.length === 0 ? null : drawButton}
          </Group>
        }
        empty={{ title: t('plans.empty'), action: drawButton }}
      />
      {parts.map((part) => (
        <part.component key={part.key} staffId={staffId} />
      ))}
      <DrawPlanPanel opened={drawing} staffId={staffId} onClose={() => setDrawing(false)} />
    </Stack>
  );
};
