import { Button, Group, Paper, Progress, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Notice } from '../../shared/ipc/define-contract';
import { useT } from '../lib/i18n';
import { onNotice } from '../lib/ipc';
import { useCancelJob } from '../lib/own-office';

type Progressing = Extract<Notice, { readonly type: 'progress' }>;

const GONE_AFTER_MS = 4_000;

/** What is being worked on in the background, how far it is, and how to stop it. Nobody waits without seeing why. */
export const JobBar = () => {
  const t = useT();
  const [job, setJob] = useState<Progressing>();
  const cancel = useCancelJob();
  useEffect(() => onNotice((notice) => notice.type === 'progress' && setJob(notice)), []);
  useEffect(() => {
    if (job === undefined) return;
    const timer = setTimeout(() => setJob(undefined), job.done >= job.total ? 800 : GONE_AFTER_MS * 5);
    return () => clearTimeout(timer);
  }, [job]);
  if (job === undefined) return null;
  return (
    <Paper
      withBorder
      shadow="sm"
      p="xs"
      pos="fixed"
      bottom={12}
      left={180}
      w={360}
      style={{ zIndex: 200 }}
      role="status"
    >
      <Group justify="space-between" mb={4} wrap="nowrap">
        <Text size="sm" truncate>
          {job.label}
        </Text>
        <Button size="compact-xs" variant="default" onClick={() => void cancel.run(job.job)}>
          {t('common.action.cancel')}
        </Button>
      </Group>
      <Progress value={job.total === 0 ? 100 : (job.done / job.total) * 100} aria-label={job.label} />
    </Paper>
  );
};
