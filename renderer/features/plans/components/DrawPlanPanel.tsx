import { Alert, Radio, Select, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { TIERS, type Tier } from '../../../../shared/features/courses/vocabulary';
import { useCall, useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { useDraft } from '../../../lib/use-draft';
import { DateField } from '../../../ui/DateField';
import { SaveForm } from '../../../ui/SaveForm';
import { SidePanel } from '../../../ui/SidePanel';
import { StaffPicker } from '../../organization/components/StaffPicker';

type DrawPlanFormProps = {
  /** Already known when the panel is opened from a person or an exam. */
  readonly staffId?: string | undefined;
  readonly examScoreId?: string | undefined;
  readonly onClose: () => void;
};

const DrawPlanForm = ({ staffId, examScoreId, onClose }: DrawPlanFormProps) => {
  const t = useT();
  const go = useGo();
  const draw = useCommand('plans', 'drawPlan', { silent: true });
  const form = useForm({
    initialValues: {
      staffId: staffId ?? '',
      by: 'examScore' as 'examScore' | 'chosen',
      examScoreId: examScoreId ?? '',
      tier: 'basic' as Tier,
      reason: '',
      startsOn: todayHere(),
    },
  });
  const draft = useDraft(`plan:draw:${staffId ?? ''}`, form);
  const { values } = form;
  const answer = useCall('plans', 'listEntryScores', values.staffId || '-', {
    enabled: values.staffId !== '',
  });
  const scores =
    values.staffId === '' ? [] : (answer.data ?? []).filter((score) => score.staffId === values.staffId);
  const known = scores.some((score) => score.examScoreId === values.examScoreId);
  const scoreId = known ? values.examScoreId : (scores[0]?.examScoreId ?? '');
  const without = values.staffId !== '' && answer.data !== undefined && scores.length === 0;
  const by = without ? 'chosen' : values.by;

  const save = async (): Promise<void> => {
    const source =
      by === 'chosen'
        ? ({ kind: 'chosen', tier: values.tier, reason: values.reason } as const)
        : ({ kind: 'examScore', examScoreId: scoreId } as const);
    if (values.staffId === '') return form.setFieldError('staffId', t('common.state.required'));
    const result = await draw.run({ staffId: values.staffId, startsOn: values.startsOn, source });
    if (!result.ok) return applyRefusal(form, result.error, t) ? undefined : notifyRefusal(t, result.error);
    draft.clear();
    const { plan, tier, missingDepartments } = result.value;
    notifyDone(t('plans.done.drawn', { planNo: plan.planNo, tier: t(`plans.tier.${tier}`) }));
    if (missingDepartments.length > 0) {
      notifyDone(t('plans.done.missingDepartments', { names: missingDepartments.join(', ') }));
    }
    onClose();
    go('/plans/$id', { params: { id: plan.id } });
  };
  return (
    <SaveForm onSubmit={() => void save()} label={t('plans.draw')} isRunning={draw.isRunning} draft={draft}>
      <StaffPicker
        label={t('plans.field.staff')}
        value={values.staffId === '' ? null : values.staffId}
        onChange={(id) => form.setValues({ staffId: id ?? '', examScoreId: '' })}
        error={form.errors['staffId']}
        disabled={staffId !== undefined}
        data-autofocus
        withAsterisk
      />
      {without ? (
        <Alert p="xs" color="yellow">
          {t('plans.field.noScore')}
        </Alert>
      ) : (
        <Radio.Group
          label={t('plans.field.source')}
          value={by}
          onChange={(next) => form.setFieldValue('by', next as typeof by)}
        >
          <Stack gap={4} mt={4}>
            <Radio value="examScore" label={t('plans.field.fromScore')} />
            <Radio value="chosen" label={t('plans.field.chosen')} />
          </Stack>
        </Radio.Group>
      )}
      {by === 'examScore' ? (
        <Select
          label={t('plans.field.score')}
          allowDeselect={false}
          disabled={scores.length === 0}
          data={scores.map((score) => ({
            value: score.examScoreId,
            label: t('plans.field.scoreLine', {
              exam: score.examName,
              heldOn: score.heldOn,
              score: score.score,
              tier: t(`plans.tier.${score.derivation.tier}`),
            }),
          }))}
          value={scoreId === '' ? null : scoreId}
          onChange={(id) => form.setFieldValue('examScoreId', id ?? '')}
          error={form.errors['examScoreId']}
        />
      ) : (
        <>
          <Select
            label={t('plans.field.tier')}
            allowDeselect={false}
            data={TIERS.map((tier) => ({ value: tier, label: t(`plans.tier.${tier}`) }))}
            {...form.getInputProps('tier')}
          />
          <Textarea
            label={t('plans.field.reason')}
            autosize
            minRows={2}
            withAsterisk
            {...form.getInputProps('reason')}
          />
        </>
      )}
      <DateField
        label={t('plans.field.startsOn')}
        clearable={false}
        value={values.startsOn}
        onChange={(day) => form.setFieldValue('startsOn', day ?? todayHere())}
        error={form.errors['startsOn']}
        withAsterisk
      />
    </SaveForm>
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
