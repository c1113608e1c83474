import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { StateBadge } from '../../../ui/StateBadge';
import { SummaryCard } from '../../organization/components/SummaryCard';
import { PLAN_COLORS } from './plan-badges';

/** The plan that a person is on, how far it is, and what is late. */
export const PlanSummary = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const rows = useCall('plans', 'listPlansOf', staffId).data;
  if (rows === undefined) return null;
  const plan = rows.find(({ state }) => state === 'active') ?? rows[0];
  const title = t('plans.title');
  if (plan === undefined) return <SummaryCard title={title} head="—" lines={[t('plans.empty')]} />;
  return (
    <SummaryCard
      title={title}
      head={
        <>
          {t('plans.page.progress', {
            confirmed: plan.confirmed,
            total: plan.total,
          })}
          <StateBadge color={PLAN_COLORS[plan.state]} label={t(`plans.state.${plan.state}`)} />
        </>
      }
      lines={[
        <AppLink key="plan" to="/plans/$id" params={{ id: plan.id }} size="xs">
          {plan.planNo}
        </AppLink>,
        plan.overdue > 0 ? t('plans.overdueCount', { count: plan.overdue }) : '',
      ]}
    />
  );
};
