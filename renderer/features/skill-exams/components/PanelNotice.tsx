import { Alert, List } from '@mantine/core';
import type { SkillExamView } from '../../../../shared/features/skill-exams/types';
import { describeError } from '../../../../shared/locales/translate';
import { useT } from '../../../lib/i18n';

/** Whose results decide nothing yet, what their panel lacks and what to do about it; and the paper that covers it. */
export const PanelNotice = ({ exam }: { readonly exam: SkillExamView }) => {
  const t = useT();
  const open = exam.scores.filter(({ provisional }) => provisional);
  const ways = new Map(
    open.flatMap(({ missing }) =>
      missing.map((error) => {
        const { message, remedy } = describeError(t, error);
        return [message, remedy] as const;
      }),
    ),
  );
  return (
    <>
      {exam.coverOn === null ? null : (
        <Alert color="gray" mb="sm" p="xs">
          {t('panels.covered', { no: exam.coverNo, day: exam.coverOn })}
        </Alert>
      )}
      {open.length === 0 ? null : (
        <Alert
          color="orange"
          mb="sm"
          p="xs"
          title={t('skillExams.exam.provisional', { count: open.length })}
          styles={{ title: { color: 'var(--mantine-color-black)' } }}
        >
          <List size="sm">
            {[...ways].map(([message, remedy]) => (
              <List.Item key={message}>
                {message}
                {remedy}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </>
  );
};
