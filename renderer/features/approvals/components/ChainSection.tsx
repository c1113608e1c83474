import { SimpleGrid, Text, TextInput } from '@mantine/core';
import type { ChainView, DecideStep } from '../../../../shared/features/approvals/types';
import { APPROVAL_BASES, STEP_DECISIONS } from '../../../../shared/features/approvals/vocabulary';
import type { StepApprovers } from '../../../../shared/features/functions/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { client } from '../../../lib/ipc';
import { useOwnOffice } from '../../../lib/own-office';
import type { Sending } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { FormSection } from '../../../ui/FormSection';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';
import { StaffPicker } from '../../organization/components/StaffPicker';
import { ChainSteps } from './ChainSteps';

type ChainSectionProps = {
  readonly chain: ChainView;
  /** Whether this office may decide: its own subject, not settled. */
  readonly isOpen: boolean;
  /** Names what is decided on, for what is kept while it is typed. */
  readonly draftKey: string;
  /** The feature's own command; what is entered at a step of its subject. */
  readonly decide: Sending<DecideStep, unknown>;
};

type Values = Omit<DecideStep, 'decidedOn'> & { readonly decidedOn: string | null };

type StepFormProps = Omit<ChainSectionProps, 'isOpen'> & {
  readonly usual: StepApprovers;
  readonly isBranch: boolean;
};

const StepForm = ({ chain, draftKey, decide, usual, isBranch }: StepFormProps) => {
  const t = useT();
  const first = usual[chain.next ?? ''];
  const needed = (asked: boolean, text: string): string | null =>
    asked && text.trim() === '' ? t('common.state.required') : null;
  const form = useRecordForm<Values, unknown>({
    draft: draftKey,
    initialValues: {
      step: chain.next ?? '',
      approverId: first?.staffId ?? null,
      approver: first?.name ?? '',
      decidedOn: todayHere(),
      decision: 'agree',
      opinion: '',
      basis:
        chain.steps.find(({ key }) => key === chain.next)?.office === 'head' && isBranch ? 'reply' : 'screen',
      documentNo: '',
    },
    save: {
      channel: decide.channel,
      toInput: (values) => decide.toInput({ ...values, decidedOn: values.decidedOn ?? '' }),
    },
    check: ({ decision, opinion, basis, documentNo }) => ({
      opinion: needed(decision !== 'agree', opinion),
      documentNo: needed(basis !== 'screen', documentNo),
    }),
    done: t('approvals.form.signed'),
    withUndo: false,
    // The next step has a form of its own.
    onSaved: () => undefined,
  });
  const { getInputProps, setFieldValue, values } = form.fields;
  const isReply = values.basis === 'reply';
  const choose = async (id: string | null): Promise<void> => {
    setFieldValue('approverId', id);
    const label = id === null ? undefined : await client.organization.getStaffLabel(id);
    setFieldValue('approver', label?.ok ? (label.value?.name ?? '') : '');
  };
  const open = chain.steps.filter(({ line }) => line === null);
  return (
    <RecordForm form={form} label={t('approvals.form.sign')}>
      <SimpleGrid cols={2} spacing="xs">
        <RecordPicker
          label={t('approvals.form.step')}
          options={open.map(({ key, title }) => ({ value: key, label: title }))}
          {...getInputProps('step')}
        />
        <RecordPicker
          label={t('approvals.form.decision')}
          options={STEP_DECISIONS.map((value) => ({ value, label: t(`approvals.decision.${value}`) }))}
          {...getInputProps('decision')}
        />
        <StaffPicker
          label={t('approvals.form.approverStaff')}
          value={values.approverId}
          onChange={(id) => void choose(id)}
        />
        <TextInput
          label={t('approvals.form.approver')}
          withAsterisk
          maxLength={40}
          disabled={values.approverId !== null}
          {...getInputProps('approver')}
        />
        <DateField label={t('approvals.form.decidedOn')} withAsterisk {...getInputProps('decidedOn')} />
        <RecordPicker
          label={t('approvals.form.basis')}
          options={APPROVAL_BASES.filter((value) => isBranch || value !== 'reply').map((value) => ({
            value,
            label: t(`approvals.basis.${value}`),
          }))}
          {...getInputProps('basis')}
        />
        <TextInput
          label={t('approvals.form.documentNo')}
          placeholder={t('approvals.form.documentNoHint')}
          withAsterisk={values.basis !== 'screen'}
          description={isReply ? t('approvals.form.replyHint') : undefined}
          maxLength={60}
          {...getInputProps('documentNo')}
        />
      </SimpleGrid>
      <TextInput
        label={t('approvals.form.opinion')}
        placeholder={t('approvals.form.opinionHint')}
        withAsterisk={values.decision !== 'agree'}
        maxLength={500}
        {...getInputProps('opinion')}
      />
    </RecordForm>
  );
};

/** How far something has come in its chain, and a place for the next decision while it is open. */
export const ChainSection = (props: ChainSectionProps) => {
  const t = useT();
  const { chain, isOpen } = props;
  const office = useOwnOffice().data;
  const usual = useCall('functions', 'getStepApprovers', {});
  const isKnown = usual.data !== undefined || usual.error !== undefined;
  const saidAnything = chain.steps.some(({ line }) => line !== null);
  return (
    <FormSection title={`${t('approvals.title')} · ${t(`approvals.state.${chain.state}`)}`}>
      <ChainSteps chain={chain} />
      {isOpen && saidAnything ? (
        <Text size="xs" c="gray.7" mt={4}>
          {t(chain.state === 'rejected' ? 'approvals.wayBackEnded' : 'approvals.wayBack')}
        </Text>
      ) : null}
      {isOpen && chain.next !== null && office != null && isKnown ? (
        <StepForm
          key={`${chain.round} ${chain.next}`}
          isBranch={office.kind === 'branch'}
          {...props}
          usual={usual.data ?? {}}
        />
      ) : null}
    </FormSection>
  );
};
