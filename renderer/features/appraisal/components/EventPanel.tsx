import { Button, Group, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { EventRow } from '../../../../shared/features/appraisal/types';
import {
  EVENT_KINDS,
  EVENT_WORKS,
  type EventKind,
  type EventWork,
} from '../../../../shared/features/appraisal/vocabulary';
import { useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { DateField } from '../../../ui/DateField';
import { SaveForm } from '../../../ui/SaveForm';
import { SidePanel } from '../../../ui/SidePanel';
import { StaffPicker } from '../../organization/components/StaffPicker';

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

const EventForm = ({ event, onClose }: Omit<EventPanelProps, 'opened'>) => {
  const t = useT();
  const save = useCommand('appraisal', 'saveEvent', { silent: true });
  const needed = (value: string | null): string | null =>
    (value ?? '').trim() === '' ? t('common.state.required') : null;
  const form = useForm<Values>({
    initialValues: {
      kind: event?.kind ?? 'complaint',
      happenedOn: event?.happenedOn ?? todayHere(),
      staffId: event?.staffId ?? null,
      customer: event?.customer ?? '',
      work: event?.work ?? 'repair',
      score: event?.score ?? '',
      text: event?.text ?? '',
    },
    validate: {
      happenedOn: needed,
      staffId: needed,
      score: (value, all) =>
        hasScore(all.kind) && typeof value !== 'number' ? t('common.state.required') : null,
    },
  });
  const draft = useDraft(
    event === null ? 'service-event:new' : `service-event:${event.id}:${event.version}`,
    form,
  );
  const store = async (values: Values): Promise<void> => {
    const answer = await save.run({
      ...values,
      seen: event === null ? null : { id: event.id, version: event.version },
      happenedOn: values.happenedOn ?? '',
      staffId: values.staffId ?? '',
      score: hasScore(values.kind) && typeof values.score === 'number' ? values.score : null,
    });
    if (!answer.ok) {
      if (!applyRefusal(form, answer.error, t)) notifyRefusal(t, answer.error);
      return;
    }
    draft.clear();
    notifyDone(t('appraisal.event.saved'), undoOf(answer));
    onClose();
  };
  return (
    <SaveForm
      onSubmit={form.onSubmit((values) => void store(values))}
      label={t('common.action.save')}
      isRunning={save.isRunning}
      draft={draft}
      buttons={
        <Button variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
      }
    >
      <Group grow>
        <Select
          label={t('appraisal.event.kind')}
          allowDeselect={false}
          data={EVENT_KINDS.map((value) => ({ value, label: t(`appraisal.event.${value}`) }))}
          {...form.getInputProps('kind')}
        />
        <DateField
          label={t('appraisal.event.happenedOn')}
          withAsterisk
          {...form.getInputProps('happenedOn')}
        />
      </Group>
      <StaffPicker
        label={t('appraisal.event.staff')}
        withAsterisk
        value={form.values.staffId}
        error={form.errors['staffId']}
        onChange={(id) => form.setFieldValue('staffId', id)}
      />
      <Group grow>
        <TextInput label={t('appraisal.event.customer')} maxLength={80} {...form.getInputProps('customer')} />
        <Select
          label={t('appraisal.event.work')}
          allowDeselect={false}
          data={EVENT_WORKS.map((value) => ({ value, label: t(`appraisal.event.${value}`) }))}
          {...form.getInputProps('work')}
        />
      </Group>
      {hasScore(form.values.kind) ? (
        <NumberInput
          label={t('appraisal.event.score')}
          description={t('appraisal.event.scoreHint')}
          withAsterisk
          hideControls
          min={0}
          decimalScale={2}
          w={200}
          {...form.getInputProps('score')}
        />
      ) : null}
      <Textarea
        label={t('appraisal.event.text')}
        autosize
        minRows={4}
        maxLength={2000}
        {...form.getInputProps('text')}
      />
    </SaveForm>
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
    </SidePanel>
  );
};
