import { SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import type { DecideStep } from '../../../../shared/features/approvals/types';
import type { OnboardingCase, OnboardingView } from '../../../../shared/features/onboarding/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { FormSection } from '../../../ui/FormSection';
import { RecordForm } from '../../../ui/RecordForm';
import { ChainSection } from '../../approvals/components/ChainSection';
import { PastDay } from './PastDay';

type Shown = { readonly view: OnboardingView };
type Values = {
  readonly requestedOn: CalendarDate | null;
  readonly evaluation: string;
  readonly waiverReason: string;
  readonly waiverBy: string;
  readonly waiverPaper: string;
};

const ApplicationForm = ({ view }: Shown) => {
  const t = useT();
  const { row, application } = view;
  const { requestedOn, evaluation, waiverReason, waiverBy, waiverPaper, version } = application;
  const form = useRecordForm<Values, OnboardingCase>({
    draft: { of: `onboarding:apply:${row.staffId}`, version: version ?? 0 },
    initialValues: {
      requestedOn: requestedOn ?? todayHere(),
      ...{ evaluation, waiverReason, waiverBy, waiverPaper },
    },
    save: into('onboarding', 'applyOnboarding', (values: Values) => ({
      ...values,
      staffId: row.staffId,
      version: row.version,
      caseVersion: version,
      requestedOn: values.requestedOn ?? '',
    })),
    done: t('onboarding.done.applied'),
    // The decisions on it stand below.
    onSaved: () => undefined,
  });
  const { fields } = form;
  return (
    <RecordForm form={form}>
      <PastDay
        label={t('onboarding.field.appliedOn')}
        from={row.startsOn}
        {...fields.getInputProps('requestedOn')}
      />
      <Textarea
        label={t('onboarding.field.evaluation')}
        autosize
        minRows={2}
        maxLength={1000}
        {...fields.getInputProps('evaluation')}
      />
      <Text size="sm" c="gray.7">
        {t('onboarding.waiver')}
      </Text>
      <TextInput
        label={t('onboarding.field.waiverReason')}
        maxLength={500}
        {...fields.getInputProps('waiverReason')}
      />
      <SimpleGrid cols={2} spacing="xs">
        <TextInput
          label={t('onboarding.field.waiverBy')}
          maxLength={40}
          {...fields.getInputProps('waiverBy')}
        />
        <TextInput
          label={t('onboarding.field.waiverPaper')}
          maxLength={60}
          {...fields.getInputProps('waiverPaper')}
        />
      </SimpleGrid>
    </RecordForm>
  );
};

/** The application for confirmation, and the decisions on it step by step. */
export const Application = ({ view }: Shown) => {
  const { row, chain, application } = view;
  return (
    <>
      <ApplicationForm key={application.version ?? 0} view={view} />
      {chain === null ? null : (
        <ChainSection
          chain={chain}
          isOpen
          draftKey={`onboarding-decision:${row.staffId}:${chain.round}:${chain.next ?? ''}`}
          decide={into('onboarding', 'approveOnboarding', (given: DecideStep) => ({
            ...given,
            staffId: row.staffId,
          }))}
        />
      )}
    </>
  );
};

/** What was applied for, to be read: of another office, or once it is decided. */
export const ApplicationFacts = ({ view }: Shown) => {
  const t = useT();
  const { application, chain } = view;
  const { requestedOn, evaluation, waiverReason, waiverBy, waiverPaper } = application;
  if (requestedOn === null || chain === null) return null;
  const waiver = [waiverReason, waiverBy, waiverPaper].filter((part) => part !== '').join(' · ');
  return (
    <>
      <FormSection title={t('onboarding.apply')}>
        <Text size="sm">{`${t('onboarding.field.appliedOn')} ${requestedOn}`}</Text>
        {evaluation === '' ? null : (
          <Text size="sm">{`${t('onboarding.field.evaluation')} ${evaluation}`}</Text>
        )}
        {waiver === '' ? null : <Text size="sm">{`${t('onboarding.field.waiverReason')} ${waiver}`}</Text>}
      </FormSection>
      <ChainSection
        chain={chain}
        isOpen={false}
        draftKey=""
        decide={into('onboarding', 'approveOnboarding', (given: DecideStep) => ({
          ...given,
          staffId: view.row.staffId,
        }))}
      />
    </>
  );
};
