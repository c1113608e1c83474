import { Group, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { EventRow, ServiceEvent } from '../../../../shared/features/appraisal/types/records';
import {
  EVENT_KINDS,
  EVENT_WORKS,
  type EventKind,
  type EventWork,
} from '../../../../shared/features/appraisal/vocabulary';
import type { AppContract } from '../../../../shared/ipc/app-contract';
import type { InputOf } from '../../../../shared/ipc/define-contract';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';
import { SidePanel } from '../../../ui/SidePanel';
import { StaffPicker } from '../../organization/components/StaffPicker';
import { HandlingForm } from './HandlingForm';

type EventPanelProps = {
  readonly opened: boolean;
  readonly event: EventRow | null;
  readonly onClose: () => void;
};
type Values = {
  kind: EventKind;
  happenedOn: string | null;
  staffId: string | null;
  customer: string;
  work: EventWork;
  score: number | string;
  text: string;
};

const hasScore = (kind: EventKind): boolean => kind === 'qualityCheck' || kind === 'satisfaction';

const valuesOf = (event: EventRow | null): Values => ({
  kind: event?.kind ?? 'complaint',
  happenedOn: event?.happenedOn ?? todayHere(),
  staffId: event?.staffId ?? null,
  customer: event?.customer ?? '',
  work: event?.work ?? 'repair',
  score: event?.score ?? '',
  text: event?.text ?? '',
});

const inputOf = (event: EventRow | null, values: Values): InputOf<AppContract['appraisal']['saveEvent']> => ({
  ...values,
  seen: event === null ? null : { id: event.id, version: event.version },
  happenedOn: values.happenedOn ?? '',
  staffId: values.staffId ?? '',
  score: hasScore(values.kind) && typeof values.score === 'number' ? values.score : null,
});

const EventForm = ({ event, onClose }: Omit<EventPanelProps, 'opened'>) => {
  const t = useT();
  const form = useRecordForm<Values, ServiceEvent>({
    draft: event === null ? 'service-event:new' : { of: `service-event:${event.id}`, version: event.version },
    initialValues: valuesOf(event),
    save: into('appraisal', 'saveEvent', (values: Values) => inputOf(event, values)),
    check: ({ kind, score }) => ({
      score: hasScore(kind) && typeof score !== 'number' ? t('common.state.required') : null,
    }),
    keep: ({ kind, happenedOn, work }) => ({ kind, happenedOn, work }),
    done: t('appraisal.event.saved'),
    onSaved: onClose,
  });
  const { fields } = form;
  const disabled = event !== null && !event.mine;
  return (
    <RecordForm form={form} onCancel={onClose} withNext={event === null} disabled={disabled}>
      <Group grow>
        <RecordPicker
          label={t('appraisal.event.kind')}
          options={EVENT_KINDS.map((value) => ({ value, label: t(`appraisal.event.${value}`) }))}
          disabled={disabled}
          {...fields.getInputProps('kind')}
        />
        <DateField
          label={t('appraisal.event.happenedOn')}
          withAsterisk
          disabled={disabled}
          {...fields.getInputProps('happenedOn')}
        />
      </Group>
      <StaffPicker
        label={t('appraisal.event.staff')}
        withAsterisk
        disabled={disabled}
        {...fields.getInputProps('staffId')}
      />
      <Group grow>
        <TextInput
          label={t('appraisal.event.customer')}
          maxLength={80}
          disabled={disabled}
          {...fields.getInputProps('customer')}
        />
        <RecordPicker
          label={t('appraisal.event.work')}
          options={EVENT_WORKS.map((value) => ({ value, label: t(`appraisal.event.${value}`) }))}
          disabled={disabled}
          {...fields.getInputProps('work')}
        />
      </Group>
      {hasScore(fields.values.kind) ? (
        <NumberInput
          label={t('appraisal.event.score')}
          description={t('appraisal.event.scoreHint')}
          withAsterisk
          hideControls
          min={0}
          decimalScale={2}
          w={200}
          disabled={disabled}
          {...fields.getInputProps('score')}
        />
      ) : null}
      <Textarea
        label={t('appraisal.event.text')}
        autosize
        minRows={4}
        maxLength={2000}
        disabled={disabled}
        {...fields.getInputProps('text')}
      />
    </RecordForm>
  );
};

/** Enter or change a service event. */
export const EventPanel = ({ opened, event, onClose }: EventPanelProps) => {
  const t = useT();
  return (
    <SidePanel
      opened={opened}
      onClose={onClose}
      title={t(event === null ? 'appraisal.event.add' : 'appraisal.event.edit')}
    >
      {opened ? <EventForm key={event?.id ?? 'new'} event={event} onClose={onClose} /> : null}
      {opened && event !== null ? (
        <HandlingForm key={`${event.id}:${event.handling?.version ?? 0}`} event={event} />
      ) : null}
    </SidePanel>
  );
};
