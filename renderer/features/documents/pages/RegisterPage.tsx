import { Button, Group, Select } from '@mantine/core';
import { IconQrcode } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { DOCUMENT_STATES, type DocumentState } from '../../../../shared/features/documents/vocabulary';
import { zhCN } from '../../../../shared/locales/catalogue';
import { termOf } from '../../../../shared/locales/translate';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { useSearchState } from '../../../lib/search-state';
import { DataTable } from '../../../ui/DataTable';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { NoRows } from '../../../ui/NoRows';
import { PageHeader } from '../../../ui/PageHeader';
import { SearchInput } from '../../../ui/SearchInput';
import { SidePanel } from '../../../ui/SidePanel';
import { DocumentActions } from '../components/DocumentActions';
import { DocumentPanel } from '../components/DocumentPanel';
import { documentColumns } from '../components/document-columns';

const NAMES = Object.keys(zhCN.document);
const kindOf = (text: string): string | null => NAMES.find((name) => name === text) ?? null;
const stateOf = (text: string): DocumentState | null =>
  DOCUMENT_STATES.find((state) => state === text) ?? null;

/** The register of everything that was printed. */
export const RegisterPage = () => {
  const t = useT();
  const [document, setDocument] = useSearchState('document');
  const [state, setState] = useSearchState('state');
  const [text, setText] = useSearchState('text');
  const [open, setOpen] = useSearchState('open');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const list = useCall('documents', 'listDocuments', {
    document: kindOf(document),
    state: stateOf(state),
    text,
    staffId: null,
  });
  const scan = useCommand('documents', 'attachScan');
  const columns = useMemo(() => documentColumns(t), [t]);
  const rows = list.data ?? [];
  const ticked = rows.filter((row) => selected.has(row.id)).map((row) => row.id);
  const filtered = document !== '' || state !== '' || text !== '';
  const findByScan = async (): Promise<void> => {
    const answer = await scan.run({ id: null });
    if (!answer.ok || answer.value === null) return;
    notifyDone(t('documents.scan.done', { number: answer.value.number }));
    setOpen(answer.value.id);
  };
  const opened = rows.find((row) => row.id === open);
  return (
    <>
      <PageHeader
        title={t('documents.title')}
        description={t('documents.description')}
        actions={
          <Group gap="xs" wrap="nowrap">
            <Button
              variant="default"
              loading={scan.isRunning}
              leftSection={<IconQrcode size={16} aria-hidden />}
              onClick={() => void findByScan()}
            >
              {t('documents.scan.find')}
            </Button>
            <DocumentActions ids={ticked} onDone={() => setSelected(new Set())} />
          </Group>
        }
      />
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      <DataTable
        id="documents"
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        onOpen={(row) => setOpen(row.id)}
        selected={selected}
        onSelectedChange={setSelected}
        empty={
          <NoRows
            list={list}
            filtered={filtered}
            title={t('documents.empty.title')}
            hint={t('documents.empty.hint')}
          />
        }
        toolbar={
          <>
            <SearchInput value={text} onChange={setText} label={t('documents.filter.search')} />
            <Select
              aria-label={t('documents.filter.document')}
              placeholder={t('documents.filter.document')}
              w={150}
              clearable
              data={NAMES.map((name) => ({ value: name, label: termOf(t, 'document', name) }))}
              value={kindOf(document)}
              onChange={(value) => setDocument(value ?? '')}
            />
            <Select
              aria-label={t('documents.filter.state')}
              placeholder={t('documents.filter.state')}
              w={140}
              clearable
              data={DOCUMENT_STATES.map((value) => ({ value, label: t(`documents.state.${value}`) }))}
              value={stateOf(state)}
              onChange={(value) => setState(value ?? '')}
            />
          </>
        }
      />
      <SidePanel
        opened={open !== ''}
        onClose={() => setOpen('')}
        size={720}
        title={t('documents.detail.title', { number: opened?.number ?? '' })}
      >
        {open === '' ? null : <DocumentPanel key={open} id={open} onOpen={setOpen} />}
      </SidePanel>
    </>
  );
};
