import { List, Text } from '@mantine/core';
import type { OnboardingView } from '../../../../shared/features/onboarding/types';
import { describeError } from '../../../../shared/locales/translate';
import { useT } from '../../../lib/i18n';
import { FormSection } from '../../../ui/FormSection';

/** What the rules allow on the chosen day, and why not otherwise. */
export const OnboardingRuling = ({ view }: { readonly view: OnboardingView }) => {
  const t = useT();
  const { derivation, outcomes, extension } = view.ruling;
  const why = (refusal: (typeof extension)['refusal'], allowed: string): string => {
    if (refusal === null) return allowed;
    return describeError(t, refusal).remedy;
  };
  return (
    <FormSection title={t('onboarding.rules')}>
      <Text size="sm">
        {t('onboarding.derivation', {
          startsOn: derivation.startsOn,
          months: derivation.months,
          baseDueOn: derivation.baseDueOn,
        })}
        {derivation.extensionMonths === 0
          ? ''
          : t('onboarding.derivationExtended', {
              extensionMonths: derivation.extensionMonths,
              dueOn: derivation.dueOn,
            })}
      </Text>
      <Text size="sm">
        {derivation.yearsInTrade === null
          ? t('onboarding.tradeUnknown')
          : t('onboarding.trade', {
              on: derivation.on,
              years: derivation.yearsInTrade,
              early: derivation.yearsForEarly,
              earlyFrom: derivation.earlyFrom,
              grading: derivation.yearsForGrading,
            })}
      </Text>
      <List size="sm" spacing={2}>
        {outcomes.map(({ outcome, refusal, allowed }) => (
          <List.Item key={outcome} c={allowed ? 'dark.9' : 'gray.7'}>
            <b>{t(`onboarding.outcome.${outcome}`)}</b> {why(refusal, t('onboarding.allowed'))}
          </List.Item>
        ))}
        <List.Item c={extension.allowed ? 'dark.9' : 'gray.7'}>
          <b>{t('onboarding.extend')}</b>{' '}
          {why(extension.refusal, t('onboarding.extensionLeft', { count: extension.monthsMax }))}
        </List.Item>
      </List>
      {view.sources.map((source) => (
        <Text key={source} size="xs" c="gray.7">
          {t('onboarding.source', { source })}
        </Text>
      ))}
      <Text size="xs" c="gray.7">
        {t('plans.page.rule', { version: view.standardVersion })}
      </Text>
    </FormSection>
  );
};

/** The exams that the confirmation rests on, and how they stand on the chosen day. */
export const OnboardingExams = ({ view }: { readonly view: OnboardingView }) => {
  const t = useT();
  const standing = view.ruling.derivation.exams;
  return (
    <FormSection
      title={
        standing === null
          ? t('onboarding.exams')
          : `${t('onboarding.exams')} · ${t(`onboarding.standing.${standing.state}`)}`
      }
    >
      {view.exams.length === 0 ? (
        <Text size="sm" c="gray.7">
          {t('onboarding.noExams')}
        </Text>
      ) : (
        view.exams.map(({ scoreId, name, examType, heldOn, score }) => (
          <Text key={scoreId} size="sm">
            {t('onboarding.examLine', { name, type: t(`entryTests.type.${examType}`), heldOn, score })}
          </Text>
        ))
      )}
    </FormSection>
  );
};
