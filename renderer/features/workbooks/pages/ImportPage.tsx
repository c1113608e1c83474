import { Box, Button, Stack, Tabs } from '@mantine/core';
import { IconDownload, IconFileTypeXls } from '@tabler/icons-react';
import type { WorkbookView } from '../../../../shared/features/workbooks/types';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo, useRouteParam } from '../../../lib/navigate';
import { notifyDone } from '../../../lib/notify';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { PageHeader } from '../../../ui/PageHeader';
import { AssignColumns } from '../components/AssignColumns';
import { ChooseFile } from '../components/ChooseFile';
import { FileQueue } from '../components/FileQueue';
import { ImportHistory } from '../components/ImportHistory';
import { ImportView } from '../components/ImportView';
import { useImport } from '../use-import';

/** The work on one kind of workbook. It starts anew when another kind is chosen. */
const WorkbookImport = ({ workbook }: { readonly workbook: WorkbookView }) => {
  const flow = useImport(workbook.name);
  const isRead = flow.preview !== undefined && flow.error === undefined;
  const isAsking = flow.error !== undefined && flow.headings !== undefined;
  return (
    <Box data-takes-files mih="calc(100vh - 280px)">
      <FileQueue flow={flow} />
      {isRead ? <ImportView flow={flow} /> : null}
      {flow.error !== undefined && flow.headings !== undefined ? (
        <Stack gap="sm">
          <ErrorPanel error={flow.error} />
          <AssignColumns view={flow.headings} flow={flow} />
        </Stack>
      ) : null}
      {isRead || isAsking ? null : (
        <>
          <ChooseFile workbook={workbook} flow={flow} />
          <ImportHistory />
        </>
      )}
    </Box>
  );
};

const WorkbookActions = ({ workbook }: { readonly workbook: WorkbookView }) => {
  const t = useT();
  const saveTemplate = useCommand('workbooks', 'saveTemplate');
  const exportWorkbook = useCommand('workbooks', 'exportWorkbook');
  const template = async (): Promise<void> => {
    const answer = await saveTemplate.run({ kind: workbook.name });
    if (answer.ok && answer.value !== null)
      notifyDone(t('workbooks.page.saved', { name: answer.value.name }));
  };
  const exported = async (): Promise<void> => {
    const answer = await exportWorkbook.run({ kind: workbook.name });
    if (answer.ok && answer.value !== null)
      notifyDone(t('workbooks.page.exported', { rows: answer.value.rows, name: answer.value.name }));
  };
  return (
    <>
      {workbook.canExport ? (
        <Button
          variant="default"
          loading={exportWorkbook.isRunning}
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
  const workbooks = useCall('workbooks', 'listWorkbooks', {}).data;
  if (workbooks === undefined) return null;
  const workbook = workbooks.find((each) => each.name === named) ?? workbooks[0];
  return (
    <>
      <PageHeader
        title={t('workbooks.title')}
        description={t('workbooks.page.description')}
        actions={workbook === undefined ? null : <WorkbookActions workbook={workbook} />}
      />
      {workbook === undefined ? (
        <EmptyState title={t('workbooks.page.noKinds')} hint={t('workbooks.page.noKindsHint')} />
      ) : (
        <Tabs
          value={workbook.name}
          onChange={(name) => go('/import/$kind', { params: { kind: name ?? workbook.name } })}
          mb="sm"
          keepMounted={false}
        >
          <Tabs.List mb="sm" aria-label={t('workbooks.page.kind')}>
            {workbooks.map((each) => (
              <Tabs.Tab key={each.name} value={each.name}>
                {each.title}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {workbooks.map((each) => (
            <Tabs.Panel key={each.name} value={each.name}>
              <WorkbookImport workbook={each} />
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
    </>
  );
};
