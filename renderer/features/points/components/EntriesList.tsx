import { Button, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { EntryRow } from '../../../../shared/features/points/types';
import type { Translate } from '../../../../shared/locales/translate';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { DataTable } from '../../../ui/DataTable';
import type { DataColumn } from '../../../ui/data-table-model';
import { EmptyState } from '../../../ui/EmptyState';
import { CorrectPanel } from './CorrectPanel';

const signedPoints = (points: number): string => (points > 0 ? `+${points}` : String(points));

const columnsOf = (
  t: Translate,
  person: boolean,
  onCorrect: (row: EntryRow) => void,
): readonly DataColumn<EntryRow>[] => [
  ...(person
    ? [
        {
          key: 'month',
          header: t('points.month.month'),
          text: (row: EntryRow) => row.month,
          width: 90,
        },
      ]
    : [
        {
          key: 'staff',
          header: t('points.month.staff'),
          text: (row: EntryRow) => `${row.staffNo} ${row.name}`,
          width: 150,
        },
      ]),
  {
    key: 'item',
    header: t('points.month.item'),
    text: (row) => row.item,
    width: 100,
  },
  {
    key: 'points',
    header: t('points.month.points'),
    text: (row) => row.points,
    render: (row) => (
      <Text size="sm" c={row.points > 0 ? 'teal.9' : 'red.8'}>
        {signedPoints(row.points)}
      </Text>
    ),
    width: 80,
    align: 'right',
  },
  {
    key: 'reason',
    header: t('points.month.reason'),
    text: (row) =>
      row.correctsMonth === null
        ? row.reason
        : `${t('points.month.correcting', { month: row.correctsMonth })} · ${row.reason}`,
    grow: 2,
  },
  { key: 'evidence', header: t('points.month.evidence'), text: (row) => row.evidence, optional: true },
  {
    key: 'enteredBy',
    header: t('points.month.enteredBy'),
    text: (row) => row.enteredBy,
    width: 90,
    optional: true,
  },
  {
    key: 'enteredAt',
    header: t('points.month.enteredAt'),
    text: (row) => formatInstant(row.enteredAt),
    width: 140,
    optional: true,
  },
  {
    key: 'correct',
    header: t('points.month.correct'),
    render: (row) =>
      row.corrected ? (
        t('points.month.corrected')
      ) : row.mine && row.correctsMonth === null ? (
        <Button size="compact-xs" variant="default" onClick={() => onCorrect(row)}>
          {t('points.month.correct')}
        </Button>
      ) : null,
    width: 90,
  },
];

type EntriesListProps = { readonly rows: readonly EntryRow[]; readonly person: boolean };

/** Entries of the ledger, of a month or of a person, each with its correction. */
export const EntriesList = ({ rows, person }: EntriesListProps) => {
  const t = useT();
  const [correcting, setCorrecting] = useState<EntryRow | null>(null);
  const columns = useMemo(() => columnsOf(t, person, setCorrecting), [t, person]);
  return (
    <>
      <DataTable
        id={person ? 'person-points' : 'month-points'}
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        empty={<EmptyState title={t('points.month.noEntries')} hint={t('points.month.noEntriesHint')} />}
      />
      <CorrectPanel entry={correcting} onClose={() => setCorrecting(null)} />
    </>
  );
};
