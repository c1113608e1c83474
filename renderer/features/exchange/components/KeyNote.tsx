import { Text } from '@mantine/core';
import type { OwnKeys } from '../../../../shared/features/exchange/types';
import { useT } from '../../../lib/i18n';

/** What protects this office's private keys, said plainly. */
export const KeyNote = ({ keys }: { readonly keys: OwnKeys }) => {
  const t = useT();
  const { protection, recoveryCodeFile } = keys;
  const text =
    protection === 'system'
      ? t('exchange.pairing.protectionSystem')
      : recoveryCodeFile === null
        ? t('exchange.pairing.protectionCodeAway')
        : t('exchange.pairing.protectionCode', { file: recoveryCodeFile });
  return (
    <Text size="xs" c="gray.7">
      {text}
    </Text>
  );
};
