import { Alert, List } from '@mantine/core';
import type { AppError } from '../../shared/kernel/errors';
import { describeError } from '../../shared/locales/translate';
import { useT } from '../lib/i18n';

type FaultListProps = { readonly title: string; readonly faults: readonly AppError[] };

/** What stands against something, each once and with what to do about it; nothing when nothing does. */
export const FaultList = ({ title, faults }: FaultListProps) => {
  const t = useT();
  if (faults.length === 0) return null;
  const ways = new Map(
    faults
      .flatMap((error) => [error, ...(error.causes ?? [])])
      .map((error) => describeError(t, error))
      .map(({ message, remedy }) => [message, remedy] as const),
  );
  return (
    <Alert
      color="orange"
      title={title}
      p="xs"
      my="xs"
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
  );
};
