import { ActionIcon, Button, Group, Loader, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useHotkeys } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import dayjs from 'dayjs';
import { useMemo, useState } from 'react';
import { toTenThousandths } from '../../../../shared/features/appraisal/rules/kpi';
import type { KpiCell, KpiMonthView } from '../../../../shared/features/appraisal/types';
import type { Translate } from '../../../../shared/locales/translate';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { importButton } from '../../../lib/import-slot';
import { notifyDone } from '../../../lib/notify';
import { useSearchState } from '../../../lib/search-state';
import { useSlot } from '../../../lib/slots';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { DraftNote } from '../../../ui/DraftNote';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { Explanation } from '../../../ui/Explanation';
import { NumberGrid, type NumberGridColumn, type NumberGridRow } from '../../../ui/NumberGrid';
import { type GridEdits, realEdits } from '../../../ui/number-grid-model';
import { PageHeader } from '../../../ui/PageHeader';

const isValue = (value: number | null): boolean => value === null || toTenThousandths(value) !== undefined;

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

const columnsOf = (t: Translate, view: KpiMonthView): readonly NumberGridColumn[] =>
  view.columns.map(({ key, title, unit, direction }) => ({
    key,
    label: title,
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
    width: 118,
  }));

const rowsOf = (view: KpiMonthView): readonly NumberGridRow[] =>
  view.rows.map((row) => ({
    key: row.key,
    label: row.name,
    head: [
      <Stack gap={0} key={row.key}>
        <Text size="sm" fw={600}>
          {row.name}
        </Text>
        <Text size="xs" c="gray.7">
          {[row.staffNo, row.staffId === null ? null : row.post].filter((part) => part !== null).join(' · ')}
        </Text>
      </Stack>,
    ],
    values: Object.fromEntries(
      row.cells.map((cell) => [cell.indicator, cell.source === 'entered' ? cell.actual : null]),
    ),
    notes: Object.fromEntries(
      row.cells.map((cell) => [cell.indicator, <CellNote key={cell.indicator} cell={cell} />]),
    ),
  }));

const MonthGrid = ({ view }: { readonly view: KpiMonthView }) => {
  const t = useT();
  const save = useCommand('appraisal', 'saveKpi');
  const form = useForm<{ edits: GridEdits }>({ initialValues: { edits: {} } });
  const draft = useDraft(`kpi:${view.month}`, form);
  const { edits } = form.values;
  const columns = useMemo(() => columnsOf(t, view), [t, view]);
  const rows = useMemo(() => rowsOf(view), [view]);
  const cellOf = (row: string, column: string): KpiCell | undefined =>
    view.rows.find(({ key }) => key === row)?.cells.find(({ indicator }) => indicator === column);
  const savedOf = (row: string, column: string): number | null => {
    const cell = cellOf(row, column);
    return cell?.source === 'entered' ? cell.actual : null;
  };
  const changes = realEdits(edits, savedOf);
  const wrong = changes.some(({ value }) => value === undefined || !isValue(value));
  const store = async (): Promise<void> => {
    if (changes.length === 0 || wrong) return;
    const cells = changes.flatMap(({ row, column, value }) => {
      const subject = view.rows.find(({ key }) => key === row);
      return subject === undefined || value === undefined
        ? []
        : [{ siteId: subject.siteId, staffId: subject.staffId, indicator: column, value }];
    });
    const answer = await save.run({ month: view.month, cells });
    if (!answer.ok) return;
    draft.clear();
    form.setValues({ edits: {} });
    notifyDone(t('appraisal.kpi.saved', { count: answer.value }), undoOf(answer));
  };
  useHotkeys([['mod+S', () => void store()]], []);
  if (view.rows.length === 0)
    return <EmptyState title={t('appraisal.kpi.empty')} hint={t('appraisal.kpi.emptyHint')} />;
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Text size="xs" c="gray.7">
          {t('appraisal.kpi.pasteHint')}
        </Text>
        <Group gap="xs">
          {changes.length === 0 ? null : (
            <Text size="sm" c="red.9">
              {t('appraisal.scorecard.unsaved', { count: changes.length })}
            </Text>
          )}
          <Button
            disabled={changes.length === 0 || wrong}
            loading={save.isRunning}
            onClick={() => void store()}
          >
            {t('appraisal.kpi.save')}
          </Button>
        </Group>
      </Group>
      <DraftNote draft={draft} />
      <NumberGrid
        headers={[{ label: t('appraisal.kpi.subject'), width: 150 }]}
        columns={columns}
        rows={rows}
        edits={edits}
        onEdits={(next) => form.setFieldValue('edits', next)}
        fits={isValue}
        invalid={t('appraisal.kpi.invalid')}
        readOnly={false}
      />
    </>
  );
};

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The indicators of a month: sites and people by indicator, each with its target and attainment. */
export const KpiPage = () => {
  const t = useT();
  const ImportButton = useSlot(importButton);
  const [asked, setMonth] = useSearchState('month', dayjs().subtract(1, 'month').format('YYYY-MM'));
  const [typed, setTyped] = useState<string | null>(null);
  const month = MONTH.test(asked) ? asked : dayjs().format('YYYY-MM');
  const answer = useCall('appraisal', 'getKpiMonth', { month });
  const move = (by: number): void => {
    setTyped(null);
    setMonth(dayjs(`${month}-01`).add(by, 'month').format('YYYY-MM'));
  };
  return (
    <>
      <PageHeader
        title={t('appraisal.kpi.title')}
        description={t('appraisal.kpi.description')}
        actions={<ImportButton workbook="kpi" />}
      />
      <Group gap={4} mb="sm">
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('appraisal.kpi.previous')}
          onClick={() => move(-1)}
        >
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <TextInput
          aria-label={t('appraisal.kpi.month')}
          w={110}
          maxLength={7}
          value={typed ?? month}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setTyped(MONTH.test(text) ? null : text);
            if (MONTH.test(text)) setMonth(text);
          }}
        />
        <ActionIcon variant="default" size="lg" aria-label={t('appraisal.kpi.next')} onClick={() => move(1)}>
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
        <Text size="sm" c="gray.7">
          {answer.data === undefined ? '' : t('appraisal.kpi.version', { versionNo: answer.data.versionNo })}
        </Text>
      </Group>
      {answer.error === undefined ? null : <ErrorPanel error={answer.error} />}
      {answer.data?.month === month ? <MonthGrid key={month} view={answer.data} /> : <Loader m="md" />}
    </>
  );
};
