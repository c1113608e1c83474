import { ActionIcon, Button, Group, Stack, Text, Tooltip } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { SessionView, TraineeRow } from '../../../../shared/features/sessions/types';
import { ATTENDANCES } from '../../../../shared/features/sessions/vocabulary';
import { describeError, type Translate } from '../../../../shared/locales/translate';
import { AppLink } from '../../../lib/AppLink';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';

import { EmptyState } from '../../../ui/EmptyState';
import { wordsOf } from '../../../ui/entry-grid/cell-text';
import { EntryGrid } from '../../../ui/entry-grid/EntryGrid';
import type { EntryColumn, EntryFault, EntrySheet } from '../../../ui/entry-grid/entry-sheet';
import { type GridChange, textOf, withCells } from '../../../ui/entry-grid/grid-cells';
import { useUnsaved } from '../../../ui/entry-grid/use-unsaved';
import { allPresent, entriesOf, isClosedFor, savedIn, tallyOf } from './attendance-cells';
import { useWordsOf, type Words } from './use-words';

type OnRemove = ((row: TraineeRow) => void) | undefined;

type AttendanceGridProps = {
  readonly session: SessionView;
  readonly onRemove: OnRemove;
  /** Buttons that change the list, on the left above the grid. */
  readonly listActions: ReactNode;
};

const Who = ({ row }: { readonly row: TraineeRow }) => {
  const t = useT();
  return (
    <Stack gap={0}>
      <AppLink to="/staff/$id" params={{ id: row.staffId }} size="sm">
        {row.name}
      </AppLink>
      {row.makeupOf === null ? null : (
        <Text size="xs" c="gray.7">
          {t('sessions.trainees.makeupOf', { sessionNo: row.makeupOf.sessionNo })}
        </Text>
      )}
      {row.madeUpIn === null ? null : (
        <Text size="xs" c="gray.7">
          {t('sessions.trainees.madeUpIn', { sessionNo: row.madeUpIn.sessionNo })}
        </Text>
      )}
    </Stack>
  );
};

