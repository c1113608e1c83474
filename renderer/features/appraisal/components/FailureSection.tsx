import { Alert, Stack, Text } from '@mantine/core';
import type { ScorecardView } from '../../../../shared/features/appraisal/types/records';
import { FAILURE_DECISIONS, type FailureDecision } from '../../../../shared/features/appraisal/vocabulary';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { DecisionForm, type DecisionValues } from '../../../ui/DecisionForm';

/** Failures in a row propose the end of the contract; here a person decides. */
export const FailureSection = ({ view }: { readonly view: ScorecardView }) => {
  const t = useT();
  const { proposal } = view;
  if (proposal === null && view.decisions.length === 0) return null;
  const { name, staffNo } = view.scorecard;
  return (
    <Alert
      color="red"
      mb="sm"
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
      title={t('appraisal.proposals.title')}
    >
      <Stack gap="xs">
        {proposal === null ? null : (
          <Text size="sm">
            {t('appraisal.proposals.line', { name, staffNo, cycles: proposal.cycles.join(' · ') })}
          </Text>
        )}
        {proposal !== null && !proposal.ripe ? (
          <Text size="sm">{t('appraisal.proposals.notRipe')}</Text>
        ) : null}
        {view.decisions.map(({ id, decidedOn, decidedBy, decision, reason }) => (
          <Text key={id} size="sm">
            {t('appraisal.decision.line', {
              decidedOn,
              decidedBy,
              decision: t(`appraisal.decision.${decision}`),
              reason,
            })}
          </Text>
        ))}
        {proposal?.ripe === true && view.mine ? (
          <DecisionForm
            draftKey={`failure-decision:${view.scorecard.id}`}
            labels={{
              choice: t('appraisal.decision.choose'),
              decidedOn: t('appraisal.decision.decidedOn'),
              decidedBy: t('appraisal.decision.decidedBy'),
              reason: t('appraisal.decision.reason'),
            }}
            choices={FAILURE_DECISIONS.map((value) => ({ value, label: t(`appraisal.decision.${value}`) }))}
            submitLabel={t('appraisal.proposals.decide')}
            save={into('appraisal', 'decideFailures', ({ choice, ...values }: DecisionValues) => ({
              ...values,
              formId: view.scorecard.id,
              decision: choice as FailureDecision,
            }))}
            choiceIs="decision"
            done={t('appraisal.decision.saved')}
          />
        ) : null}
      </Stack>
    </Alert>
  );
};
