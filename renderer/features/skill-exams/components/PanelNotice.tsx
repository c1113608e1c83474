import { Alert } from '@mantine/core';
import type { SkillExamView } from '../../../../shared/features/skill-exams/types';
import { useT } from '../../../lib/i18n';
import { FaultList } from '../../../ui/FaultList';

/** Whose results decide nothing yet, what their panel lacks and what to do about it; and the paper that covers it. */
export const PanelNotice = ({ exam }: { readonly exam: SkillExamView }) => {
  const t = useT();
  const open = exam.scores.filter(({ provisional }) => provisional);
  return (
    <>
      {exam.coverOn === null ? null : (
        <Alert color="gray" mb="sm" p="xs">
          {t('panels.covered', { no: exam.coverNo, day: exam.coverOn })}
        </Alert>
      )}
      <FaultList
        title={t('skillExams.exam.provisional', { count: open.length })}
        faults={open.flatMap(({ missing }) => missing)}
      />
    </>
  );
};
