import { Button } from '@mantine/core';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { confirmAction } from '../../../ui/confirm-action';

/** New keys as a deed of their own: said to both sides, and confirmed. */
export const RenewKeys = () => {
  const t = useT();
  const renew = useCommand('exchange', 'renewKeys');
  const ask = async (): Promise<void> => {
    const sure = await confirmAction({
      title: t('exchange.keys.renewTitle'),
      body: t('exchange.keys.renewBody'),
      confirmLabel: t('exchange.keys.renew'),
      danger: true,
    });
    if (!sure) return;
    const answer = await renew.run({});
    if (answer.ok) notifyDone(t('exchange.keys.renewed', { fingerprint: answer.value.fingerprint }));
  };
  return (
    <Button size="compact-sm" variant="default" loading={renew.isRunning} onClick={() => void ask()}>
      {t('exchange.keys.renew')}
    </Button>
  );
};
