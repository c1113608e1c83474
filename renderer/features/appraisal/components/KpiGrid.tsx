import { Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { toTenThousandths } from '../../../../shared/features/appraisal/rules/kpi';
import type { KpiCell, KpiMonthView } from '../../../../shared/features/appraisal/types/records';
import type { Translate } from '../../../../shared/locales/translate';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { EmptyState } from '../../../ui/EmptyState';
import { Explanation } from '../../../ui/Explanation';
import { EntryGrid } from '../../../ui/entry-grid/EntryGrid';
import type { EntryColumn, EntrySheet } from '../../../ui/entry-grid/entry-sheet';
import type { GridChange, GridValue } from '../../../ui/entry-grid/grid-cells';
import { useUnsaved } from '../../../ui/entry-grid/use-unsaved';

type Row = KpiMonthView['rows'][number];

/** A row with its field, what it aims at and how far that was attained. */
const ROW_HEIGHT = 64;

const isValue = (value: GridValue): boolean =>
  value === null || toTenThousandths(Number(value)) !== undefined;

const cellOf = (row: Row, column: string): KpiCell | undefined =>
  row.cells.find(({ indicator }) => indicator === column);

/** The target of a cell and how far it was attained, with the arithmetic behind it. */
const CellNote = ({ cell }: { readonly cell: KpiCell }) => {
  const t = useT();
  if (cell.target === null && cell.source !== 'events') return null;
  const attained = cell.percentText === null ? t('appraisal.kpi.endless') : `${cell.percentText}%`;
  return (
    <Stack gap={0} mt={2}>
      {cell.target === null ? null : (
        <Text size="xs" c="gray.7">
          {t('appraisal.kpi.target', { value: cell.target })}
        </Text>
      )}
      {cell.source === 'events' ? (
        <Text size="xs" c="blue.9">
          {`${t('appraisal.kpi.fromEvents')} ${cell.actual?.toFixed(2) ?? ''}`}
        </Text>
      ) : null}
      {cell.met === null || cell.derivation === null ? null : (
        <Group gap={2} wrap="nowrap">
          <Text size="xs" fw={600} c={cell.met ? 'teal.9' : 'red.8'}>
            {`${t(cell.met ? 'appraisal.kpi.met' : 'appraisal.kpi.missed')} ${cell.percentText === null ? '' : attained}`}
          </Text>
          <Explanation derivation={cell.derivation} label={t('appraisal.kpi.explain')} iconOnly />
        </Group>
      )}
    </Stack>
  );
};

const columnsOf = (t: Translate, view: KpiMonthView): readonly EntryColumn[] =>
  view.columns.map(({ key, title, unit, direction }) => ({
    key,
    label: title,
    kind: 'number',
    rule: t('appraisal.kpi.invalid'),
    fits: isValue,
    width: 118,
    header: (
      <Stack gap={0}>
        <Text size="sm" fw={600}>{`${title} ${t(`appraisal.kpi.unit.${unit}`)}`}</Text>
        {direction === 'lower' ? (
          <Text size="xs" c="gray.7">
            {t('appraisal.kpi.lowerBetter')}
          </Text>
        ) : null}
      </Stack>
    ),
  }));

/** The values of a month: sites and people by indicator, each with its target; what comes from service events is shown, not entered. */
export const KpiGrid = ({ view }: { readonly view: KpiMonthView }) => {
  const t = useT();
  const save = useCommand('appraisal', 'saveKpi');
  const unsaved = useUnsaved(`kpi-cells:${view.month}`);
  const sheet = useMemo(
    (): EntrySheet<Row> => ({
      rows: view.rows,
      keyOf: ({ key }) => key,
      idOf: ({ staffNo, name }) => ({ no: staffNo ?? '', name }),
      heads: [
        {
          key: 'subject',
          label: t('appraisal.kpi.subject'),
          width: 150,
          draw: ({ name, staffNo, staffId, post }) => (
            <Stack gap={0}>
              <Text size="sm" fw={600}>
                {name}
              </Text>
              <Text size="xs" c="gray.7">
                {[staffNo, staffId === null ? null : post].filter((part) => part !== null).join(' · ')}
              </Text>
            </Stack>
          ),
        },
      ],
      columns: columnsOf(t, view),
      valueOf: (row, column) => {
        const cell = cellOf(row, column);
        return cell?.source === 'entered' ? cell.actual : null;
      },
      note: (row, column) => {
        const cell = cellOf(row, column);
        return cell === undefined ? null : <CellNote cell={cell} />;
      },
    }),
    [t, view],
  );
  const store = async (changes: readonly GridChange[]): Promise<boolean> => {
    const subjects = new Map(view.rows.map((row) => [row.key, row]));
    const cells = changes.flatMap(({ row, column, value }) => {
      const subject = subjects.get(row);
      if (subject === undefined || typeof value === 'string') return [];
      return [{ siteId: subject.siteId, staffId: subject.staffId, indicator: column, value }];
    });
    const answer = await save.run({ month: view.month, cells });
    if (answer.ok) notifyDone(t('appraisal.kpi.saved', { count: answer.value }), undoOf(answer));
    return answer.ok;
  };
  return (
    <EntryGrid
      sheet={sheet}
      unsaved={unsaved}
      label={t('appraisal.kpi.title')}
      hint={t('appraisal.kpi.pasteHint')}
      readOnly={false}
      rowHeight={ROW_HEIGHT}
      save={{ label: t('appraisal.kpi.save'), isRunning: save.isRunning, run: store }}
      empty={<EmptyState title={t('appraisal.kpi.empty')} hint={t('appraisal.kpi.emptyHint')} />}
    />
  );
};
