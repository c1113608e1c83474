import { Button, SegmentedControl, SimpleGrid, Text, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { GradesStandard, Grading, GradingView } from '../../../../shared/features/grades/types';
import { EMPLOYMENTS } from '../../../../shared/features/grades/vocabulary';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { FormSection } from '../../../ui/FormSection';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';
import { StaffPicker } from '../../organization/components/StaffPicker';
import { Explanation } from './Explanation';
import {
  emptyGrading,
  type GradingFormValues,
  gradingInput,
  gradingValues,
  inputsOf,
  isUntouched,
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
  const form = useRecordForm<GradingFormValues, Grading>({
    draft: view === null ? 'grading:new' : { of: `grading:${view.row.id}`, version: view.row.version },
    initialValues: view === null ? emptyGrading(todayHere()) : gradingValues(view, todayHere()),
    save: into('grades', 'saveGrading', (values: GradingFormValues) => gradingInput(view, values, standard)),
    keep: ({ gradedOn, employment, kind }) => ({ gradedOn, employment, kind }),
    done: ({ grade }) => t('grades.sheet.saved', { grade }),
    withUndo: view !== null,
    renamed: { 'inputs.cover.number': 'coverNumber', 'inputs.cover.on': 'coverOn' },
    onSaved: ({ id }) => onSaved(id),
  });
  const { fields } = form;
  const { staffId, gradedOn } = fields.values;
  const inputs = inputsOf(fields.values, standard);
  const ready = inputs !== undefined && gradedOn !== null;
  const computed = useCall(
    'grades',
    'computeGrade',
    { gradedOn: gradedOn ?? todayHere(), inputs: inputs ?? { kind: 'dimensions', scores: {} } },
    { enabled: ready },
  );

  const asked = { staffId: staffId ?? '', on: gradedOn ?? todayHere() };
  const known = useCall('grades', 'prefillGrading', asked, {
    enabled: staffId !== null && gradedOn !== null,
  });
  const take = (): void => {
    if (known.data !== undefined) fields.setValues(withPrefill(fields.getValues(), known.data));
  };
  // Nobody types what the book knows: a sheet that was just begun takes it by itself.
  const begun = view === null && known.data !== undefined && isUntouched(fields.values);
  const filled = useRef('');
  useEffect(() => {
    const key = `${staffId} ${gradedOn}`;
    if (!begun || filled.current === key) return;
    filled.current = key;
    take();
  });
  return (
    <RecordForm
      form={form}
      label={t('grades.sheet.save')}
      disabled={ready && computed.error !== undefined}
      withNext={view === null}
      onCancel={onClose}
    >
      <FormSection title={t('grades.sheet.title')}>
        <StaffPicker
          label={t('grades.sheet.staff')}
          withAsterisk
          disabled={view !== null}
          {...fields.getInputProps('staffId')}
        />
        <SimpleGrid cols={2} spacing="xs">
          <DateField label={t('grades.page.gradedOn')} withAsterisk {...fields.getInputProps('gradedOn')} />
          <RecordPicker
            label={t('grades.sheet.employment')}
            options={EMPLOYMENTS.map((value) => ({ value, label: t(`grades.employment.${value}`) }))}
            {...fields.getInputProps('employment')}
          />
        </SimpleGrid>
        <SegmentedControl
          fullWidth
          aria-label={t('grades.page.scheme')}
          data={Object.entries(KINDS).map(([value, scheme]) => ({
            value,
            label: t(`grades.scheme.${scheme}`),
          }))}
          value={fields.values.kind}
          onChange={(kind) => fields.setFieldValue('kind', kind as SheetKindName)}
        />
        <Button variant="default" size="compact-sm" disabled={known.data === undefined} onClick={take}>
          {t('grades.sheet.prefill')}
        </Button>
        <SchemeFields form={fields} standard={standard} known={known.data} />
        <Textarea
          label={t('grades.sheet.note')}
          autosize
          minRows={1}
          maxLength={500}
          {...fields.getInputProps('note')}
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
    </RecordForm>
  );
};
