import { Alert, List, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { SessionConflict } from '../../../../shared/features/sessions/types';
import { useT } from '../../../lib/i18n';
import { spanOf } from './session-columns';

const SHOWN_MAX = 8;

type ConflictListProps = {
  readonly conflicts: readonly SessionConflict[];
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly error?: string | undefined;
};

/** Who or what is booked twice and by which session, before saving; a reason lets it be saved anyway. */
export const ConflictList = ({ conflicts, reason, onReason, error }: ConflictListProps) => {
  const t = useT();
  if (conflicts.length === 0) return null;
  const who = ({ kind, what, staffNo }: SessionConflict): string =>
    t(`sessions.conflict.${kind}`, { what, staffNo: staffNo ?? '' });
  return (
    <Alert
      color="orange"
      p="xs"
      role="alert"
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={t('sessions.conflict.title', { count: conflicts.length })}
    >
      <List size="sm" spacing={2}>
        {conflicts.slice(0, SHOWN_MAX).map((conflict) => (
          <List.Item key={`${conflict.kind} ${conflict.staffNo} ${conflict.sessionId}`}>
            {t('sessions.conflict.line', {
              who: who(conflict),
              sessionNo: conflict.sessionNo,
              course: conflict.courseName,
              span: spanOf(conflict),
            })}
          </List.Item>
        ))}
      </List>
      {conflicts.length > SHOWN_MAX ? (
        <Text size="sm">{t('sessions.conflict.more', { count: conflicts.length - SHOWN_MAX })}</Text>
      ) : null}
      <Text size="sm" my={4}>
        {t('sessions.conflict.hint')}
      </Text>
      <Textarea
        label={t('sessions.conflict.reason')}
        autosize
        minRows={1}
        maxLength={500}
        value={reason}
        error={error}
        onChange={(event) => onReason(event.currentTarget.value)}
      />
    </Alert>
  );
};
