import { Button, Group, TextInput } from '@mantine/core';
import type { CalendarRow, ClosedDay, ClosedDayFields } from '../../../../shared/features/calendar/types';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { undoOf } from '../../../lib/undo';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { SidePanel } from '../../../ui/SidePanel';

type FormProps = { readonly row: CalendarRow | null; readonly onClose: () => void };
type Values = {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly reason: string;
};

const fieldsOf = ({ startsOn, endsOn, reason }: Values): ClosedDayFields => ({
  startsOn: startsOn ?? '',
  endsOn: endsOn ?? startsOn ?? '',
  reason,
});

const ClosedDayForm = ({ row, onClose }: FormProps) => {
  const t = useT();
  const remove = useCommand('calendar', 'removeClosedDay');
  const version = row?.version ?? null;
  const seen = row === null || version === null ? null : { id: row.id, version };
  const form = useRecordForm<Values, ClosedDay>({
    draft: seen === null ? 'closed-day:new' : { of: `closed-day:${seen.id}`, version: seen.version },
    initialValues: {
      startsOn: row?.startsOn ?? todayHere(),
      endsOn: row?.endsOn ?? null,
      reason: row?.title ?? '',
    },
    save: into('calendar', 'saveClosedDay', (values: Values) => ({ seen, fields: fieldsOf(values) })),
    check: ({ reason }) => ({ reason: reason.trim() === '' ? t('common.state.required') : null }),
    done: t('calendar.saved'),
    onSaved: onClose,
  });
  const { fields } = form;
  const takeOut = async (): Promise<void> => {
    if (seen === null) return;
    const answer = await remove.run(seen);
    if (!answer.ok) return;
    notifyDone(t('calendar.removed'), undoOf(answer));
    onClose();
  };
  return (
    <RecordForm
      form={form}
      buttons={
        seen === null ? null : (
          <Button variant="subtle" color="red" loading={remove.isRunning} onClick={() => void takeOut()}>
            {t('common.action.delete')}
          </Button>
        )
      }
    >
      <Group grow align="flex-start">
        <DateField
          label={t('calendar.field.startsOn')}
          withAsterisk
          data-autofocus
          clearable={false}
          {...fields.getInputProps('startsOn')}
        />
        <DateField label={t('calendar.field.endsOn')} {...fields.getInputProps('endsOn')} />
      </Group>
      <TextInput
        label={t('calendar.field.reason')}
        placeholder={t('calendar.reasonHint')}
        withAsterisk
        maxLength={60}
        {...fields.getInputProps('reason')}
      />
    </RecordForm>
  );
};

/** Enter or change days on which this office is closed. */
export const ClosedDayPanel = ({ opened, row, onClose }: FormProps & { readonly opened: boolean }) => {
  const t = useT();
  return (
    <SidePanel opened={opened} onClose={onClose} title={t(`calendar.${row === null ? 'add' : 'edit'}`)}>
      {opened ? <ClosedDayForm key={row?.id ?? 'new'} row={row} onClose={onClose} /> : null}
    </SidePanel>
  );
};
