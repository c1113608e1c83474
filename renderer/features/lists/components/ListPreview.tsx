import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { IconDeviceFloppy, IconExternalLink, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { AppError } from '../../../../shared/kernel/errors';
import type { ListPicture } from '../../../../shared/kernel/list-picture';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { PdfView } from '../../documents/components/PdfView';
import { PrinterSelect } from '../../documents/components/PrinterSelect';

type Painted = { readonly token: string; readonly bytes: Uint8Array };

/** A list on paper: looked at, printed, saved or opened. */
export const ListPreview = ({ picture }: { readonly picture: ListPicture }) => {
  const t = useT();
  const { run: paint } = useCommand('lists', 'previewList', { silent: true });
  const [painted, setPainted] = useState<Painted>();
  const [refusal, setRefusal] = useState<AppError>();
  const [printer, setPrinter] = useState('');
  const send = useCommand('lists', 'printList');
  const save = useCommand('lists', 'saveList');
  const open = useCommand('lists', 'openList');
  useEffect(() => {
    void paint(picture).then((answer) => (answer.ok ? setPainted(answer.value) : setRefusal(answer.error)));
  }, [paint, picture]);
  if (refusal !== undefined) return <ErrorPanel error={refusal} />;
  if (painted === undefined) return <Loader size="sm" />;
  const { token, bytes } = painted;
  const print = async (): Promise<void> => {
    if ((await send.run({ token, printer })).ok) notifyDone(t('documents.print.sent'));
  };
  const saveAs = async (): Promise<void> => {
    const answer = await save.run({ token });
    if (answer.ok && answer.value !== null)
      notifyDone(t('documents.print.saved', { path: answer.value.path }));
  };
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="flex-end">
        <Text size="sm" c="gray.7" flex={1}>
          {t('lists.note')}
        </Text>
        <PrinterSelect value={printer} onChange={setPrinter} />
        <Button
          variant="default"
          loading={save.isRunning}
          leftSection={<IconDeviceFloppy size={16} aria-hidden />}
          onClick={() => void saveAs()}
        >
          {t('lists.savePdf')}
        </Button>
        <Button
          variant="default"
          loading={open.isRunning}
          leftSection={<IconExternalLink size={16} aria-hidden />}
          onClick={() => void open.run({ token })}
        >
          {t('documents.print.open')}
        </Button>
        <Button
          loading={send.isRunning}
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => void print()}
        >
          {t('documents.print.print')}
        </Button>
      </Group>
      <PdfView bytes={bytes} height="calc(100vh - 200px)" />
    </Stack>
  );
};
