import { ActionIcon, NativeSelect, NumberInput, Table, Text, TextInput, Tooltip } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { memo } from 'react';
import type { TraineeRow } from '../../../../shared/features/sessions/types';
import { ATTENDANCES, type Attendance } from '../../../../shared/features/sessions/vocabulary';
import { AppLink } from '../../../lib/AppLink';
import { useT } from '../../../lib/i18n';
import { type AttendanceLine, type Changes, type Fault, shownLine } from './attendance-changes';

type AttendanceRowProps = {
  readonly row: TraineeRow;
  readonly index: number;
  /** What was typed over the saved line; the very object until this line changes, so that the others are not drawn anew. */
  readonly change: Changes[string] | undefined;
  /** What was refused about this line; the sentence stands below it. */
  readonly fault: Fault | null;
  /** Attendance can be entered: the day has come, the session is ours and was not cancelled. */
  readonly open: boolean;
  readonly range: { readonly min: number; readonly max: number };
  readonly onChange: (row: TraineeRow, patch: Partial<AttendanceLine>) => void;
  readonly onMove: (index: number, column: string) => void;
  readonly onRemove: ((row: TraineeRow) => void) | undefined;
};

const KEYS: Readonly<Record<string, Attendance | null>> = {
  '0': null,
  '1': 'present',
  '2': 'late',
  '3': 'absent',
  '4': 'leave',
};

const AttendanceRowView = (props: AttendanceRowProps) => {
  const { row, index, change, fault, open, range, onChange, onMove, onRemove } = props;
  const t = useT();
  const line = shownLine(row, change);
  const came = line.attendance === 'present' || line.attendance === 'late';
  const cell = (column: string, label: string) => ({
    size: 'xs' as const,
    'aria-label': `${row.name} ${label}`,
    'data-cell': `${index}:${column}`,
    ...(fault?.column === column ? { error: true, 'aria-describedby': `fault-${row.id}` } : {}),
    onKeyDown: (event: React.KeyboardEvent) => {
      const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      onMove(index + step, column);
    },
  });
  const result = cell('attendance', t('sessions.attendance.result'));
  const entry = (
    <Table.Tr {...(change !== undefined ? { bg: 'yellow.0' } : {})}>
      <Table.Td>{row.staffNo}</Table.Td>
      <Table.Td>
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
      </Table.Td>
      <Table.Td>{row.department ?? row.site ?? ''}</Table.Td>
      <Table.Td>
        <NativeSelect
          {...result}
          disabled={!open}
          value={line.attendance ?? ''}
          data={[
            { value: '', label: '—' },
            ...ATTENDANCES.map((value, at) => ({
              value,
              label: `${at + 1} ${t(`sessions.attendance.of.${value}`)}`,
            })),
          ]}
          onChange={(event) =>
            onChange(row, { attendance: (event.currentTarget.value || null) as Attendance | null })
          }
          onKeyDown={(event) => {
            const chosen = KEYS[event.key];
            if (chosen === undefined) return result.onKeyDown(event);
            event.preventDefault();
            onChange(row, { attendance: chosen });
            onMove(index + 1, 'attendance');
          }}
        />
      </Table.Td>
      <Table.Td>
        <TextInput
          {...cell('note', t('sessions.attendance.note'))}
          disabled={!open}
          maxLength={500}
          value={line.note}
          onChange={(event) => onChange(row, { note: event.currentTarget.value })}
        />
      </Table.Td>
      <Table.Td>
        <NumberInput
          {...cell('satisfaction', t('sessions.attendance.satisfaction'))}
          disabled={!open || !came}
          hideControls
          allowDecimal={false}
          placeholder={`${range.min}–${range.max}`}
          value={line.satisfaction}
          onChange={(value) => onChange(row, { satisfaction: value })}
        />
      </Table.Td>
      <Table.Td>
        <NumberInput
          {...cell('testScore', t('sessions.attendance.testScore'))}
          disabled={!open || !came}
          hideControls
          decimalScale={2}
          value={line.testScore}
          onChange={(value) => onChange(row, { testScore: value })}
        />
      </Table.Td>
      <Table.Td>
        <TextInput
          {...cell('observation', t('sessions.attendance.observation'))}
          disabled={!open || !came}
          maxLength={1000}
          value={line.observation}
          onChange={(event) => onChange(row, { observation: event.currentTarget.value })}
        />
      </Table.Td>
      <Table.Td>
        {onRemove === undefined || row.attendance !== null ? null : (
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
        )}
      </Table.Td>
    </Table.Tr>
  );
  return fault === null ? (
    entry
  ) : (
    <>
      {entry}
      <Table.Tr bg="red.0">
        <Table.Td colSpan={9} id={`fault-${row.id}`} role="alert" c="red.9">
          {fault.text}
        </Table.Td>
      </Table.Tr>
    </>
  );
};

/** One trainee of the grid; drawn anew only when its own line changes. */
export const AttendanceRow = memo(AttendanceRowView);
