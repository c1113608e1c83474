import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { SummaryCard } from '../../organization/components/SummaryCard';
import { ResultBadge } from './ResultBadge';

/** What a person was appraised at last. */
export const AppraisalSummary = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const rows = useCall('appraisal', 'listAppraisalsOf', staffId).data;
  if (rows === undefined) return null;
  const latest = rows.find(({ result }) => result !== null);
  const title = t('appraisal.person.latest');
  if (latest?.result == null)
    return <SummaryCard title={title} head="—" lines={[t('appraisal.person.empty')]} />;
  return (
    <SummaryCard
      title={title}
      head={
        <>
          {latest.result.scoreText} <ResultBadge result={latest.result} />
        </>
      }
      lines={[`${latest.cycle} · ${t(`appraisal.state.${latest.state}`)}`]}
    />
  );
};
