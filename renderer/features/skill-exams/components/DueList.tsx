import { Alert, Stack, Text } from '@mantine/core';
import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';

const SHOWN = 6;

/** Who has to sit again, and about whom a person has to decide because no retake is left. */
export const DueList = () => {
  const t = useT();
  const { data } = useCall('skillExams', 'listDue', {});
  if (data === undefined || data.length === 0) return null;
  return (
    <Alert
      color="orange"
      mb="sm"
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
      title={t('skillExams.exam.due.title')}
    >
      <Stack gap={2}>
        {data
          .slice(0, SHOWN)
          .map(({ scoreId, examId, name, staffNo, exam, scoreText, dueOn, attempt, due }) => (
            <AppLink
              key={scoreId}
              to="/skill-exams/$id"
              params={{ id: examId }}
              size="sm"
              c="var(--mantine-color-text)"
              underline="always"
            >
              {t(due === 'retake' ? 'skillExams.exam.due.retake' : 'skillExams.exam.due.decision', {
                name,
                staffNo,
                exam,
                score: scoreText,
                dueOn,
                attempt,
              })}
            </AppLink>
          ))}
        {data.length > SHOWN ? (
          <Text size="sm">{t('skillExams.exam.due.more', { count: data.length - SHOWN })}</Text>
        ) : null}
      </Stack>
    </Alert>
  );
};
