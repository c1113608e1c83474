import { Group, Loader, SegmentedControl, Select } from '@mantine/core';
import { pointsSubjectId } from '../../../../shared/features/points/rules/sheet-subject';
import { monthOf } from '../../../../shared/kernel/dates';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { printButton } from '../../../lib/print-slot';
import { useSearchState } from '../../../lib/search-state';
import { useSlot } from '../../../lib/slots';
import { todayHere } from '../../../lib/today';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { PageHeader } from '../../../ui/PageHeader';
import { SearchInput } from '../../../ui/SearchInput';
import { CloseMonth } from '../components/CloseMonth';
import { EntriesList } from '../components/EntriesList';
import { MonthField } from '../components/MonthField';
import { PointsGrid } from '../components/PointsGrid';
import { Proposals } from '../components/Proposals';

const MonthEntries = ({ month }: { readonly month: string }) => {
  const rows = useCall('points', 'listEntries', { month });
  return rows.data === undefined ? <Loader m="md" /> : <EntriesList rows={rows.data} person={false} />;
};

/** The points of a month: entered in a grid, reviewed, closed, corrected. */
export const MonthPage = () => {
  const t = useT();
  const present = monthOf(todayHere());
  const [month, setMonth] = useSearchState('month', present);
  const [tab, setTab] = useSearchState('tab', 'enter');
  const [site, setSite] = useSearchState('site');
  const [search, setSearch] = useSearchState('search');
  const view = useCall('points', 'getMonth', { month, site, search });
  const choices = useCall('organization', 'getChoices', {}).data;
  const sites = choices?.siteNames ?? [];
  const printed = (choices?.sites ?? []).filter(({ name }) => site === '' || name === site);
  const PrintButton = useSlot(printButton);
  const subjects = [
    ...printed.map(({ id }) => id),
    ...(site === '' && view.data?.rows.some((row) => row.site === null) ? ['-'] : []),
  ];
  return (
    <>
      <PageHeader
        title={t('points.month.title')}
        description={t('points.month.description')}
        actions={
          <>
            <PrintButton
              document="pointsSheet"
              subjectIds={subjects.map((id) => pointsSubjectId({ month, scope: 'site', id }))}
            />
            <MonthField value={month} onChange={setMonth} />
          </>
        }
      />
      <Group mb="sm" gap="xs">
        <SegmentedControl
          aria-label={t('points.month.title')}
          data={[
            { value: 'enter', label: t('points.month.enter') },
            { value: 'review', label: t('points.month.review') },
          ]}
          value={tab}
          onChange={setTab}
        />
        {tab === 'enter' ? (
          <>
            <SearchInput value={search} onChange={setSearch} label={t('points.month.search')} />
            <Select
              aria-label={t('points.month.site')}
              w={160}
              allowDeselect={false}
              data={[
                { value: '', label: t('points.month.allSites') },
                ...sites.map((name) => ({ value: name, label: name })),
              ]}
              value={site}
              onChange={(next) => setSite(next ?? '')}
            />
          </>
        ) : null}
      </Group>
      {view.error === undefined ? null : <ErrorPanel error={view.error} />}
      {view.data === undefined || view.data.month !== month ? (
        <Loader m="md" />
      ) : tab === 'review' ? (
        <>
          <CloseMonth key={month} view={view.data} />
          <Proposals month={present} />
          <MonthEntries month={month} />
        </>
      ) : (
        <>
          {view.data.state === 'open' ? null : <CloseMonth key={month} view={view.data} />}
          <PointsGrid key={month} view={view.data} />
        </>
      )}
    </>
  );
};
