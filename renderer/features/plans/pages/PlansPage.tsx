import { useMemo, useState } from 'react';
import { PLAN_FILTERS } from '../../../../shared/features/plans/schema';
import type { PlanRow } from '../../../../shared/features/plans/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { useOwnOffice } from '../../../lib/own-office';
import { printButton } from '../../../lib/print-slot';
import { useSlot } from '../../../lib/slots';
import { AddButton } from '../../../ui/AddButton';
import { idOf } from '../../../ui/data-table-model';
import { ListPage } from '../../../ui/ListPage';
import { oneOf, useListFilters } from '../../../ui/list-filters';
import { ApproveTogether } from '../components/ApproveTogether';
import { DrawPlanPanel } from '../components/DrawPlanPanel';
import { planColumns } from '../components/plan-columns';

const toneOf = ({ disputed, overdue }: PlanRow) =>
  disputed > 0 ? 'danger' : overdue > 0 ? 'warning' : undefined;
/** All plans: how far they are, what is overdue or disputed. */
export const PlansPage = () => {
  const t = useT();
  const go = useGo();
  const PrintButton = useSlot(printButton);
  const [drawing, setDrawing] = useState(false);
  const isHead = useOwnOffice().data?.kind === 'head';
  const filters = useListFilters({
    search: { kind: 'search', label: t('plans.search') },
    show: oneOf({
      label: t('plans.column.state'),
      values: PLAN_FILTERS,
      text: (value) => t(`plans.filter.${value}`),
    }),
  });
  const list = useCall('plans', 'listPlans', filters.values);
  const columns = useMemo(() => planColumns(t, isHead), [t, isHead]);
  return (
    <ListPage
      id="plans"
      title={t('plans.title')}
      description={t('plans.description')}
      actions={<AddButton label={t('plans.draw')} onClick={() => setDrawing(true)} />}
      selectActions={(ids, clear) => (
        <>
          <ApproveTogether planIds={ids} onDone={clear} />
          <PrintButton document="trainingPlan" subjectIds={ids} />
        </>
      )}
      list={list}
      rowKey={idOf}
      columns={columns}
      filters={filters}
      onOpen={({ id }) => go('/plans/$id', { params: { id } })}
      rowTone={toneOf}
      empty={{ title: t('plans.empty'), hint: t('plans.emptyHint') }}
    >
      <DrawPlanPanel opened={drawing} onClose={() => setDrawing(false)} />
    </ListPage>
  );
};
