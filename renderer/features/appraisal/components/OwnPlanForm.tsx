import { Alert, Button, Group, Table, Text, Textarea, TextInput, Title } from '@mantine/core';
import type { ScorecardView } from '../../../../shared/features/appraisal/types/records';
import { useT } from '../../../lib/i18n';
import { printButton } from '../../../lib/print-slot';
import { into } from '../../../lib/sending';
import { useSlot } from '../../../lib/slots';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';

type Goal = { indicator: string; goal: string; measure: string };
type Values = { readonly items: Goal[] };
type Plan = NonNullable<ScorecardView['own']['plan']>;

const Submit = ({ plan }: { readonly plan: Plan }) => {
  const t = useT();
  const { id, version } = plan;
  const form = useRecordForm<{ readonly submittedOn: string | null }, unknown>({
    draft: `own-plan-submit:${id}`,
    initialValues: { submittedOn: todayHere() },
    save: into('appraisal', 'submitOwnPlan', ({ submittedOn }) => ({
      ...{ id, version, submittedOn: submittedOn ?? '' },
    })),
    done: t('appraisal.own.submitted'),
  });
  return (
    <RecordForm form={form} inline>
      <Group gap="xs" align="flex-start" mt="xs">
        <DateField
          label={t('appraisal.own.submittedOn')}
          w={160}
          {...form.fields.getInputProps('submittedOn')}
        />
        <Button type="submit" mt={24} loading={form.isRunning}>
          {t('appraisal.own.submit')}
        </Button>
      </Group>
    </RecordForm>
  );
};

const Approve = ({ plan }: { readonly plan: Plan }) => {
  const t = useT();
  const { id, version } = plan;
  const form = useRecordForm<{ readonly decidedOn: string | null; readonly decidedBy: string }, unknown>({
    draft: `own-plan-approve:${id}`,
    initialValues: { decidedOn: todayHere(), decidedBy: '' },
    save: into('appraisal', 'approveOwnPlan', ({ decidedOn, decidedBy }) => ({
      ...{ id, version, decidedOn: decidedOn ?? '', decidedBy },
    })),
    done: t('appraisal.own.approved'),
  });
  return (
    <RecordForm form={form} inline>
      <Group gap="xs" align="flex-start" mt="xs">
        <DateField
          label={t('appraisal.own.approvedOn')}
          w={160}
          {...form.fields.getInputProps('decidedOn')}
        />
        <TextInput
          label={t('appraisal.own.approvedBy')}
          withAsterisk
          w={180}
          maxLength={40}
          {...form.fields.getInputProps('decidedBy')}
        />
        <Button type="submit" mt={24} loading={form.isRunning}>
          {t('appraisal.own.approve')}
        </Button>
      </Group>
    </RecordForm>
  );
};

const Return = ({ plan }: { readonly plan: Plan }) => {
  const t = useT();
  const { id, version } = plan;
  const form = useRecordForm<{ readonly reason: string }, unknown>({
    draft: `own-plan-return:${id}`,
    initialValues: { reason: '' },
    save: into('appraisal', 'returnOwnPlan', ({ reason }) => ({ ...{ id, version, reason } })),
    done: t('appraisal.own.returned'),
  });
  return (
    <RecordForm form={form} inline>
      <Group gap="xs" align="flex-start" mt="xs">
        <TextInput
          label={t('appraisal.own.returnReason')}
          withAsterisk
          w={360}
          maxLength={2000}
          {...form.fields.getInputProps('reason')}
        />
        <Button type="submit" mt={24} variant="default" loading={form.isRunning}>
          {t('appraisal.own.return')}
        </Button>
      </Group>
    </RecordForm>
  );
};

/** How far the plan has come, in words. */
const StateLine = ({ own }: { readonly own: ScorecardView['own'] }) => {
  const t = useT();
  const { plan, planLate } = own;
  if (plan === null) return null;
  const parts = [
    t(`appraisal.own.planState.${plan.state}`),
    ...(plan.submittedOn === null ? [] : [t('appraisal.own.planLine', { submittedOn: plan.submittedOn })]),
    ...(planLate ? [t('appraisal.own.late')] : []),
    ...(plan.decidedOn === null
      ? []
      : [t('appraisal.own.approvedLine', { decidedOn: plan.decidedOn, decidedBy: plan.decidedBy })]),
  ];
  return (
    <>
      <Text size="sm" fw={600}>
        {parts.join(' · ')}
      </Text>
      {plan.returnReason === '' ? null : (
        <Alert color="orange" p="xs">
          {t('appraisal.own.returnedBecause', { reason: plan.returnReason })}
        </Alert>
      )}
    </>
  );
};

/** The own plan of a scorecard: goals by indicator, and the steps that it takes. */
export const OwnPlanForm = ({ view }: { readonly view: ScorecardView }) => {
  const t = useT();
  const PrintButton = useSlot(printButton);
  const { own, scorecard } = view;
  const { plan } = own;
  const formId = scorecard.id;
  const open = view.mine && scorecard.state === 'open';
  const readOnly = !open || (plan !== null && plan.state !== 'draft');
  const seen = plan === null ? null : { id: plan.id, version: plan.version };
  const form = useRecordForm<Values, unknown>({
    draft: { of: `own-plan:${formId}`, version: plan?.version ?? 0 },
    initialValues: {
      items: own.goals.map(({ indicator }) => {
        const known = plan?.items.find((item) => item.indicator === indicator);
        return { indicator, goal: known?.goal ?? '', measure: known?.measure ?? '' };
      }),
    },
    save: into('appraisal', 'saveOwnPlan', ({ items }: Values) => ({ formId, seen, items })),
    done: t('appraisal.own.planSaved'),
    onSaved: () => undefined,
  });
  return (
    <>
      <Group justify="space-between">
        <Title order={3} size="h5">
          {t('appraisal.own.plan')}
        </Title>
        <PrintButton document="ownPlan" subjectIds={[formId]} label={t('appraisal.own.printPlan')} />
      </Group>
      <Text size="xs" c="gray.7">
        {t('appraisal.own.planHint')}
      </Text>
      <StateLine own={own} />
      <RecordForm form={form} inline disabled={readOnly}>
        <Table mt={4} verticalSpacing={4} horizontalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={140}>{t('appraisal.scorecard.indicator')}</Table.Th>
              <Table.Th>{t('appraisal.own.goal')}</Table.Th>
              <Table.Th>{t('appraisal.own.measure')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {own.goals.map(({ indicator, title }, index) => (
              <Table.Tr key={indicator}>
                <Table.Td>{title}</Table.Td>
                {(['goal', 'measure'] as const).map((name) => (
                  <Table.Td key={name}>
                    <Textarea
                      aria-label={`${title} ${t(`appraisal.own.${name}`)}`}
                      autosize
                      minRows={1}
                      maxLength={500}
                      readOnly={readOnly}
                      {...form.fields.getInputProps(`items.${index}.${name}`)}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {readOnly ? null : (
          <Group justify="flex-end" mt="xs">
            <Button type="submit" variant="default" loading={form.isRunning}>
              {t('appraisal.own.savePlan')}
            </Button>
          </Group>
        )}
      </RecordForm>
      {open && plan?.state === 'draft' ? <Submit key={plan.version} plan={plan} /> : null}
      {open && plan?.state === 'submitted' ? <Approve key={plan.version} plan={plan} /> : null}
      {open && plan !== null && plan.state !== 'draft' ? (
        <Return key={`r${plan.version}`} plan={plan} />
      ) : null}
    </>
  );
};
