import type { GradingState } from '../../../../shared/features/grades/vocabulary';
import { useT } from '../../../lib/i18n';
import { StateBadge } from '../../../ui/StateBadge';

export const GradingStateBadge = ({ state }: { readonly state: GradingState | 'review' }) => {
  const t = useT();
  return <StateBadge color={state === 'confirmed' ? 'teal' : 'orange'} label={t(`grades.state.${state}`)} />;
};
