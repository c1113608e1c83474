import { OUTCOMES_OF } from '../../../../shared/features/plans/rules/finding';
import type { FindingRow } from '../../../../shared/features/plans/types';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { DecisionForm, type DecisionValues } from '../../../ui/DecisionForm';

type Props = { readonly row: FindingRow };

/** The after-sales manager's word on a finding. */
export const DecideFinding = ({ row: { finding } }: Props) => {
  const t = useT();
  const { id, version, kind } = finding;
  return (
    <DecisionForm
      draftKey={`plan:finding-decision:${id}:${version}`}
      labels={{
        choice: t('plans.finding.field.outcome'),
        decidedOn: t('plans.finding.field.decidedOn'),
        decidedBy: t('plans.finding.field.decidedBy'),
        reason: t('plans.finding.field.opinion'),
      }}
      choices={OUTCOMES_OF[kind].map((value) => ({ value, label: t(`plans.finding.outcome.${value}`) }))}
      save={into('plans', 'decideFinding', ({ choice, reason, ...given }: DecisionValues) => ({
        ...{ id, version, ...given },
        outcome: choice as (typeof OUTCOMES_OF)[typeof kind][number],
        opinion: reason,
      }))}
      choiceIs="outcome"
      done={t('plans.finding.done.decided')}
      submitLabel={t('plans.finding.decide')}
    />
  );
};
