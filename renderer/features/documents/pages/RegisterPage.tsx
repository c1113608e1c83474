import { Button } from '@mantine/core';
import { IconQrcode } from '@tabler/icons-react';
import { useMemo } from 'react';
import { DOCUMENT_STATES } from '../../../../shared/features/documents/vocabulary';
import { zhCN } from '../../../../shared/locales/catalogue';
import { termOf } from '../../../../shared/locales/translate';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { notifyDone } from '../../../lib/notify';
import { useSearchState } from '../../../lib/search-state';
import { idOf } from '../../../ui/data-table-model';
import { ListPage } from '../../../ui/ListPage';
import { choice, useListFilters } from '../../../ui/list-filters';
import { SidePanel } from '../../../ui/SidePanel';
import { DocumentActions } from '../components/DocumentActions';
import { DocumentPanel } from '../components/DocumentPanel';
import { documentColumns } from '../components/document-columns';

const NAMES = Object.keys(zhCN.document);
/** The register of everything that was printed. */
export const RegisterPage = () => {
  const t = useT();
  const go = useGo();
  const [open, setOpen] = useSearchState('open');
  const filters = useListFilters({
    text: { kind: 'search', label: t('documents.filter.search') },
    document: choice({
      label: t('documents.filter.document'),
      all: t('documents.filter.allDocuments'),
      values: NAMES,
      text: (name) => termOf(t, 'document', name),
      width: 150,
    }),
    state: choice({
      label: t('documents.filter.state'),
      all: t('documents.filter.allStates'),
      values: DOCUMENT_STATES,
      text: (state) => t(`documents.state.${state}`),
      width: 140,
    }),
  });
  const { text, document, state } = filters.values;
  const list = useCall('documents', 'listDocuments', {
    text,
    document: document || null,
    state: state || null,
    staffId: null,
  });
  const scan = useCommand('documents', 'attachScan');
  const columns = useMemo(() => documentColumns(t), [t]);
  const findByScan = async (): Promise<void> => {
    const answer = await scan.run({ id: null });
    if (!answer.ok || answer.value === null) return;
    notifyDone(t('documents.scan.done', { number: answer.value.number }));
    setOpen(answer.value.id);
  };
  const opened = list.data?.find((row) => row.id === open);
  return (
    <ListPage
      id="documents"
      title={t('documents.title')}
      description={t('documents.description')}
      actions={
        <Button
          variant="default"
          loading={scan.isRunning}
          leftSection={<IconQrcode size={16} aria-hidden />}
          onClick={() => void findByScan()}
        >
          {t('documents.scan.find')}
        </Button>
      }
      selectActions={(ids, clear) => <DocumentActions ids={ids} onDone={clear} />}
      list={list}
      rowKey={idOf}
      columns={columns}
      filters={filters}
      onOpen={(row) => setOpen(row.id)}
      empty={{
        title: t('documents.empty.title'),
        hint: t('documents.empty.hint'),
        action: <Button onClick={() => go('/plans')}>{t('documents.empty.toPlans')}</Button>,
      }}
    >
      <SidePanel
        opened={open !== ''}
        onClose={() => setOpen('')}
        size={720}
        title={t('documents.detail.title', { number: opened?.number ?? '' })}
      >
        {open === '' ? null : <DocumentPanel key={open} id={open} onOpen={setOpen} />}
      </SidePanel>
    </ListPage>
  );
};