const Remove = ({ row, onRemove }: { readonly row: TraineeRow; readonly onRemove: OnRemove }) => {
  const t = useT();
  if (onRemove === undefined || row.attendance !== null) return null;
  return (
    <Tooltip label={t('sessions.trainees.remove')}>
      <ActionIcon
        variant="subtle"
        color="red"
        size="sm"
        aria-label={`${t('sessions.trainees.remove')} ${row.name}`}
        onClick={() => onRemove(row)}
      >
        <IconUserMinus size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
};

const columnsOf = (
  t: Translate,
  { satisfactionRange: range }: SessionView,
  words: Words,
): readonly EntryColumn[] => [
  {
    key: 'attendance',
    label: t('sessions.attendance.result'),
    kind: 'choice',
    rule: t('sessions.attendance.resultRule'),
    width: 110,
    choices: ATTENDANCES.map((value, at) => ({
      value,
      label: t(`sessions.attendance.of.${value}`),
      digit: String(at + 1),
      words: [...(words[value] ?? []), ...wordsOf(t(`sessions.attendance.letters.${value}`))],
    })),
  },
  {
    key: 'note',
    label: t('sessions.attendance.note'),
    kind: 'text',
    rule: t('sessions.attendance.textRule'),
    width: 130,
    maxLength: 500,
  },
  {
    key: 'satisfaction',
    label: t('sessions.attendance.satisfaction'),
    kind: 'number',
    rule: t('sessions.attendance.satisfactionRule', range),
    width: 76,
    placeholder: `${range.min}–${range.max}`,
  },
  {
    key: 'testScore',
    label: t('sessions.attendance.testScore'),
    kind: 'number',
    rule: t('sessions.attendance.scoreRule'),
    width: 86,
  },
  {
    key: 'observation',
    label: t('sessions.attendance.observation'),
    kind: 'text',
    rule: t('sessions.attendance.textRule'),
    width: 130,
    maxLength: 1000,
  },
];

const sheetOf = (
  t: Translate,
  session: SessionView,
  words: Words,
  onRemove: OnRemove,
): EntrySheet<TraineeRow> => ({
  rows: session.people,
  keyOf: ({ id }) => id,
  idOf: ({ staffNo, name }) => ({ no: staffNo, name }),
  heads: [
    { key: 'no', label: t('sessions.workbook.staffNo'), width: 80, draw: ({ staffNo }) => staffNo },
    { key: 'name', label: t('sessions.trainees.title'), width: 120, draw: (row) => <Who row={row} /> },
    {
      key: 'department',
      label: t('sessions.trainees.department'),
      width: 100,
      draw: ({ department, site }) => department ?? site ?? '',
    },
  ],
  columns: columnsOf(t, session, words),
  tails: [
    {
      key: 'remove',
      label: '',
      width: 40,
      draw: (row) => <Remove row={row} onRemove={onRemove} />,
    },
  ],
  valueOf: savedIn,
  closed: (_row, column, shown) => isClosedFor(column, shown('attendance')),
});

/** Attendance and effect of everybody on the list, entered by keyboard or pasted; what was typed is kept until it is saved. */
export const AttendanceGrid = ({ session, onRemove, listActions }: AttendanceGridProps) => {
  const t = useT();
  const record = useCommand('sessions', 'recordAttendance', { silent: true });
  const unsaved = useUnsaved(`attendance-cells:${session.id}`);
  const [fault, setFault] = useState<EntryFault | null>(null);
  const words = useWordsOf('attendance');
  const sheet = useMemo(() => sheetOf(t, session, words, onRemove), [t, session, words, onRemove]);
  const { people } = session;
  const open = session.open && session.mine && session.status !== 'cancelled';
  const { counts, ...means } = tallyOf(people, unsaved.cells);

  const save = async (changes: readonly GridChange[]): Promise<boolean> => {
    const entries = entriesOf(people, changes);
    const answer = await record.run({ sessionId: session.id, entries });
    if (!answer.ok) {
      const [, at, column = ''] = /^entries\.(\d+)\.(\w+)$/.exec(answer.error.field ?? '') ?? [];
      const { message, remedy } = describeError(t, answer.error);
      const wrong = entries[Number(at)];
      setFault(wrong === undefined ? null : { row: wrong.id, column, text: `${message} ${remedy}` });
      if (wrong === undefined) notifyRefusal(t, answer.error);
      return false;
    }
    setFault(null);
    const held = session.status !== 'held' && answer.value.status === 'held';
    notifyDone(t(held ? 'sessions.attendance.held' : 'sessions.attendance.saved'), undoOf(answer));
    return true;
  };
  const fillIn = (): void => {
    const byId = new Map(people.map((row) => [row.id, row]));
    unsaved.step((now) => ({
      ...now,
      cells: withCells(now.cells, allPresent(people, now.cells), (row, column) => {
        const line = byId.get(row);
        return line === undefined ? '' : textOf(savedIn(line, column));
      }),
    }));
  };
  return (
    <>
      {people.length === 0 ? null : (
        <Text size="sm" mb={4}>
          {t('sessions.attendance.summary', counts)}
          {' · '}
          {t('sessions.attendance.effectSummary', means)}
        </Text>
      )}
      <EntryGrid
        sheet={sheet}
        unsaved={unsaved}
        label={t('sessions.attendance.title')}
        hint={
          session.open
            ? t('sessions.attendance.keys')
            : t('sessions.attendance.notOpen', { day: session.startsAt.slice(0, 10) })
        }
        readOnly={!open}
        height="calc(100vh - 345px)"
        save={{ label: t('sessions.attendance.save'), isRunning: record.isRunning, run: save }}
        fault={fault}
        left={<Group gap="xs">{listActions}</Group>}
        buttons={
          <Button variant="default" disabled={!open || counts.missing === 0} onClick={fillIn}>
            {t('sessions.attendance.allPresent')}
          </Button>
        }
        empty={<EmptyState title={t('sessions.trainees.empty')} hint={t('sessions.trainees.emptyHint')} />}
      />
    </>
  );
};
