import { Autocomplete, NumberInput, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import type { Session } from '../../../../shared/features/sessions/types';
import { isLocalTime } from '../../../../shared/kernel/dates';
import type { TextKey } from '../../../../shared/locales/translate';
import { useCall, useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { SaveForm } from '../../../ui/SaveForm';
import { SidePanel } from '../../../ui/SidePanel';
import { StaffPicker } from '../../organization/components/StaffPicker';
import { ConflictList } from './ConflictList';
import { MomentField } from './MomentField';
import { followStart, type SessionDraft, timesAreSet, toFields, toValues } from './session-form';

const ASK_AFTER_MS = 250;
const NOWHERE = { startsAt: '2000-01-01T00:00', endsAt: '2000-01-01T00:01' };

type SessionFormProps = {
  readonly draft: SessionDraft;
  readonly onClose: () => void;
  readonly onSaved: (session: Session) => void;
};

const SessionForm = ({ draft: from, onClose, onSaved }: SessionFormProps) => {
  const t = useT();
  const { session } = from;
  const needed = (label: TextKey) => (value: string | null) =>
    value === null ? t('sessions.page.required', { field: t(label) }) : null;
  const courses = useCall('courses', 'listCourses', {}).data ?? [];
  const places = useCall('sessions', 'listPlaces', {}).data ?? [];
  const create = useCommand('sessions', 'createSession', { silent: true });
  const update = useCommand('sessions', 'updateSession', { silent: true });
  const when = (value: string) => (isLocalTime(value) ? null : t('sessions.page.timeInvalid'));
  const form = useForm({
    initialValues: toValues(from),
    validate: {
      courseId: needed('sessions.page.course'),
      // One that was held without a trainer keeps its facts; see trainerProblem.
      trainerId: session?.status === 'held' ? () => null : needed('sessions.page.trainer'),
      startsAt: when,
      endsAt: (value, values) =>
        when(value) ??
        (isLocalTime(values.startsAt) && value <= values.startsAt ? t('sessions.page.timesWrong') : null),
    },
  });
  const { values } = form;
  const draft = useDraft(session === null ? 'session:new' : `session:${session.id}:${session.version}`, form);
  const proposed = useCall('sessions', 'proposeSessionNo', { startsAt: values.startsAt.slice(0, 4) });
  const asked = {
    sessionId: session?.id ?? null,
    place: values.place,
    trainerId: values.trainerId,
    traineeIds: session?.people.map(({ staffId }) => staffId) ?? [],
    ...(timesAreSet(values) ? { startsAt: values.startsAt, endsAt: values.endsAt } : NOWHERE),
  };
  const [settled] = useDebouncedValue(asked, ASK_AFTER_MS);
  const conflicts = useCall('sessions', 'checkSession', settled).data ?? [];

  const save = async (): Promise<void> => {
    if (form.validate().hasErrors) return;
    const fields = toFields(form.getValues());
    const sessionNo = fields.sessionNo.trim() === '' ? (proposed.data ?? '') : fields.sessionNo;
    const given = { ...fields, sessionNo };
    const answer =
      session === null
        ? await create.run({ fields: given, traineeIds: [] })
        : await update.run({ id: session.id, version: session.version, fields: given });
    if (!answer.ok && answer.error.code === 'E_SESSION_OVERLAP') {
      return form.setFieldError(
        'overlapReason',
        t('sessions.page.required', { field: t('sessions.conflict.reason') }),
      );
    }
    if (!answer.ok) return applyRefusal(form, answer.error, t) ? undefined : notifyRefusal(t, answer.error);
    draft.clear();
    notifyDone(t('common.state.saved'), session === null ? undefined : undoOf(answer));
    onClose();
    onSaved(answer.value);
  };
  const time = t('sessions.page.time');
  return (
    <SaveForm
      onSubmit={() => void save()}
      label={t('sessions.page.save')}
      isRunning={create.isRunning || update.isRunning}
      draft={draft}
    >
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        <Select
          label={t('sessions.page.course')}
          required
          searchable
          openOnFocus={false}
          data-autofocus
          nothingFoundMessage={t('sessions.page.noCourses')}
          data={courses.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
          {...form.getInputProps('courseId')}
        />
        <TextInput
          label={t('sessions.page.sessionNo')}
          placeholder={proposed.data ?? ''}
          maxLength={40}
          {...form.getInputProps('sessionNo')}
        />
        <MomentField
          label={t('sessions.page.startsAt')}
          timeLabel={time}
          value={values.startsAt}
          error={form.errors['startsAt']}
          onChange={(next) => form.setValues({ startsAt: next, endsAt: followStart(values, next) })}
        />
        <MomentField
          label={t('sessions.page.endsAt')}
          timeLabel={time}
          value={values.endsAt}
          error={form.errors['endsAt']}
          onChange={(next) => form.setFieldValue('endsAt', next)}
        />
        <Autocomplete
          label={t('sessions.page.place')}
          maxLength={80}
          data={[...places]}
          {...form.getInputProps('place')}
        />
        <NumberInput
          label={t('sessions.page.capacity')}
          min={1}
          allowDecimal={false}
          {...form.getInputProps('capacity')}
        />
      </SimpleGrid>
      <StaffPicker
        label={t('sessions.page.trainer')}
        required
        {...form.getInputProps('trainerId')}
        value={values.trainerId}
      />
      <ConflictList
        conflicts={timesAreSet(values) ? conflicts : []}
        reason={values.overlapReason}
        onReason={(reason) => form.setFieldValue('overlapReason', reason)}
        error={form.errors['overlapReason'] as string | undefined}
      />
      <Textarea
        label={t('sessions.page.content')}
        description={t('sessions.page.contentHint')}
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps('content')}
      />
    </SaveForm>
  );
};

type SessionPanelProps = Omit<SessionFormProps, 'draft'> & { readonly draft: SessionDraft | null };

/** Plan or change a session, beside the page; double bookings show while one types. */
export const SessionPanel = ({ draft, ...rest }: SessionPanelProps) => {
  const t = useT();
  const title = draft?.session === null ? t('sessions.page.new') : t('sessions.page.edit');
  return (
    <SidePanel opened={draft !== null} onClose={rest.onClose} title={title} size={640}>
      {draft === null ? null : (
        <SessionForm key={`${draft.session?.id} ${draft.startsAt}`} draft={draft} {...rest} />
      )}
    </SidePanel>
  );
};
