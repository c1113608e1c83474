import { Button, Group, Menu } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter, IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { SidePanel } from '../../../ui/SidePanel';
import { SignForm } from './SignForm';

/** What can be done with the documents that are ticked. */
export const DocumentActions = ({
  ids,
  onDone,
}: {
  readonly ids: readonly string[];
  readonly onDone: () => void;
}) => {
  const t = useT();
  const [signing, setSigning] = useState(false);
  const send = useCommand('documents', 'sendToPrinter');
  const save = useCommand('documents', 'saveDocuments');
  const none = ids.length === 0;
  const print = async (): Promise<void> => {
    if ((await send.run({ ids: [...ids], printer: '' })).ok) notifyDone(t('documents.print.sent'));
  };
  const saveAs = async (together: boolean): Promise<void> => {
    const answer = await save.run({ ids: [...ids], together });
    if (answer.ok && answer.value !== null)
      notifyDone(t('documents.print.saved', { path: answer.value.path }));
  };
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        variant="default"
        disabled={none}
        loading={send.isRunning}
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => void print()}
      >
        {t('documents.print.print')}
      </Button>
      <Menu>
        <Menu.Target>
          <Button
            variant="default"
            disabled={none}
            loading={save.isRunning}
            leftSection={<IconDeviceFloppy size={16} aria-hidden />}
          >
            {t('documents.print.save')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void saveAs(true)}>{t('documents.print.saveTogether')}</Menu.Item>
          <Menu.Item onClick={() => void saveAs(false)}>{t('documents.print.saveApart')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button
        disabled={none}
        leftSection={<IconSignature size={16} aria-hidden />}
        onClick={() => setSigning(true)}
      >
        {t('documents.action.markSigned')}
      </Button>
      <SidePanel opened={signing} onClose={() => setSigning(false)} title={t('documents.sign.title')}>
        <SignForm
          ids={ids}
          onDone={() => {
            setSigning(false);
            onDone();
          }}
        />
      </SidePanel>
    </Group>
  );
};
