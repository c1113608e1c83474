import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ChainView, DecideStep } from '../../../../shared/features/approvals/types';
import { APPROVAL_BASES, STEP_DECISIONS } from '../../../../shared/features/approvals/vocabulary';
import type { Answer } from '../../../../shared/ipc/define-contract';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { useDraft } from '../../../lib/use-draft';
import { DateField } from '../../../ui/DateField';
import { FormSection } from '../../../ui/FormSection';
import { SaveForm } from '../../../ui/SaveForm';
import { ChainSteps } from './ChainSteps';

type ChainSectionProps = {
  readonly chain: ChainView;
  /** Whether this office may decide: its own subject, not settled. */
  readonly isOpen: boolean;
  /** Names what is decided on, for what is kept while it is typed. */
  readonly draftKey: string;
  /** The feature's own command; what is entered at a step of its subject. */
  readonly decide: (given: DecideStep) => Promise<Answer<unknown>>;
  readonly isRunning: boolean;
};

type Values = Omit<DecideStep, 'approverId' | 'decidedOn'> & { readonly decidedOn: string | null };

const StepForm = ({ chain, draftKey, decide, isRunning }: Omit<ChainSectionProps, 'isOpen'>) => {
  const t = useT();
  const needed = (value: string | null): string | null =>
    (value ?? '').trim() === '' ? t('common.state.required') : null;
  const form = useForm<Values>({
    initialValues: {
      step: chain.next ?? '',
      approver: '',
      decidedOn: todayHere(),
      decision: 'agree',
      opinion: '',
      basis: 'screen',
      documentNo: '',
    },
    validate: {
      approver: needed,
      decidedOn: needed,
      opinion: (value, all) => (all.decision === 'agree' ? null : needed(value)),
      documentNo: (value, all) => (all.basis === 'paper' ? needed(value) : null),
    },
  });
  const draft = useDraft(draftKey, form);
  const store = async (values: Values): Promise<void> => {
    const answer = await decide({ ...values, approverId: null, decidedOn: values.decidedOn ?? '' });
    if (!answer.ok) {
      if (!applyRefusal(form, answer.error, t)) notifyRefusal(t, answer.error);
      return;
    }
    notifyDone(t('approvals.form.signed'));
    draft.clear();
  };
  const open = chain.steps.filter(({ line }) => line === null);
  return (
    <SaveForm
      onSubmit={form.onSubmit((values) => void store(values))}
      label={t('approvals.form.sign')}
      isRunning={isRunning}
      draft={draft}
    >
      <SimpleGrid cols={2} spacing="xs">
        <Select
          label={t('approvals.form.step')}
          allowDeselect={false}
          data={open.map(({ key, title }) => ({ value: key, label: title }))}
          {...form.getInputProps('step')}
        />
        <Select
          label={t('approvals.form.decision')}
          allowDeselect={false}
          data={STEP_DECISIONS.map((value) => ({ value, label: t(`approvals.decision.${value}`) }))}
          {...form.getInputProps('decision')}
        />
        <TextInput
          label={t('approvals.form.approver')}
          withAsterisk
          maxLength={40}
          {...form.getInputProps('approver')}
        />
        <DateField label={t('approvals.form.decidedOn')} withAsterisk {...form.getInputProps('decidedOn')} />
        <Select
          label={t('approvals.form.basis')}
          allowDeselect={false}
          data={APPROVAL_BASES.map((value) => ({ value, label: t(`approvals.basis.${value}`) }))}
          {...form.getInputProps('basis')}
        />
        <TextInput
          label={t('approvals.form.documentNo')}
          placeholder={t('approvals.form.documentNoHint')}
          withAsterisk={form.values.basis === 'paper'}
          maxLength={60}
          {...form.getInputProps('documentNo')}
        />
      </SimpleGrid>
      <TextInput
        label={t('approvals.form.opinion')}
        placeholder={t('approvals.form.opinionHint')}
        withAsterisk={form.values.decision !== 'agree'}
        maxLength={500}
        {...form.getInputProps('opinion')}
      />
    </SaveForm>
  );
};

/** How far something has come in its chain, and a place for the next decision while it is open. */
export const ChainSection = (props: ChainSectionProps) => {
  const t = useT();
  const { chain, isOpen } = props;
  return (
    <FormSection title={`${t('approvals.title')} · ${t(`approvals.state.${chain.state}`)}`}>
      <ChainSteps chain={chain} />
      {isOpen && chain.next !== null ? <StepForm key={`${chain.round} ${chain.next}`} {...props} /> : null}
    </FormSection>
  );
};
