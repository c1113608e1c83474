import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { SummaryCard } from '../../organization/components/SummaryCard';
import { ExamResult } from './ExamResult';

/** A person's latest sitting, and what is still owed after a failed one. */
export const ExamSummary = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const exams = useCall('skillExams', 'listExamsOf', staffId).data;
  if (exams === undefined) return null;
  const [latest] = exams;
  const title = t('skillExams.person.latest');
  if (latest === undefined)
    return <SummaryCard title={title} head="—" lines={[t('skillExams.person.empty')]} />;
  return (
    <SummaryCard
      title={title}
      head={
        <>
          {latest.scoreText} <ExamResult exam={latest} />
        </>
      }
      lines={[
        `${latest.heldOn} · ${latest.name}`,
        ...exams
          .filter(({ due }) => due !== null)
          .map(({ due, dueOn, name }) =>
            t(`skillExams.person.${due ?? 'retake'}`, {
              day: dueOn ?? '',
              name,
            }),
          ),
      ]}
    />
  );
};
