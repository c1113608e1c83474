import { Alert, List } from '@mantine/core';
import { missingSteps } from '../../../../shared/features/grades/rules/scheme-a';
import type { Missing } from '../../../../shared/features/grades/types';
import { stepText } from '../../../../shared/kernel/derivation';
import { useT } from '../../../lib/i18n';

/** Which prerequisites were missing, each by its name; nothing when none was. */
export const MissingList = ({ missing }: { readonly missing: readonly Missing[] }) => {
  const t = useT();
  if (missing.length === 0) return null;
  return (
    <Alert
      color="orange"
      title={t('grades.page.missing')}
      p="xs"
      my="xs"
      styles={{ title: { color: 'var(--mantine-color-black)' } }}
    >
      <List size="sm">
        {missingSteps(missing).map((line) => (
          <List.Item key={stepText(t, line)}>{stepText(t, line)}</List.Item>
        ))}
      </List>
    </Alert>
  );
};
