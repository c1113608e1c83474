import { Menu } from '@mantine/core';
import type { SessionView } from '../../../../shared/features/sessions/types';
import type { SessionStatus } from '../../../../shared/features/sessions/vocabulary';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { confirmAction } from '../../../ui/confirm-action';
import { MoreMenu } from '../../../ui/MoreMenu';

/** The rarer steps of a session: mark as held, reopen, cancel, revive, delete. */
export const StatusMenu = ({ session }: { readonly session: SessionView }) => {
  const t = useT();
  const go = useGo();
  const change = useCommand('sessions', 'setSessionStatus');
  const remove = useCommand('sessions', 'removeSession');
  const { id, version, sessionNo, status } = session;

  const set = async (next: SessionStatus): Promise<void> => {
    // A revived session keeps the reason that it was accepted with; a new conflict without one is refused and named.
    const answer = await change.run({ id, version, status: next, overlapReason: session.overlapReason });
    if (answer.ok) notifyDone(t('common.state.saved'), undoOf(answer));
  };
  const ask = async (title: string, body: string, danger: boolean): Promise<boolean> =>
    confirmAction({ title, body, confirmLabel: title, danger });
  const cancel = async (): Promise<void> => {
    if (await ask(t('sessions.page.cancel'), t('sessions.page.cancelBody', { sessionNo }), true))
      await set('cancelled');
  };
  const reopen = async (): Promise<void> => {
    if (await ask(t('sessions.page.reopen'), t('sessions.page.reopenBody', { sessionNo }), false))
      await set('planned');
  };
  const drop = async (): Promise<void> => {
    if (!(await ask(t('sessions.page.deleteTitle'), t('sessions.page.deleteBody', { sessionNo }), true)))
      return;
    const answer = await remove.run({ id, version });
    if (!answer.ok) return;
    notifyDone(t('sessions.page.deleted', { sessionNo }), undoOf(answer));
    go('/sessions');
  };
  return (
    <MoreMenu>
      {status === 'planned' ? (
        <>
          <Menu.Item onClick={() => void set('held')}>{t('sessions.page.markHeld')}</Menu.Item>
          <Menu.Item onClick={() => void cancel()}>{t('sessions.page.cancel')}</Menu.Item>
        </>
      ) : null}
      {status === 'held' ? (
        <Menu.Item onClick={() => void reopen()}>{t('sessions.page.reopen')}</Menu.Item>
      ) : null}
      {status === 'cancelled' ? (
        <Menu.Item onClick={() => void set('planned')}>{t('sessions.page.revive')}</Menu.Item>
      ) : null}
      <Menu.Item color="red.9" onClick={() => void drop()}>
        {t('sessions.page.deleteTitle')}
      </Menu.Item>
    </MoreMenu>
  );
};
