import type { NoticeRow } from '../../../../shared/features/notices/types';
import type { Translate } from '../../../../shared/locales/translate';
import type { DataColumn } from '../../../ui/data-table-model';
import { NoticeStateBadge } from './NoticeStateBadge';

const namesText = (t: Translate, { names, subjects }: NoticeRow): string => {
  const shown = names.join(t('common.grid.listComma'));
  return subjects > names.length ? t('notices.andOthers', { names: shown, count: subjects }) : shown;
};

const objectionsText = (t: Translate, { objections: count, openObjections: open }: NoticeRow): string => {
  if (count === 0) return '';
  return open === 0 ? t('notices.answered', { count }) : t('notices.openOf', { open, count });
};

/** The columns of lists of notices; the office only where several are shown. */
export const noticeColumns = (t: Translate, withOffice: boolean): readonly DataColumn<NoticeRow>[] => {
  const head = (
    key: 'number' | 'office' | 'kind' | 'title' | 'names' | 'from' | 'to' | 'state' | 'objections',
  ) => t(`notices.column.${key}`);
  const office = { key: 'office', header: head('office'), width: 80, text: (row: NoticeRow) => row.office };
  return [
    { key: 'number', header: head('number'), width: 112, text: (row) => row.number },
    ...(withOffice ? [office] : []),
    { key: 'kind', header: head('kind'), width: 124, text: (row) => t(`notices.kind.${row.kind}`) },
    { key: 'title', header: head('title'), grow: 2, text: (row) => row.title },
    { key: 'names', header: head('names'), grow: 1, text: (row) => namesText(t, row) },
    { key: 'from', header: head('from'), width: 104, text: (row) => row.postedFrom },
    { key: 'to', header: head('to'), width: 104, text: (row) => row.postedTo },
    {
      key: 'state',
      header: head('state'),
      width: 92,
      text: (row) => t(`notices.state.${row.state}`),
      render: (row) => <NoticeStateBadge state={row.state} />,
    },
    {
      key: 'objections',
      header: head('objections'),
      width: 150,
      text: (row) => objectionsText(t, row),
      sortValue: (row) => row.openObjections * 1000 + row.objections,
    },
  ];
};
