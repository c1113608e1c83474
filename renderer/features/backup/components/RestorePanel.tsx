import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { RestorePreview } from '../../../../shared/features/backup/types';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { confirmAction } from '../../../ui/confirm-action';
import { InlineForm } from '../../../ui/InlineForm';
import { SidePanel } from '../../../ui/SidePanel';
import { PreviewFacts } from './PreviewFacts';

/** A backup that is to be looked into; a kept state needs no passphrase. */
export type Chosen = { readonly file: string; readonly name: string; readonly kept: boolean };

/** Passphrase, what restoring would change, then the step itself. Nothing is touched before the last. */
export const RestorePanel = ({
  chosen,
  onClose,
}: {
  readonly chosen: Chosen;
  readonly onClose: () => void;
}) => {
  const t = useT();
  const open = useCommand('backup', 'previewRestore');
  const openKept = useCommand('backup', 'previewKept');
  const restore = useCommand('backup', 'restore');
  const [secret, setSecret] = useState('');
  const [preview, setPreview] = useState<RestorePreview>();
  const isBusy = open.isRunning || openKept.isRunning;
  const look = async (): Promise<void> => {
    const { file, kept } = chosen;
    const answer = await (kept ? openKept.run(file) : open.run({ file, secret }));
    if (answer.ok) setPreview(answer.value);
  };
  const go = async (): Promise<void> => {
    const sure = await confirmAction({
      title: t('backup.restore.confirmTitle'),
      body: t('backup.restore.confirmBody'),
      confirmLabel: t('backup.restore.confirm'),
      danger: true,
    });
    if (sure) await restore.run({});
  };
  return (
    <SidePanel opened onClose={onClose} title={t('backup.restore.title')} size={600}>
      <Stack gap="sm">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {chosen.name}
        </Text>
        <InlineForm onSubmit={() => void look()}>
          <Stack gap="xs">
            {chosen.kept ? null : (
              <PasswordInput
                label={t('backup.restore.secret')}
                description={t('backup.restore.secretHint')}
                value={secret}
                autoFocus
                onChange={(event) => setSecret(event.currentTarget.value)}
              />
            )}
            <Group justify="flex-end">
              <Button
                type="submit"
                loading={isBusy}
                disabled={!chosen.kept && secret === ''}
                variant={preview === undefined ? 'filled' : 'default'}
              >
                {t('backup.restore.preview')}
              </Button>
            </Group>
          </Stack>
        </InlineForm>
        {preview === undefined ? null : (
          <>
            <PreviewFacts preview={preview} />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {t('common.action.cancel')}
              </Button>
              <Button color="red" loading={restore.isRunning} onClick={() => void go()}>
                {t('backup.restore.confirm')}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </SidePanel>
  );
};
