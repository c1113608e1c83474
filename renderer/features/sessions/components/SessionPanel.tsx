import { Autocomplete, NumberInput, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef } from 'react';
import type { Session } from '../../../../shared/features/sessions/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { useRecordForm } from '../../../lib/use-record-form';
import { useSame } from '../../../lib/use-same';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';
import { SidePanel } from '../../../ui/SidePanel';
import { StaffPicker } from '../../organization/components/StaffPicker';
import { ConflictList } from './ConflictList';
import { MomentField } from './MomentField';
import {
  faultsOf,
  followStart,
  type SessionDraft,
  type SessionFormValues,
  timesAreSet,
  toFields,
  toValues,
} from './session-form';

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
  const courses = useCall('courses', 'listCourses', {}).data;
  const places = useCall('sessions', 'listPlaces', {}).data ?? [];
  // The number follows the year that is typed, so it is known only once the form is there.
  const proposed = useRef('');
  const fieldsOf = (values: SessionFormValues) => toFields(values, proposed.current);
  const form = useRecordForm<SessionFormValues, Session>({
    draft: session === null ? 'session:new' : { of: `session:${session.id}`, version: session.version },
    initialValues: toValues(from),
    save:
      session === null
        ? into('sessions', 'createSession', (values: SessionFormValues) => ({
            fields: fieldsOf(values),
            traineeIds: [],
          }))
        : into('sessions', 'updateSession', (values: SessionFormValues) => ({
            id: session.id,
            version: session.version,
            fields: fieldsOf(values),
          })),
    check: (values) => faultsOf(t, values, session?.status === 'held'),
    placeRefusal: ({ code }) =>
      code === 'E_SESSION_OVERLAP'
        ? {
            place: 'overlapReason',
            text: t('sessions.page.required', { field: t('sessions.conflict.reason') }),
          }
        : undefined,
    done: t('common.state.saved'),
    // A new one is taken back on its own page.
    withUndo: session !== null,
    onSaved: (saved) => {
      onClose();
      onSaved(saved);
    },
  });
  const { fields } = form;
  const { values } = fields;
  proposed.current =
    useCall('sessions', 'proposeSessionNo', { startsAt: values.startsAt.slice(0, 4) }).data ?? '';
  const asked = useSame({
    sessionId: session?.id ?? null,
    place: values.place,
    trainerId: values.trainerId,
    traineeIds: session?.people.map(({ staffId }) => staffId) ?? [],
    ...(timesAreSet(values) ? { startsAt: values.startsAt, endsAt: values.endsAt } : NOWHERE),
  });
  // The same question must stay the same object: a new one would start the wait anew with each drawing, for ever.
  const [settled] = useDebouncedValue(asked, ASK_AFTER_MS);
  const conflicts = useCall('sessions', 'checkSession', settled).data ?? [];
  const time = t('sessions.page.time');
  return (
    <RecordForm form={form} label={t('sessions.page.save')}>
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        <RecordPicker
          label={t('sessions.page.course')}
          required
          data-autofocus
          empty={courses === undefined ? '' : t('sessions.page.noCourses')}
          remedy={t('sessions.page.courseRemedy')}
          options={(courses ?? []).map(({ id, code, name }) => ({
            value: id,
            label: `${code} ${name}`,
            keywords: [code, name],
          }))}
          {...fields.getInputProps('courseId')}
        />
        <TextInput
          label={t('sessions.page.sessionNo')}
          placeholder={proposed.current}
          maxLength={40}
          {...fields.getInputProps('sessionNo')}
        />
        <MomentField
          label={t('sessions.page.startsAt')}
          timeLabel={time}
          value={values.startsAt}
          error={fields.errors['startsAt']}
          onChange={(next) => fields.setValues({ startsAt: next, endsAt: followStart(values, next) })}
        />
        <MomentField
          label={t('sessions.page.endsAt')}
          timeLabel={time}
          value={values.endsAt}
          error={fields.errors['endsAt']}
          onChange={(next) => fields.setFieldValue('endsAt', next)}
        />
        <Autocomplete
          label={t('sessions.page.place')}
          maxLength={80}
          data={[...places]}
          {...fields.getInputProps('place')}
        />
        <NumberInput
          label={t('sessions.page.capacity')}
          min={1}
          allowDecimal={false}
          {...fields.getInputProps('capacity')}
        />
      </SimpleGrid>
      <StaffPicker label={t('sessions.page.trainer')} required {...fields.getInputProps('trainerId')} />
      <ConflictList
        conflicts={timesAreSet(values) ? conflicts : []}
        reason={values.overlapReason}
        onReason={(reason) => fields.setFieldValue('overlapReason', reason)}
        error={fields.errors['overlapReason'] as string | undefined}
      />
      <Textarea
        label={t('sessions.page.content')}
        description={t('sessions.page.contentHint')}
        autosize
        minRows={2}
        maxLength={2000}
        {...fields.getInputProps('content')}
      />
    </RecordForm>
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
