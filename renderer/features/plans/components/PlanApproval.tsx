import { Accordion } from '@mantine/core';
import type { DecideStep } from '../../../../shared/features/approvals/types';
import type { PlanView } from '../../../../shared/features/plans/types';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { StateBadge } from '../../../ui/StateBadge';
import { ChainSection } from '../../approvals/components/ChainSection';
import { APPROVAL_COLORS } from './plan-badges';

/** How far the approval has come, in one word or by the step that it waits for. */
export const PlanApprovalBadge = ({ view: { approval, chain } }: { readonly view: PlanView }) => {
  const t = useT();
  const next = approval === 'open' ? chain.steps.find(({ key }) => key === chain.next) : undefined;
  const label =
    next === undefined ? t(`plans.approval.${approval}`) : t('plans.approval.step', { step: next.title });
  return <StateBadge color={APPROVAL_COLORS[approval]} label={label} />;
};

/** The steps of the approval and a place for the next one, unfolded as long as the plan waits for it. */
export const PlanApproval = ({ view }: { readonly view: PlanView }) => {
  const t = useT();
  const { plan, approval, chain, mine } = view;
  const isOpen = mine && plan.state === 'active';
  return (
    <Accordion
      key={approval}
      mb="sm"
      variant="contained"
      defaultValue={isOpen && approval === 'open' ? 'approval' : null}
    >
      <Accordion.Item value="approval">
        <Accordion.Control>{t('approvals.title')}</Accordion.Control>
        <Accordion.Panel>
          <ChainSection
            chain={chain}
            isOpen={isOpen}
            draftKey={`plan-decision:${plan.id}:${chain.round}:${chain.next ?? ''}`}
            decide={into('plans', 'decidePlan', (given: DecideStep) => ({ ...given, planId: plan.id }))}
          />
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
};
