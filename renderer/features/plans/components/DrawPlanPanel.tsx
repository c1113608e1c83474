import { Alert, Radio, Stack, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { TIERS } from '../../../../shared/features/courses/vocabulary';
import type { DrawnPlan, EntryScore } from '../../../../shared/features/plans/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { notifyDone } from '../../../lib/notify';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';
import { SidePanel } from '../../../ui/SidePanel';
import { StaffPicker } from '../../organization/components/StaffPicker';
import { type DrawValues, drawInput, scoreOf, sourceKind } from './draw-form';

type DrawPlanFormProps = {
  /** Already known when the panel is opened from a person or an exam. */
  readonly staffId?: string | undefined;
  readonly examScoreId?: string | undefined;
  readonly onClose: () => void;
};

const DrawPlanForm = ({ staffId, examScoreId, onClose }: DrawPlanFormProps) => {
  const t = useT();
  const go = useGo();
  // The scores follow the person who is chosen, so they are known only once the form is there.
  const scores = useRef<readonly EntryScore[]>(undefined);
  const form = useRecordForm<DrawValues, DrawnPlan>({
    draft: `plan:draw:${staffId ?? ''}`,
    initialValues: {
      staffId: staffId ?? null,
      by: 'examScore',
      examScoreId: examScoreId ?? null,
      tier: 'basic',
      reason: '',
      startsOn: todayHere(),
    },
    save: into('plans', 'drawPlan', (values: DrawValues) => drawInput(values, scores.current)),
    done: ({ plan: { planNo }, tier }) => t('plans.done.drawn', { planNo, tier: t(`plans.tier.${tier}`) }),
    withUndo: false,
    onSaved: ({ plan, missingDepartments }) => {
      if (missingDepartments.length > 0) {
        notifyDone(t('plans.done.missingDepartments', { names: missingDepartments.join(', ') }));
      }
      onClose();
      go('/plans/$id', { params: { id: plan.id } });
    },
  });
  const { fields } = form;
  const { values } = fields;
  const chosen = values.staffId;
  const known = useCall('plans', 'listEntryScores', chosen ?? '-', { enabled: chosen !== null }).data;
  scores.current = chosen === null ? undefined : known?.filter((score) => score.staffId === chosen);
  const by = sourceKind(values, scores.current);
  return (
    <RecordForm form={form} label={t('plans.draw')}>
      <StaffPicker
        label={t('plans.field.staff')}
        disabled={staffId !== undefined}
        data-autofocus
        withAsterisk
        {...fields.getInputProps('staffId')}
        onChange={(id) => {
          fields.setFieldValue('staffId', id);
          fields.clearFieldError('examScoreId');
        }}
      />
      {scores.current?.length === 0 ? (
        <Alert p="xs" color="yellow">
          {t('plans.field.noScore')}
        </Alert>
      ) : (
        <Radio.Group
          label={t('plans.field.source')}
          value={by}
          onChange={(next) => fields.setFieldValue('by', next as typeof by)}
        >
          <Stack gap={4} mt={4}>
            <Radio value="examScore" label={t('plans.field.fromScore')} />
            <Radio value="chosen" label={t('plans.field.chosen')} />
          </Stack>
        </Radio.Group>
      )}
      {by === 'examScore' ? (
        <RecordPicker
          label={t('plans.field.score')}
          disabled={(scores.current ?? []).length === 0}
          options={(scores.current ?? []).map((score) => ({
            value: score.examScoreId,
            label: t('plans.field.scoreLine', {
              exam: score.examName,
              heldOn: score.heldOn,
              score: score.score,
              tier: t(`plans.tier.${score.derivation.tier}`),
            }),
          }))}
          {...fields.getInputProps('examScoreId')}
          value={scoreOf(values, scores.current)}
          {...(chosen === null ? { error: null } : {})}
        />
      ) : (
        <>
          <RecordPicker
            label={t('plans.field.tier')}
            options={TIERS.map((tier) => ({ value: tier, label: t(`plans.tier.${tier}`) }))}
            {...fields.getInputProps('tier')}
          />
          <Textarea
            label={t('plans.field.reason')}
            autosize
            minRows={2}
            withAsterisk
            {...fields.getInputProps('reason')}
          />
        </>
      )}
      <DateField
        label={t('plans.field.startsOn')}
        clearable={false}
        withAsterisk
        {...fields.getInputProps('startsOn')}
      />
    </RecordForm>
  );
};

/** Draw a person's plan from an entry test's score, or from a tier chosen with a reason. */
export const DrawPlanPanel = ({ opened, ...rest }: DrawPlanFormProps & { readonly opened: boolean }) => {
  const t = useT();
  return (
    <SidePanel opened={opened} onClose={rest.onClose} title={t('plans.draw')}>
      {opened ? <DrawPlanForm {...rest} /> : null}
    </SidePanel>
  );
};
