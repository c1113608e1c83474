import type { ApprovalRow } from '../../../../shared/features/approvals/types';
import { type Translate, termOf } from '../../../../shared/locales/translate';
import { formatDate } from '../../../lib/format';
import type { DataColumn } from '../../../ui/data-table-model';
import { StateBadge } from '../../../ui/StateBadge';

type Column = DataColumn<ApprovalRow>;

const stepOf = (t: Translate, { step, byHead }: ApprovalRow): string =>
  byHead ? `${step} · ${t('approvals.byHead')}` : step;

const common = (t: Translate): readonly [kind: Column, person: Column, office: Column] => [
  {
    key: 'kind',
    header: t('approvals.list.column.kind'),
    width: 130,
    text: ({ kind }) => termOf(t, 'kind', kind),
  },
  {
    key: 'person',
    header: t('approvals.list.column.person'),
    width: 170,
    text: ({ staffNo, name }) => `${staffNo} ${name}`.trim(),
  },
  {
    key: 'office',
    header: t('approvals.list.column.office'),
    width: 80,
    text: ({ office }) => office,
  },
];

/** The columns of what waits for a step. */
export const waitingColumns = (t: Translate): readonly Column[] => {
  const [kind, person, office] = common(t);
  return [
    person,
    kind,
    { key: 'step', header: t('approvals.list.column.step'), text: (row) => stepOf(t, row) },
    {
      key: 'round',
      header: t('approvals.list.column.round'),
      width: 70,
      align: 'right',
      text: ({ round }) => round,
    },
    {
      key: 'since',
      header: t('approvals.list.column.since'),
      width: 120,
      text: ({ since }) => formatDate(since),
    },
    {
      key: 'dueOn',
      header: t('approvals.list.column.dueOn'),
      width: 120,
      text: ({ dueOn }) => (dueOn === null ? '' : formatDate(dueOn)),
    },
    office,
  ];
};

/** The columns of what was entered by head office's reply. */
export const repliedColumns = (t: Translate): readonly Column[] => {
  const [kind, person, office] = common(t);
  return [
    {
      key: 'documentNo',
      header: t('approvals.list.column.documentNo'),
      width: 170,
      text: ({ documentNo }) => documentNo,
    },
    {
      key: 'since',
      header: t('approvals.list.column.repliedOn'),
      width: 120,
      text: ({ since }) => formatDate(since),
    },
    {
      key: 'approver',
      header: t('approvals.list.column.approver'),
      width: 110,
      text: ({ approver }) => approver,
    },
    person,
    kind,
    { key: 'step', header: t('approvals.list.column.repliedStep'), text: (row) => stepOf(t, row) },
    {
      key: 'reply',
      header: t('approvals.list.column.reply'),
      width: 120,
      text: ({ reply }) => t(`approvals.list.reply.${reply ?? 'waiting'}`),
      render: ({ reply }) => (
        <StateBadge
          color={reply === 'differs' ? 'red' : 'gray'}
          label={t(`approvals.list.reply.${reply ?? 'waiting'}`)}
        />
      ),
    },
    office,
  ];
};
