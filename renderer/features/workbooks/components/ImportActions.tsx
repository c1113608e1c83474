import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconDeviceFloppy, IconRefresh, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import type { ImportFlow } from '../use-import';

/** What can be done with a preview or a result, in the order of the work; the main action is the last. */
export const ImportActions = ({ flow }: { readonly flow: ImportFlow }) => {
  const t = useT();
  const [again, setAgain] = useState(false);
  const { preview, result, isBusy, isJudging } = flow;
  const view = result ?? preview;
  if (view === undefined) return null;
  const writes = view.counts.new + view.counts.changed;
  const repeated = view.repeatOf !== null && writes > 0 && !view.written;
  const open = result === undefined || !result.ok;
  const save = async (): Promise<void> => {
    const saved = await flow.saveRefused();
    if (saved !== undefined) notifyDone(t('workbooks.page.saved', { name: saved.name }));
  };
  const importLabel =
    writes === 0
      ? t('workbooks.page.nothingToWrite')
      : t(view.counts.refused > 0 ? 'workbooks.page.importGood' : 'workbooks.page.importAll', {
          count: writes,
        });
  return (
    <Stack gap="xs" mb="sm">
      {repeated ? (
        <Checkbox
          checked={again}
          onChange={(event) => setAgain(event.currentTarget.checked)}
          label={t('workbooks.page.importAgain')}
          description={t('workbooks.page.againHint')}
        />
      ) : null}
      <Group gap="xs">
        <Button
          variant="default"
          disabled={isBusy}
          leftSection={<IconUpload size={16} aria-hidden />}
          onClick={() => void flow.choose()}
        >
          {t('workbooks.page.chooseAgain')}
        </Button>
        <Button
          variant="default"
          disabled={isBusy}
          leftSection={<IconRefresh size={16} aria-hidden />}
          onClick={() => void flow.reload()}
        >
          {t('workbooks.page.reload')}
        </Button>
        {view.counts.refused > 0 ? (
          <Button
            variant="default"
            disabled={isBusy}
            leftSection={<IconDeviceFloppy size={16} aria-hidden />}
            onClick={() => void save()}
          >
            {t('workbooks.page.saveRefused')}
          </Button>
        ) : null}
        {open ? (
          <Button
            disabled={writes === 0 || (repeated && !again)}
            loading={isBusy || isJudging}
            onClick={() => void flow.apply({ goodRows: true, again })}
          >
            {importLabel}
          </Button>
        ) : (
          <Button onClick={flow.startOver}>{t('workbooks.page.another')}</Button>
        )}
      </Group>
      {view.counts.refused > 0 ? (
        <Text size="sm" c="gray.7">
          {t('workbooks.preview.mendHere')}
        </Text>
      ) : null}
    </Stack>
  );
};
