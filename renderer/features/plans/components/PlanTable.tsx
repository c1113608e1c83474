import { Table } from '@mantine/core';
import type { PlanItemView } from '../../../../shared/features/plans/types';
import { formatDate } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { StateBadge } from '../../../ui/StateBadge';
import classes from './PlanTable.module.css';
import { ITEM_COLORS } from './plan-badges';

type PlanTableProps = {
  readonly items: readonly PlanItemView[];
  readonly trainee: string;
  readonly openId: string | null;
  readonly onOpen: (itemId: string) => void;
};

/** In the order of the columns; the content takes what is left. */
const WIDTHS = [
  { key: 'position', width: 46 },
  { key: 'content', width: 'auto' },
  { key: 'department', width: 108 },
  { key: 'planned', width: 104 },
  { key: 'actual', width: '25%' },
  { key: 'evaluation', width: '14%' },
  { key: 'trainee', width: 72 },
  { key: 'state', width: 104 },
] as const;

const range = (from: string | null, to: string | null): string =>
  from === null ? '' : `${from} ~ ${to ?? ''}`.trim();

/** The plan as it is on paper: seven columns and the state. A click or Enter on a row opens the item. */
export const PlanTable = ({ items, trainee, openId, onOpen }: PlanTableProps) => {
  const t = useT();
  return (
    <Table
      className={classes['table']}
      withTableBorder
      withColumnBorders
      verticalSpacing={5}
      horizontalSpacing={8}
      stickyHeader
    >
      <colgroup>
        {WIDTHS.map(({ key, width }) => (
          <col key={key} style={{ width }} />
        ))}
      </colgroup>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('plans.column.position')}</Table.Th>
          <Table.Th>{t('plans.column.content')}</Table.Th>
          <Table.Th>{t('plans.column.department')}</Table.Th>
          <Table.Th>{t('plans.column.planned')}</Table.Th>
          <Table.Th>{t('plans.column.actual')}</Table.Th>
          <Table.Th>{t('plans.column.evaluation')}</Table.Th>
          <Table.Th>{t('plans.column.trainee')}</Table.Th>
          <Table.Th>{t('plans.column.state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map(({ item, department, trainer, overdue }) => (
          <Table.Tr
            key={item.id}
            className={classes['row']}
            data-overdue={overdue || undefined}
            data-open={item.id === openId || undefined}
            tabIndex={0}
            onClick={() => onOpen(item.id)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onOpen(item.id);
            }}
          >
            <Table.Td>{item.position}</Table.Td>
            <Table.Td>
              {item.content}
              {item.method === null ? null : (
                <div className={classes['quiet']}>{t(`plans.method.${item.method}`)}</div>
              )}
            </Table.Td>
            <Table.Td>
              {department ?? t('plans.noDepartment')}
              <div className={classes['quiet']}>{trainer ?? t('plans.noTrainer')}</div>
            </Table.Td>
            <Table.Td>
              <div>{formatDate(item.plannedFrom)}</div>
              <div>{formatDate(item.plannedTo)}</div>
            </Table.Td>
            <Table.Td>
              {range(item.actualFrom, item.actualTo)}
              {item.taught === '' ? null : <div>{item.taught}</div>}
            </Table.Td>
            <Table.Td>
              {item.evaluation === null ? '' : t(`plans.evaluation.${item.evaluation}`)}
              {item.evaluationNote === '' ? null : (
                <div className={classes['quiet']}>{item.evaluationNote}</div>
              )}
            </Table.Td>
            <Table.Td>
              {item.state === 'confirmed' ? (
                <>
                  {trainee}
                  <div className={classes['quiet']}>{t('plans.column.signed')}</div>
                </>
              ) : null}
            </Table.Td>
            <Table.Td>
              <StateBadge color={ITEM_COLORS[item.state]} label={t(`plans.itemState.${item.state}`)} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
