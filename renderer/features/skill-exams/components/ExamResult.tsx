import type { PersonExam } from '../../../../shared/features/skill-exams/types';
import { useT } from '../../../lib/i18n';
import { StateBadge } from '../../../ui/StateBadge';

/** How a sitting ended; an entry test decides a tier and is neither passed nor failed. */
export const ExamResult = ({ exam }: { readonly exam: PersonExam }) => {
  const t = useT();
  if (exam.passed === null) return <>{t('entryTests.type.entry')}</>;
  return (
    <StateBadge
      color={exam.passed ? 'teal' : 'red'}
      label={[
        exam.bandTitle === '' ? t(`skillExams.exam.${exam.passed ? 'passed' : 'failed'}`) : exam.bandTitle,
        ...(exam.provisional ? [t('panels.provisional')] : []),
      ].join(' · ')}
    />
  );
};
