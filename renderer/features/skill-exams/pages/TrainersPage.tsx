import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { TrainerRow } from '../../../../shared/features/skill-exams/types';
import { oneHolds } from '../../../../shared/kernel/search';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { useOwnOffice } from '../../../lib/own-office';
import { printButton } from '../../../lib/print-slot';
import { useSearchState } from '../../../lib/search-state';
import { useSlot } from '../../../lib/slots';
import { ListPage } from '../../../ui/ListPage';
import { useListFilters } from '../../../ui/list-filters';
import { ChargePanel } from '../components/ChargePanel';
import { chargeColumns } from '../components/charge-columns';
import { Lacks } from '../components/Lacks';

const keyOf = ({ key }: TrainerRow): string => key;
const toneOf = ({ standing }: TrainerRow) => (standing === 'proposed' ? 'warning' : undefined);

/** What trainers answer for, by course; and what is held against panel members. */
export const TrainersPage = () => {
  const t = useT();
  const go = useGo();
  const PrintButton = useSlot(printButton);
  const filters = useListFilters({ search: { kind: 'search', label: t('skillExams.charge.search') } });
  const list = useCall('skillExams', 'listTrainers', {});
  const isHead = useOwnOffice().data?.kind === 'head';
  const [open, setOpen] = useSearchState('open');
  const columns = useMemo(() => chargeColumns(t, isHead), [t, isHead]);
  // A link names an examination of the run.
  const opened = list.data?.find(({ exams }) => exams.some(({ id }) => id === open));
  const { search } = filters.values;
  const rows = useMemo(
    () =>
      list.data?.filter(({ trainer, trainerNo, subject }) => oneHolds([trainer, trainerNo, subject], search)),
    [list.data, search],
  );
  return (
    <ListPage
      id="trainers"
      title={t('skillExams.charge.title')}
      description={t('skillExams.charge.description')}
      list={list}
      rows={rows}
      rowKey={keyOf}
      columns={columns}
      filters={filters}
      onOpen={({ exams }) => setOpen(exams[0]?.id ?? '')}
      rowTone={toneOf}
      selectActions={(keys) => {
        const decided = (rows ?? []).flatMap(({ key, charge }) =>
          charge !== null && keys.includes(key) ? [charge.id] : [],
        );
        return decided.length === 0 ? null : (
          <PrintButton document="trainerCharge" subjectIds={decided} label={t('skillExams.charge.print')} />
        );
      }}
      empty={{
        title: t('skillExams.charge.empty'),
        hint: t('skillExams.charge.emptyHint'),
        action: <Button onClick={() => go('/skill-exams')}>{t('skillExams.charge.toExams')}</Button>,
      }}
    >
      <Lacks />
      <ChargePanel row={opened} onClose={() => setOpen('')} />
    </ListPage>
  );
};
