import { Button, SegmentedControl, Select, SimpleGrid, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { GradesStandard, GradingView } from '../../../../shared/features/grades/types';
import { EMPLOYMENTS } from '../../../../shared/features/grades/vocabulary';
import { useCall, useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { client } from '../../../lib/ipc';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { DateField } from '../../../ui/DateField';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { FormSection } from '../../../ui/FormSection';
import { SaveForm } from '../../../ui/SaveForm';
import { StaffPicker } from '../../organization/components/StaffPicker';
import { Explanation } from './Explanation';
import {
  emptyGrading,
  type GradingFormValues,
  gradingValues,
  inputsOf,
  type SheetKindName,
  withPrefill,
} from './grading-form';
import { MissingList } from './MissingList';
import { SchemeFields } from './SchemeFields';

type GradingFormProps = {
  /** The grading to change, or null for a new one. */
  readonly view: GradingView | null;
  readonly standard: GradesStandard;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
};

const KINDS = { exam: 'A', entry: 'B', dimensions: 'C' } as const satisfies Record<SheetKindName, string>;

/** The form of a grading 定级审批表: what it comes to stands below, reckoned by the rule itself, before anything is saved. */
export const GradingForm = ({ view, standard, onClose, onSaved }: GradingFormProps) => {
  const t = useT();
  const save = useCommand('grades', 'saveGrading', { silent: true });
  const required = (value: string | null) =>
    value === null || value === '' ? t('common.state.required') : null;
  const form = useForm<GradingFormValues>({
    initialValues: view === null ? emptyGrading(todayHere()) : gradingValues(view, todayHere()),
    validate: { staffId: required, gradedOn: required },
  });
  const draft = useDraft(view === null ? 'grading:new' : `grading:${view.row.id}:${view.row.version}`, form);
  const { staffId, gradedOn } = form.values;
  const inputs = inputsOf(form.values, standard);
  const ready = inputs !== undefined && gradedOn !== null;
  const computed = useCall(
    'grades',
    'computeGrade',
    { gradedOn: gradedOn ?? todayHere(), inputs: inputs ?? { kind: 'dimensions', scores: {} } },
    { enabled: ready },
  );

  const prefill = async (): Promise<void> => {
    if (staffId === null || gradedOn === null) return;
    const known = await client.grades.prefillGrading({ staffId, on: gradedOn });
    if (known.ok) form.setValues(withPrefill(form.getValues(), known.value));
    else notifyRefusal(t, known.error);
  };
  const store = async (values: GradingFormValues): Promise<void> => {
    if (inputs === undefined || values.staffId === null || values.gradedOn === null) return;
    const seen = view === null ? null : { id: view.row.id, version: view.row.version };
    const { employment, note } = values;
    const answer = await save.run({
      staffId: values.staffId,
      gradedOn: values.gradedOn,
      employment,
      inputs,
      note,
      seen,
    });
    if (!answer.ok) {
      if (!applyRefusal(form, answer.error, t)) notifyRefusal(t, answer.error);
      return;
    }
    draft.clear();
    const wayBack = seen === null ? undefined : undoOf(answer);
    notifyDone(t('grades.sheet.saved', { grade: answer.value.grade }), wayBack);
    onSaved(answer.value.id);
  };
  return (
    <SaveForm
      onSubmit={form.onSubmit((values) => void store(values))}
      label={t('grades.sheet.save')}
      isRunning={save.isRunning}
      disabled={!ready || computed.error !== undefined}
      draft={draft}
      buttons={
        <Button variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
      }
    >
      <FormSection title={t('grades.sheet.title')}>
        <StaffPicker
          label={t('grades.sheet.staff')}
          withAsterisk
          disabled={view !== null}
          value={staffId}
          error={form.errors['staffId']}
          onChange={(id) => form.setFieldValue('staffId', id)}
        />
        <SimpleGrid cols={2} spacing="xs">
          <DateField label={t('grades.page.gradedOn')} withAsterisk {...form.getInputProps('gradedOn')} />
          <Select
            label={t('grades.sheet.employment')}
            allowDeselect={false}
            data={EMPLOYMENTS.map((value) => ({ value, label: t(`grades.employment.${value}`) }))}
            {...form.getInputProps('employment')}
          />
        </SimpleGrid>
        <SegmentedControl
          fullWidth
          aria-label={t('grades.page.scheme')}
          data={Object.entries(KINDS).map(([value, scheme]) => ({
            value,
            label: t(`grades.scheme.${scheme}`),
          }))}
          value={form.values.kind}
          onChange={(kind) => form.setFieldValue('kind', kind as SheetKindName)}
        />
        <Button
          variant="default"
          size="compact-sm"
          disabled={staffId === null}
          onClick={() => void prefill()}
        >
          {t('grades.sheet.prefill')}
        </Button>
        <SchemeFields form={form} standard={standard} />
        <Textarea
          label={t('grades.sheet.note')}
          autosize
          minRows={1}
          maxLength={500}
          {...form.getInputProps('note')}
        />
      </FormSection>
      {ready && computed.error !== undefined ? <ErrorPanel error={computed.error} /> : null}
      {ready && computed.data !== undefined && computed.error === undefined ? (
        <FormSection title={t('grades.sheet.computed')}>
          <Text fw={700} data-result>
            {computed.data.grade}
          </Text>
          <MissingList missing={computed.data.missing} />
          <Explanation derivation={computed.data.derivation} />
        </FormSection>
      ) : null}
    </SaveForm>
  );
};
