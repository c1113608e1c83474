import { Button, Group, ScrollArea, Table, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { SessionView, TraineeRow } from '../../../../shared/features/sessions/types';
import { ATTENDANCES } from '../../../../shared/features/sessions/vocabulary';
import { describeError } from '../../../../shared/locales/translate';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { DraftNote } from '../../../ui/DraftNote';
import { EmptyState } from '../../../ui/EmptyState';
import { AttendanceRow } from './AttendanceRow';
import {
  type AttendanceLine,
  allPresent,
  type Changes,
  type Fault,
  shownLine,
  toEntries,
  withChange,
} from './attendance-changes';

type AttendanceGridProps = {
  readonly session: SessionView;
  readonly onRemove: ((row: TraineeRow) => void) | undefined;
  /** Buttons that change the list, on the left above the grid. */
  readonly listActions: ReactNode;
};

const mean = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '—' : (numbers.reduce((sum, each) => sum + each, 0) / numbers.length).toFixed(1);

/** Attendance and effect of everybody on the list, entered by keyboard; what was typed is kept until it is saved. */
export const AttendanceGrid = ({ session, onRemove, listActions }: AttendanceGridProps) => {
  const t = useT();
  const table = useRef<HTMLTableElement>(null);
  const record = useCommand('sessions', 'recordAttendance', { silent: true });
  const form = useForm<{ changes: Changes }>({ initialValues: { changes: {} } });
  const versions = session.people.reduce((sum, { version }) => sum + version, 0);
  const draft = useDraft(`attendance:${session.id}:${versions}`, form);
  const [fault, setFault] = useState<Fault | null>(null);
  const { people } = session;
  const { changes } = form.values;
  const entries = toEntries(changes, people);
  const open = session.open && session.mine && session.status !== 'cancelled';

  // Not `getValues`, which is another function after each key: the rows would all be drawn anew.
  const { setFieldValue } = form;
  const change = useCallback(
    (row: TraineeRow, patch: Partial<AttendanceLine>) =>
      setFieldValue('changes', (before) => withChange(before, row, patch)),
    [setFieldValue],
  );
  const move = useCallback((index: number, column: string) => {
    table.current?.querySelector<HTMLElement>(`[data-cell="${index}:${column}"]`)?.focus();
  }, []);
  const save = async (): Promise<void> => {
    if (entries.length === 0) return;
    const answer = await record.run({ sessionId: session.id, entries });
    if (!answer.ok) {
      const [, at, column = ''] = /^entries\.(\d+)\.(\w+)$/.exec(answer.error.field ?? '') ?? [];
      const { message, remedy } = describeError(t, answer.error);
      const wrong = entries[Number(at)];
      setFault(wrong === undefined ? null : { id: wrong.id, column, text: `${message} ${remedy}` });
      return wrong === undefined ? notifyRefusal(t, answer.error) : undefined;
    }
    draft.clear();
    setFault(null);
    form.setFieldValue('changes', {});
    const held = session.status !== 'held' && answer.value.status === 'held';
    notifyDone(t(held ? 'sessions.attendance.held' : 'sessions.attendance.saved'), undoOf(answer));
  };
  useHotkeys([['mod+S', () => void save()]], []);

  const counted = people.map((row) => shownLine(row, changes[row.id]));
  const count = (attendance: AttendanceLine['attendance']): number =>
    counted.filter((line) => line.attendance === attendance).length;
  const numbers = (key: 'satisfaction' | 'testScore'): readonly number[] =>
    counted.filter((line) => line[key] !== '').map((line) => Number(line[key]));
  const summary = Object.fromEntries(ATTENDANCES.map((value) => [value, count(value)]));
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Group gap="xs">{listActions}</Group>
        <Group gap="xs">
          {entries.length === 0 ? null : (
            <Text size="sm" c="red.9">
              {t('sessions.attendance.unsaved', { count: entries.length })}
            </Text>
          )}
          <Button
            variant="default"
            disabled={!open || count(null) === 0}
            onClick={() => setFieldValue('changes', allPresent(changes, people))}
          >
            {t('sessions.attendance.allPresent')}
          </Button>
          <Button
            disabled={!open || entries.length === 0}
            loading={record.isRunning}
            onClick={() => void save()}
          >
            {t('sessions.attendance.save')}
          </Button>
        </Group>
      </Group>
      <DraftNote draft={draft} />
      {people.length === 0 ? (
        <EmptyState title={t('sessions.trainees.empty')} hint={t('sessions.trainees.emptyHint')} />
      ) : (
        <>
          <Text size="sm" mb={4}>
            {t('sessions.attendance.summary', { ...summary, missing: count(null) })}
            {' · '}
            {t('sessions.attendance.effectSummary', {
              satisfaction: mean(numbers('satisfaction')),
              score: mean(numbers('testScore')),
            })}
          </Text>
          <Text size="xs" c="gray.7" mb={4}>
            {session.open
              ? t('sessions.attendance.keys')
              : t('sessions.attendance.notOpen', { day: session.startsAt.slice(0, 10) })}
          </Text>
          <ScrollArea.Autosize mah="calc(100vh - 345px)">
            <Table ref={table} stickyHeader withTableBorder verticalSpacing={3} horizontalSpacing={6}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th style={{ width: 80 }}>{t('sessions.workbook.staffNo')}</Table.Th>
                  <Table.Th style={{ width: 110 }}>{t('sessions.trainees.title')}</Table.Th>
                  <Table.Th style={{ width: 100 }}>{t('sessions.trainees.department')}</Table.Th>
                  <Table.Th style={{ width: 110 }}>{t('sessions.attendance.result')}</Table.Th>
                  <Table.Th>{t('sessions.attendance.note')}</Table.Th>
                  <Table.Th style={{ width: 76 }}>{t('sessions.attendance.satisfaction')}</Table.Th>
                  <Table.Th style={{ width: 86 }}>{t('sessions.attendance.testScore')}</Table.Th>
                  <Table.Th>{t('sessions.attendance.observation')}</Table.Th>
                  <Table.Th style={{ width: 40 }} aria-label={t('sessions.trainees.remove')} />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {people.map((row, index) => (
                  <AttendanceRow
                    key={row.id}
                    row={row}
                    index={index}
                    change={changes[row.id]}
                    fault={fault?.id === row.id ? fault : null}
                    open={open}
                    range={session.satisfactionRange}
                    onChange={change}
                    onMove={move}
                    onRemove={onRemove}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </ScrollArea.Autosize>
        </>
      )}
    </>
  );
};
