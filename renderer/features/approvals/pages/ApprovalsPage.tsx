import { useMemo } from 'react';
import type { ApprovalRow } from '../../../../shared/features/approvals/types';
import { APPROVAL_LISTS } from '../../../../shared/features/approvals/vocabulary';
import type { Target } from '../../../../shared/features/sums';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { placeOf, useGo } from '../../../lib/navigate';
import { useOwnOffice } from '../../../lib/own-office';
import { todayHere } from '../../../lib/today';
import { idOf } from '../../../ui/data-table-model';
import { ListPage } from '../../../ui/ListPage';
import { oneOf, useListFilters } from '../../../ui/list-filters';
import { repliedColumns, waitingColumns } from '../components/approval-columns';

const toneOf = ({ dueOn, reply, mine }: ApprovalRow) =>
  reply === 'differs' || (mine && dueOn !== null && dueOn < todayHere()) ? 'warning' : undefined;

/** Everything that waits for somebody's word, over all kinds of subject; and what was entered by head office's reply. */
export const ApprovalsPage = () => {
  const t = useT();
  const go = useGo();
  const all = useCall('approvals', 'listApprovals', {});
  const steps = useMemo(() => [...new Set((all.data ?? []).map(({ step }) => step))], [all.data]);
  const filters = useListFilters({
    list: oneOf({
      label: t('approvals.list.show'),
      values: APPROVAL_LISTS,
      text: (value) => t(`approvals.list.which.${value}`),
      width: 120,
    }),
    search: { kind: 'search', label: t('approvals.list.search') },
    step: {
      kind: 'choice',
      label: t('approvals.list.step'),
      all: t('approvals.list.allSteps'),
      values: steps,
      open: true,
      text: (value) => value,
      width: 190,
    },
  });
  const list = useCall('approvals', 'listApprovals', filters.values);
  const isReplied = filters.values.list === 'replied';
  const isHead = useOwnOffice().data?.kind === 'head';
  const described = isReplied ? 'repliedDescription' : isHead ? 'headDescription' : 'description';
  const columns = useMemo(() => (isReplied ? repliedColumns(t) : waitingColumns(t)), [t, isReplied]);
  const open = ({ to, subjectId }: ApprovalRow): void => {
    // A declared target; the sum that knows all of them is not known to a feature of the pure layer.
    const { to: address, ...filling } = placeOf(to as Target, subjectId);
    go(address, filling);
  };
  return (
    <ListPage
      key={filters.values.list}
      id={isReplied ? 'approvals-replied' : 'approvals'}
      title={t('approvals.list.title')}
      description={t(`approvals.list.${described}`)}
      list={list}
      rowKey={idOf}
      columns={columns}
      filters={filters}
      onOpen={open}
      rowTone={toneOf}
      empty={{ title: t('approvals.list.empty'), hint: t('approvals.list.emptyHint') }}
    />
  );
};
