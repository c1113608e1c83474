import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { GRADING_STATES, SCHEMES } from '../../../../shared/features/grades/vocabulary';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { printButton } from '../../../lib/print-slot';
import { useSearchState } from '../../../lib/search-state';
import { useSlot } from '../../../lib/slots';
import { DataTable } from '../../../ui/DataTable';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { FilterSelect } from '../../../ui/FilterSelect';
import { NoRows } from '../../../ui/NoRows';
import { PageHeader } from '../../../ui/PageHeader';
import { SearchInput } from '../../../ui/SearchInput';
import { GradingPanel } from '../components/GradingPanel';
import { gradingColumns } from '../components/grading-columns';

const asOne = <T extends string>(known: readonly T[], text: string): T | '' =>
  known.find((one) => one === text) ?? '';

/** Gradings by all schemes: filled in, signed, confirmed. */
export const GradingsPage = () => {
  const t = useT();
  const [search, setSearch] = useSearchState('search');
  const [scheme, setScheme] = useSearchState('scheme');
  const [state, setState] = useSearchState('state');
  const [open, setOpen] = useSearchState('open');
  const filter = { search, scheme: asOne(SCHEMES, scheme), state: asOne(GRADING_STATES, state) };
  const list = useCall('grades', 'listGradings', filter);
  const PrintButton = useSlot(printButton);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const rows = list.data ?? [];
  const chosen = rows.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const columns = useMemo(() => gradingColumns(t), [t]);
  const filtered = search !== '' || scheme !== '' || state !== '';
  return (
    <>
      <PageHeader
        title={t('grades.page.title')}
        description={t('grades.page.description')}
        actions={
          <>
            <PrintButton document="gradingSheet" subjectIds={chosen} />
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen('new')}>
              {t('grades.page.add')}
            </Button>
          </>
        }
      />
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      <DataTable
        id="gradings"
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        selected={selected}
        onSelectedChange={setSelected}
        onOpen={(row) => setOpen(row.id)}
        rowTone={(row) => (row.missing.length > 0 ? 'warning' : undefined)}
        toolbar={
          <>
            <SearchInput value={search} onChange={setSearch} label={t('grades.page.search')} />
            <FilterSelect
              label={t('grades.page.scheme')}
              all={t('grades.page.allSchemes')}
              options={SCHEMES.map((value) => ({ value, label: t(`grades.scheme.${value}`) }))}
              value={scheme}
              onChange={setScheme}
              width={170}
            />
            <FilterSelect
              label={t('grades.page.state')}
              all={t('grades.page.allStates')}
              options={GRADING_STATES.map((value) => ({ value, label: t(`grades.state.${value}`) }))}
              value={state}
              onChange={setState}
              width={120}
            />
          </>
        }
        empty={
          <NoRows
            list={list}
            filtered={filtered}
            title={t('grades.page.empty')}
            hint={t('grades.page.emptyHint')}
          />
        }
      />
      <GradingPanel open={open} onOpen={setOpen} />
    </>
  );
};
