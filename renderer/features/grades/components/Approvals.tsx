import { Button, Group, Select, SimpleGrid, Table, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { GradingView } from '../../../../shared/features/grades/types';
import {
  APPROVAL_DECISIONS,
  APPROVAL_STEPS,
  type ApprovalDecision,
  type ApprovalStep,
} from '../../../../shared/features/grades/vocabulary';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { useDraft } from '../../../lib/use-draft';
import { DateField } from '../../../ui/DateField';
import { DraftNote } from '../../../ui/DraftNote';
import { FormSection } from '../../../ui/FormSection';
import { InlineForm } from '../../../ui/InlineForm';

type OpinionValues = {
  step: ApprovalStep;
  approver: string;
  approvedOn: string | null;
  decision: ApprovalDecision;
  opinion: string;
};

const OpinionForm = ({ gradingId, next }: { readonly gradingId: string; readonly next: ApprovalStep }) => {
  const t = useT();
  const sign = useCommand('grades', 'approveGrading');
  const form = useForm<OpinionValues>({
    initialValues: { step: next, approver: '', approvedOn: todayHere(), decision: 'agree', opinion: '' },
    validate: { approver: (value) => (value.trim() === '' ? t('common.state.required') : null) },
  });
  const draft = useDraft(`grading-opinion:${gradingId}:${next}`, form);
  const store = async (values: OpinionValues): Promise<void> => {
    const answer = await sign.run({ ...values, approvedOn: values.approvedOn ?? todayHere(), gradingId });
    if (!answer.ok) return;
    notifyDone(t('grades.sheet.signed'));
    draft.clear();
    form.reset();
  };
  return (
    <InlineForm onSubmit={form.onSubmit((values) => void store(values))}>
      <DraftNote draft={draft} />
      <SimpleGrid cols={2} spacing="xs">
        <Select
          label={t('grades.sheet.step')}
          allowDeselect={false}
          data={APPROVAL_STEPS.map((value) => ({ value, label: t(`grades.approvalStep.${value}`) }))}
          {...form.getInputProps('step')}
        />
        <Select
          label={t('grades.sheet.decision')}
          allowDeselect={false}
          data={APPROVAL_DECISIONS.map((value) => ({ value, label: t(`grades.decision.${value}`) }))}
          {...form.getInputProps('decision')}
        />
        <TextInput
          label={t('grades.sheet.approver')}
          withAsterisk
          maxLength={40}
          {...form.getInputProps('approver')}
        />
        <DateField label={t('grades.sheet.approvedOn')} {...form.getInputProps('approvedOn')} />
      </SimpleGrid>
      <TextInput label={t('grades.sheet.opinion')} maxLength={500} {...form.getInputProps('opinion')} />
      <Group justify="flex-end" mt="xs">
        <Button type="submit" variant="default" loading={sign.isRunning}>
          {t('grades.sheet.sign')}
        </Button>
      </Group>
    </InlineForm>
  );
};

/** Who gave which opinion on a sheet, and a place for the next one while the sheet is open. */
export const Approvals = ({ view }: { readonly view: GradingView }) => {
  const t = useT();
  const { approvals, row } = view;
  const next = APPROVAL_STEPS.find((step) => approvals.every((line) => line.step !== step)) ?? 'leader';
  return (
    <FormSection title={t('grades.sheet.approvals')}>
      {approvals.length === 0 ? (
        <Text size="sm" c="gray.7">
          {t('grades.sheet.noApprovals')}
        </Text>
      ) : (
        <Table fz="sm" verticalSpacing={4}>
          <Table.Tbody>
            {approvals.map((line) => (
              <Table.Tr key={line.id}>
                <Table.Td>{t(`grades.approvalStep.${line.step}`)}</Table.Td>
                <Table.Td>{t(`grades.decision.${line.decision}`)}</Table.Td>
                <Table.Td>{line.approver}</Table.Td>
                <Table.Td>{line.approvedOn}</Table.Td>
                <Table.Td>{line.opinion}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {row.mine && row.state === 'provisional' ? (
        <OpinionForm key={next} gradingId={row.id} next={next} />
      ) : null}
    </FormSection>
  );
};
