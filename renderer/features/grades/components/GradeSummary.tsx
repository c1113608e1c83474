import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { SummaryCard } from '../../organization/components/SummaryCard';
import { GradingStateBadge } from './GradingStateBadge';

/** The grade that a person has now, and where it comes from. */
export const GradeSummary = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const rows = useCall('grades', 'listGradings', { staffId }).data;
  if (rows === undefined) return null;
  const current = rows.find(({ state }) => state === 'confirmed') ?? rows[0];
  const waiting = rows.filter(({ state }) => state === 'provisional').length;
  if (current === undefined)
    return <SummaryCard title={t('grades.person.current')} head="—" lines={[t('grades.person.empty')]} />;
  return (
    <SummaryCard
      title={t('grades.person.current')}
      head={
        <>
          {current.grade} <GradingStateBadge state={current.state} />
        </>
      }
      lines={[
        `${current.gradedOn} · ${t(`grades.scheme.${current.scheme}`)}`,
        [
          t(`grades.origin.${current.origin}`),
          waiting > 0 && current.state === 'confirmed' ? t('grades.person.waiting', { count: waiting }) : '',
        ]
          .filter((part) => part !== '')
          .join(' · '),
      ]}
    />
  );
};
