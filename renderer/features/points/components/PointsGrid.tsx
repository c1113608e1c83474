import { Group, Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { MonthRow, MonthView } from '../../../../shared/features/points/types';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { EmptyState } from '../../../ui/EmptyState';
import { EntryGrid } from '../../../ui/entry-grid/EntryGrid';
import type { EntrySheet } from '../../../ui/entry-grid/entry-sheet';
import type { GridChange } from '../../../ui/entry-grid/grid-cells';
import { useUnsaved } from '../../../ui/entry-grid/use-unsaved';
import { entriesOf, isPoints, netText } from './month-cells';

type BesideProps = {
  readonly fields: Readonly<Record<string, string>>;
  readonly onField: (name: string, text: string) => void;
  readonly missing: boolean;
  readonly disabled: boolean;
};

/** Why and by what: said once for all that is booked together. */
const Beside = ({ fields, onField, missing, disabled }: BesideProps) => {
  const t = useT();
  return (
    <Group align="flex-start" wrap="nowrap" flex={1}>
      <TextInput
        flex={2}
        withAsterisk
        label={t('points.month.reason')}
        placeholder={t('points.month.reasonHint')}
        maxLength={200}
        disabled={disabled}
        error={missing ? t('common.state.required') : undefined}
        value={fields['reason'] ?? ''}
        onChange={(event) => onField('reason', event.currentTarget.value)}
      />
      <TextInput
        flex={1}
        label={t('points.month.evidence')}
        placeholder={t('points.month.evidenceHint')}
        maxLength={200}
        disabled={disabled}
        value={fields['evidence'] ?? ''}
        onChange={(event) => onField('evidence', event.currentTarget.value)}
      />
    </Group>
  );
};

/** The month's points, people × items: typed or pasted from a spreadsheet, booked together under one reason; kept as a draft until then. */
export const PointsGrid = ({ view }: { readonly view: MonthView }) => {
  const t = useT();
  const save = useCommand('points', 'addEntries');
  const unsaved = useUnsaved(`points-cells:${view.month}`);
  const [missing, setMissing] = useState(false);
  const { fields, setField } = unsaved;
  const { month, rows, items } = view;
  const readOnly = view.state !== 'open';
  const sheet = useMemo(
    (): EntrySheet<MonthRow> => ({
      rows,
      keyOf: ({ staffId }) => staffId,
      idOf: ({ staffNo, name }) => ({ no: staffNo, name }),
      heads: [
        {
          key: 'staff',
          label: t('points.month.staff'),
          width: 170,
          draw: ({ staffNo, name, site }) => (
            <Text size="sm" truncate title={`${staffNo} ${name} ${site ?? ''}`}>
              {staffNo} {name}
            </Text>
          ),
        },
      ],
      columns: items.map(({ key, title }) => ({
        key,
        label: title,
        kind: 'number',
        rule: t('points.month.cellRule'),
        fits: isPoints,
      })),
      tails: [{ key: 'net', label: t('points.month.net'), width: 80, draw: ({ net }) => netText(net) }],
      // A line of the ledger is added, never changed: every cell starts empty, with what was booked beside it.
      valueOf: () => null,
      aside: ({ nets }, column) => netText(nets[column]),
    }),
    [t, rows, items],
  );
  const store = async (changes: readonly GridChange[]): Promise<boolean> => {
    const [reason, evidence] = [(fields['reason'] ?? '').trim(), (fields['evidence'] ?? '').trim()];
    setMissing(reason === '');
    if (reason === '') return false;
    const answer = await save.run({ month, entries: entriesOf(changes, reason, evidence) });
    if (!answer.ok) return false;
    setField('reason', '');
    setField('evidence', '');
    notifyDone(t('points.month.saved', { count: answer.value }));
    return true;
  };
  const count = [...unsaved.cells.values()].reduce((sum, line) => sum + Object.keys(line).length, 0);
  return (
    <EntryGrid
      sheet={sheet}
      unsaved={unsaved}
      label={t('points.month.enter')}
      hint={t('points.month.gridHint')}
      readOnly={readOnly}
      height="calc(100vh - 345px - var(--tabs-height, 0px))"
      save={{ label: t('points.month.save', { count }), isRunning: save.isRunning, run: store }}
      left={
        <Beside
          fields={fields}
          onField={(name, text) => {
            setMissing(false);
            setField(name, text);
          }}
          missing={missing}
          disabled={readOnly}
        />
      }
      empty={<EmptyState title={t('points.month.noStaff')} hint={t('points.month.noStaffHint')} />}
    />
  );
};
