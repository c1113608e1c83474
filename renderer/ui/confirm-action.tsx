import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { catalogue } from '../lib/i18n';

export type Confirmation = {
  readonly title: string;
  readonly body: string;
  readonly confirmLabel: string;
  readonly danger?: boolean;
};

const AT_ONCE = { 'data-autofocus': true };

/** Ask before something that is hard to take back. Resolves to whether it was confirmed. */
export const confirmAction = ({
  title,
  body,
  confirmLabel,
  danger = false,
}: Confirmation): Promise<boolean> =>
  new Promise((resolve) => {
    modals.openConfirmModal({
      title,
      centered: true,
      children: <Text size="sm">{body}</Text>,
      labels: { confirm: confirmLabel, cancel: catalogue.t('common.action.cancel') },
      // Enter means the harmless answer.
      cancelProps: danger ? AT_ONCE : {},
      confirmProps: danger ? { color: 'red' } : AT_ONCE,
      closeButtonProps: { 'aria-label': catalogue.t('common.action.close') },
      onConfirm: () => resolve(true),
      onCancel: () => resolve(false),
      onClose: () => resolve(false),
    });
  });
