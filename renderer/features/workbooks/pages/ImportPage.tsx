import { Button, Tabs } from '@mantine/core';
import { IconDownload, IconFileTypeXls } from '@tabler/icons-react';
import type { SheetKindView } from '../../../../shared/features/workbooks/types';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo, useRouteParam } from '../../../lib/navigate';
import { notifyDone } from '../../../lib/notify';
import { EmptyState } from '../../../ui/EmptyState';
import { PageHeader } from '../../../ui/PageHeader';
import { ChooseFile } from '../components/ChooseFile';
import { ImportHistory } from '../components/ImportHistory';
import { ImportView } from '../components/ImportView';
import { useImport } from '../use-import';

/** The work on one kind of sheet. It starts anew when another kind is chosen. */
const KindImport = ({ kind }: { readonly kind: SheetKindView }) => {
  const flow = useImport(kind.name);
  if (flow.preview !== undefined && flow.error === undefined) return <ImportView flow={flow} />;
  return (
    <>
      <ChooseFile kind={kind} flow={flow} />
      <ImportHistory />
    </>
  );
};

const KindActions = ({ kind }: { readonly kind: SheetKindView }) => {
  const t = useT();
  const saveTemplate = useCommand('workbooks', 'saveTemplate');
  const exportSheet = useCommand('workbooks', 'exportSheet');
  const template = async (): Promise<void> => {
    const answer = await saveTemplate.run({ kind: kind.name });
    if (answer.ok && answer.value !== null)
      notifyDone(t('workbooks.page.saved', { name: answer.value.name }));
  };
  const exported = async (): Promise<void> => {
    const answer = await exportSheet.run({ kind: kind.name });
    if (answer.ok && answer.value !== null)
      notifyDone(t('workbooks.page.exported', { rows: answer.value.rows, name: answer.value.name }));
  };
  return (
    <>
      {kind.canExport ? (
        <Button
          variant="default"
          loading={exportSheet.isRunning}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => void exported()}
        >
          {t('workbooks.page.export')}
        </Button>
      ) : null}
      <Button
        variant="default"
        loading={saveTemplate.isRunning}
        leftSection={<IconFileTypeXls size={16} aria-hidden />}
        onClick={() => void template()}
      >
        {t('workbooks.page.template')}
      </Button>
    </>
  );
};

/** Import and export of spreadsheets, one kind at a time; `/import/roster` opens a kind at once. */
export const ImportPage = () => {
  const t = useT();
  const go = useGo();
  const named = useRouteParam('kind');
  const kinds = useCall('workbooks', 'listKinds', {}).data;
  if (kinds === undefined) return null;
  const kind = kinds.find((each) => each.name === named) ?? kinds[0];
  return (
    <>
      <PageHeader
        title={t('workbooks.title')}
        description={t('workbooks.page.description')}
        actions={kind === undefined ? null : <KindActions kind={kind} />}
      />
      {kind === undefined ? (
        <EmptyState title={t('workbooks.page.noKinds')} hint={t('workbooks.page.noKindsHint')} />
      ) : (
        <Tabs
          value={kind.name}
          onChange={(name) => go('/import/$kind', { params: { kind: name ?? kind.name } })}
          mb="sm"
          keepMounted={false}
        >
          <Tabs.List mb="sm" aria-label={t('workbooks.page.kind')}>
            {kinds.map((each) => (
              <Tabs.Tab key={each.name} value={each.name}>
                {each.title}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {kinds.map((each) => (
            <Tabs.Panel key={each.name} value={each.name}>
              <KindImport kind={each} />
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
    </>
  );
};
