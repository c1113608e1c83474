import { useMemo } from 'react';
import type { FunctionRow } from '../../../../shared/features/functions/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useOwnOffice } from '../../../lib/own-office';
import { useSearchState } from '../../../lib/search-state';
import { ListPage } from '../../../ui/ListPage';
import { useListFilters } from '../../../ui/list-filters';
import { FunctionPanel } from '../components/FunctionPanel';
import { functionColumns } from '../components/function-columns';

const keyOf = ({ office, functionKey }: FunctionRow): string => `${office} ${functionKey}`;
const toneOf = ({ gone }: FunctionRow) => (gone ? 'warning' : undefined);

/** Who holds each function of the office, since when. */
export const FunctionsPage = () => {
  const t = useT();
  const [open, setOpen] = useSearchState('function');
  const isHead = useOwnOffice().data?.kind === 'head';
  const filters = useListFilters({});
  const list = useCall('functions', 'listFunctions', {});
  const columns = useMemo(() => functionColumns(t, isHead), [t, isHead]);
  return (
    <>
      <ListPage
        id="functions"
        title={t('functions.title')}
        description={t(isHead ? 'functions.descriptionHead' : 'functions.description')}
        list={list}
        rowKey={keyOf}
        columns={columns}
        filters={filters}
        selectable={false}
        onOpen={(row) => setOpen(keyOf(row))}
        rowTone={toneOf}
        empty={{ title: t('functions.empty') }}
      />
      <FunctionPanel row={list.data?.find((row) => keyOf(row) === open)} onClose={() => setOpen('')} />
    </>
  );
};
