import { ActionIcon, Group, Table } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconEdit, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Unit, UnitRow } from '../../../../shared/features/organization/types';
import { AppLink } from '../../../lib/AppLink';
import { useT } from '../../../lib/i18n';

type LineActionProps = {
  readonly label: string;
  readonly onClick: (() => void) | undefined;
  readonly children: ReactNode;
};

const LineAction = ({ label, onClick, children }: LineActionProps) => (
  <ActionIcon
    variant="subtle"
    color="gray"
    aria-label={label}
    disabled={onClick === undefined}
    onClick={onClick}
  >
    {children}
  </ActionIcon>
);

type UnitLineProps = {
  readonly unit: Unit;
  readonly row: UnitRow;
  readonly mine: boolean;
  readonly withOffice: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
};

/** One site, department or post. */
export const UnitLine = ({ unit, row, mine, withOffice, onEdit, onRemove, onUp, onDown }: UnitLineProps) => {
  const t = useT();
  const { name } = row;
  return (
    <Table.Tr>
      {withOffice ? <Table.Td>{row.office}</Table.Td> : null}
      <Table.Td>{name}</Table.Td>
      {unit === 'site' ? <Table.Td>{row.address}</Table.Td> : null}
      <Table.Td>
        {row.people === 0 ? (
          0
        ) : (
          <AppLink to="/staff" search={{ [unit]: name }} size="sm">
            {row.people}
          </AppLink>
        )}
      </Table.Td>
      <Table.Td>
        {mine ? (
          <Group gap={2} wrap="nowrap" justify="flex-end">
            {unit === 'site' ? null : (
              <>
                <LineAction label={t('organization.unitsPage.moveUp', { name })} onClick={onUp}>
                  <IconArrowUp size={16} aria-hidden />
                </LineAction>
                <LineAction label={t('organization.unitsPage.moveDown', { name })} onClick={onDown}>
                  <IconArrowDown size={16} aria-hidden />
                </LineAction>
              </>
            )}
            <LineAction label={t('organization.unitsPage.rename', { name })} onClick={onEdit}>
              <IconEdit size={16} aria-hidden />
            </LineAction>
            <LineAction label={t('organization.unitsPage.remove', { name })} onClick={onRemove}>
              <IconTrash size={16} aria-hidden />
            </LineAction>
          </Group>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
};
