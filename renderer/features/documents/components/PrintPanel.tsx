import { Alert, Button, Group, Loader, Menu, Stack, Text } from '@mantine/core';
import {
  IconDeviceFloppy,
  IconExternalLink,
  IconInfoCircle,
  IconPencil,
  IconPrinter,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { PrintedDocument } from '../../../../shared/features/documents/types';
import type { DocumentName } from '../../../../shared/features/sums';
import { useCall, useCommand, useRefresh } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { RecordPicker } from '../../../ui/RecordPicker';
import { PaperView } from './PaperView';
import { PdfView } from './PdfView';
import { PrinterSelect } from './PrinterSelect';

const VIEW_HEIGHT = 'calc(100vh - 230px)';

export type PrintPanelProps = { readonly document: DocumentName; readonly subjectIds: readonly string[] };

/** What will be printed, as a draft; printing, saving and opening register it once and then use the registered paper. */
export const PrintPanel = ({ document, subjectIds }: PrintPanelProps) => {
  const t = useT();
  const [documents, setDocuments] = useState<readonly PrintedDocument[]>([]);
  const [shown, setShown] = useState(0);
  const [printer, setPrinter] = useState('');
  const refresh = useRefresh();
  const registered = documents.length > 0;
  const preview = useCall(
    'documents',
    'previewDocuments',
    { document, subjectIds: [...subjectIds] },
    { enabled: !registered },
  );
  const register = useCommand('documents', 'printDocuments');
  const send = useCommand('documents', 'sendToPrinter');
  const save = useCommand('documents', 'saveDocuments');
  const open = useCommand('documents', 'openPaper');
  const busy = register.isRunning || send.isRunning || save.isRunning || open.isRunning;
  const ready = registered || (preview.data !== undefined && preview.error === undefined);
  const many = subjectIds.length > 1;

  const registerOnce = async (): Promise<readonly string[] | undefined> => {
    if (registered) return documents.map(({ id }) => id);
    const answer = await register.run({
      document,
      subjectIds: [...subjectIds],
      seen: [...(preview.data?.hashes ?? [])],
    });
    // What another program changed came without a notice: the preview is read anew, or it would be refused for ever.
    if (!answer.ok) {
      refresh();
      return undefined;
    }
    setDocuments(answer.value);
    notifyDone(t('documents.print.registered', { count: answer.value.length }));
    return answer.value.map(({ id }) => id);
  };
  const print = async (): Promise<void> => {
    const ids = await registerOnce();
    if (ids !== undefined && (await send.run({ ids: [...ids], printer })).ok)
      notifyDone(t('documents.print.sent'));
  };
  const saveAs = async (together: boolean): Promise<void> => {
    const ids = await registerOnce();
    const answer = ids === undefined ? undefined : await save.run({ ids: [...ids], together });
    if (answer?.ok && answer.value !== null)
      notifyDone(t('documents.print.saved', { path: answer.value.path }));
  };
  const openFirst = async (): Promise<void> => {
    const [first] = (await registerOnce()) ?? [];
    if (first !== undefined) await open.run(first);
  };

  const saveButton = (onClick?: () => void) => (
    <Button
      variant="default"
      disabled={!ready || busy}
      leftSection={<IconDeviceFloppy size={16} aria-hidden />}
      {...(onClick ? { onClick } : {})}
    >
      {t('documents.print.save')}
    </Button>
  );
  const paper = documents[shown];
  const notes = registered ? [paper?.note ?? ''].filter((note) => note !== '') : (preview.data?.notes ?? []);
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="flex-end">
        <Group gap="xs" align="flex-end">
          {documents.length > 1 ? (
            <RecordPicker
              label={t('documents.column.number')}
              size="xs"
              w={230}
              options={documents.map(({ number }, i) => ({ value: String(i), label: number }))}
              value={String(shown)}
              onChange={(value) => setShown(Number(value ?? 0))}
            />
          ) : (
            <Text size="sm">
              {paper?.number ?? t('documents.print.subjects', { count: subjectIds.length })}
            </Text>
          )}
        </Group>
        <Group gap="xs" align="flex-end">
          <PrinterSelect value={printer} onChange={setPrinter} />
          {many ? (
            <Menu>
              <Menu.Target>{saveButton()}</Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => void saveAs(true)}>{t('documents.print.saveTogether')}</Menu.Item>
                <Menu.Item onClick={() => void saveAs(false)}>{t('documents.print.saveApart')}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          ) : (
            <>
              {saveButton(() => void saveAs(true))}
              <Button
                variant="default"
                disabled={!ready || busy}
                leftSection={<IconExternalLink size={16} aria-hidden />}
                onClick={() => void openFirst()}
              >
                {t('documents.print.open')}
              </Button>
            </>
          )}
          <Button
            disabled={!ready}
            loading={busy}
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => void print()}
          >
            {t('documents.print.print')}
          </Button>
        </Group>
      </Group>
      {registered ? null : (
        <Alert variant="light" py={6} icon={<IconInfoCircle aria-hidden />}>
          {t('documents.print.draftHint')}
        </Alert>
      )}
      {notes.map((note) => (
        <Alert key={note} color="yellow" variant="light" py={6} icon={<IconPencil aria-hidden />} role="note">
          {note}
        </Alert>
      ))}
      {preview.error === undefined || registered ? null : <ErrorPanel error={preview.error} />}
      {paper !== undefined ? (
        <PaperView key={paper.id} id={paper.id} what="getPaper" height={VIEW_HEIGHT} />
      ) : preview.data !== undefined ? (
        <PdfView bytes={preview.data.bytes} height={VIEW_HEIGHT} />
      ) : preview.error === undefined ? (
        <Loader size="sm" />
      ) : null}
    </Stack>
  );
};
