import { Box, Loader, Table, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Unit, UnitRow } from '../../../../shared/features/organization/types';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { into } from '../../../lib/sending';
import { undoOf } from '../../../lib/undo';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { UnitForm, type UnitValues } from './UnitForm';
import { UnitLine } from './UnitLine';

const swapped = (ids: readonly string[], from: number, to: number): string[] => {
  const next = [...ids];
  const moved = next.splice(from, 1);
  next.splice(to, 0, ...moved);
  return next;
};

type UnitListProps = { readonly unit: Unit; readonly office: string; readonly withOffice: boolean };

/** The sites, departments or posts: add, rename in place, put in order, delete with a way back. */
export const UnitList = ({ unit, office, withOffice }: UnitListProps) => {
  const t = useT();
  const answer = useCall('organization', 'listUnits', unit);
  const remove = useCommand('organization', 'removeUnit');
  const order = useCommand('organization', 'orderUnits');
  const [editing, setEditing] = useState<string>();
  if (answer.error !== undefined) return <ErrorPanel error={answer.error} />;
  if (answer.data === undefined) return <Loader m="md" />;
  const rows = answer.data;
  const own = rows.filter((row) => row.office === office).map((row) => row.id);

  const move = (row: UnitRow, by: number): void => {
    const from = own.indexOf(row.id);
    if (unit !== 'site') void order.run({ unit, ids: swapped(own, from, from + by) });
  };
  const drop = async ({ id, version, name }: UnitRow): Promise<void> => {
    const dropped = await remove.run({ unit, id, version });
    if (!dropped.ok) return;
    notifyDone(t('organization.unitsPage.removed', { name }), undoOf(dropped));
  };
  const line = (row: UnitRow) => {
    const place = own.indexOf(row.id);
    if (editing !== row.id) {
      return (
        <UnitLine
          key={row.id}
          unit={unit}
          row={row}
          mine={place >= 0}
          withOffice={withOffice}
          onEdit={() => setEditing(row.id)}
          onRemove={() => void drop(row)}
          onUp={unit === 'site' || place <= 0 ? undefined : () => move(row, -1)}
          onDown={unit === 'site' || place === own.length - 1 ? undefined : () => move(row, 1)}
        />
      );
    }
    return (
      <Table.Tr key={row.id}>
        <Table.Td colSpan={5}>
          <UnitForm
            unit={unit}
            values={{ name: row.name, address: row.address }}
            label={t('common.action.save')}
            draft={{ of: `${unit}:${row.id}`, version: row.version }}
            save={into('organization', 'updateUnit', (values: UnitValues) => ({
              unit,
              id: row.id,
              version: row.version,
              ...values,
            }))}
            onLeave={() => setEditing(undefined)}
          />
        </Table.Td>
      </Table.Tr>
    );
  };
  return (
    <Box maw={900}>
      {rows.length === 0 ? (
        <Text size="sm" my="sm">
          {t(unit === 'site' ? 'organization.unitsPage.emptySites' : 'organization.unitsPage.empty')}
        </Text>
      ) : (
        <Table verticalSpacing={4} highlightOnHover mb="sm">
          <Table.Thead>
            <Table.Tr>
              {withOffice ? <Table.Th w={90}>{t('organization.field.office')}</Table.Th> : null}
              <Table.Th>{t('organization.unitsPage.name')}</Table.Th>
              {unit === 'site' ? <Table.Th>{t('organization.unitsPage.address')}</Table.Th> : null}
              <Table.Th w={80}>{t('organization.unitsPage.people')}</Table.Th>
              <Table.Th w={150} aria-label={t('common.action.edit')} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>{rows.map(line)}</Table.Tbody>
        </Table>
      )}
      <UnitForm
        key={unit}
        unit={unit}
        values={{ name: '', address: '' }}
        label={t(`organization.unitsPage.add.${unit}`)}
        icon={<IconPlus size={16} aria-hidden />}
        draft={`${unit}:new`}
        save={into('organization', 'createUnit', (values: UnitValues) => ({ unit, ...values }))}
      />
    </Box>
  );
};
