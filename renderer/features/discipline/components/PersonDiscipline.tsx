import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { idOf } from '../../../ui/data-table-model';
import { ListPart } from '../../../ui/ListPart';
import { DisciplinePanel } from './DisciplinePanel';
import { disciplineColumns } from './discipline-columns';

/** What a person was given, for the person's page. */
export const PersonDiscipline = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const [open, setOpen] = useState('');
  const mine = useCall('organization', 'getStaff', staffId).data?.mine === true;
  const list = useCall('discipline', 'listDiscipline', { staffId });
  const columns = useMemo(() => disciplineColumns(t, false).filter(({ key }) => key !== 'staff'), [t]);
  const give = mine ? (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={() => setOpen('new')}
    >
      {t('discipline.give')}
    </Button>
  ) : null;
  const isEmpty = list.data === undefined || list.data.length === 0;
  return (
    <>
      <ListPart
        id="person-discipline"
        height={180}
        list={list}
        rowKey={idOf}
        columns={columns}
        onOpen={(row) => setOpen(row.id)}
        toolbar={
          <Group gap="xs">
            <Text fw={600}>{t('discipline.person.title')}</Text>
            {isEmpty ? null : give}
          </Group>
        }
        empty={{ title: t('discipline.person.empty'), action: give }}
      />
      <DisciplinePanel
        open={open === 'new' ? 'new' : list.data?.find(({ id }) => id === open)}
        staffId={staffId}
        onClose={() => setOpen('')}
        onSaved={setOpen}
      />
    </>
  );
};
