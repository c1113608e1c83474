import { useMemo, useState } from 'react';
import { NOTICE_KINDS, SHOWN_STATES } from '../../../../shared/features/notices/vocabulary';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { useOwnOffice } from '../../../lib/own-office';
import { AddButton } from '../../../ui/AddButton';
import { idOf } from '../../../ui/data-table-model';
import { ListPage } from '../../../ui/ListPage';
import { choice, useListFilters } from '../../../ui/list-filters';
import { NoticePanel } from '../components/NoticePanel';
import { noticeColumns } from '../components/notice-columns';

/** Notices, circulars and commendations. */
export const NoticesPage = () => {
  const t = useT();
  const go = useGo();
  const [adding, setAdding] = useState(false);
  const isHead = useOwnOffice().data?.kind === 'head';
  const filters = useListFilters({
    search: { kind: 'search', label: t('notices.search') },
    kind: choice({
      label: t('notices.filter.kind'),
      values: NOTICE_KINDS,
      all: t('notices.filter.all'),
      text: (value) => t(`notices.kind.${value}`),
    }),
    state: choice({
      label: t('notices.filter.state'),
      values: SHOWN_STATES,
      all: t('notices.filter.all'),
      text: (value) => t(`notices.state.${value}`),
    }),
  });
  const list = useCall('notices', 'listNotices', filters.values);
  const columns = useMemo(() => noticeColumns(t, isHead), [t, isHead]);
  return (
    <ListPage
      id="notices"
      title={t('notices.title')}
      description={t(isHead ? 'notices.descriptionHead' : 'notices.description')}
      actions={<AddButton label={t('notices.add')} onClick={() => setAdding(true)} />}
      list={list}
      rowKey={idOf}
      columns={columns}
      filters={filters}
      onOpen={({ id }) => go('/notices/$id', { params: { id } })}
      rowTone={({ openObjections }) => (openObjections > 0 ? 'warning' : undefined)}
      empty={{ title: t('notices.empty'), hint: t('notices.emptyHint') }}
    >
      <NoticePanel
        opened={adding}
        view={null}
        onClose={() => setAdding(false)}
        onSaved={({ id }) => go('/notices/$id', { params: { id } })}
      />
    </ListPage>
  );
};
