import { Button, Select } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { OnboardingRow } from '../../../../shared/features/onboarding/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useOwnOffice } from '../../../lib/own-office';
import { useSearchState } from '../../../lib/search-state';
import { DataTable } from '../../../ui/DataTable';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { NoRows } from '../../../ui/NoRows';
import { PageHeader } from '../../../ui/PageHeader';
import { SearchInput } from '../../../ui/SearchInput';
import { OnboardingPanel } from '../components/OnboardingPanel';
import { onboardingColumns } from '../components/onboarding-columns';
import { StartOnboardingPanel } from '../components/StartOnboardingPanel';

const SHOWS = ['open', 'decided', 'all'] as const;
const asShow = (text: string) => SHOWS.find((show) => show === text) ?? 'open';
const SOON_DAYS = 0;

const keyOf = (row: OnboardingRow): string => row.id ?? `hired:${row.staffId}`;

/** Who is in onboarding, whose time is running out, and what was decided. */
export const OnboardingPage = () => {
  const t = useT();
  const [search, setSearch] = useSearchState('search');
  const [show, setShow] = useSearchState('show', 'open');
  const [staffId, setStaffId] = useSearchState('person');
  const [starting, setStarting] = useState(false);
  const isHead = useOwnOffice().data?.kind === 'head';
  const list = useCall('onboarding', 'listOnboarding', { search, show: asShow(show) });
  const columns = useMemo(() => onboardingColumns(t, isHead), [t, isHead]);
  return (
    <>
      <PageHeader
        title={t('onboarding.title')}
        description={t('onboarding.description')}
        actions={
          <Button
            variant="default"
            leftSection={<IconCalendarPlus size={16} aria-hidden />}
            onClick={() => setStarting(true)}
          >
            {t('onboarding.start')}
          </Button>
        }
      />
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      <DataTable
        id="onboarding"
        rows={list.data ?? []}
        rowKey={keyOf}
        columns={columns}
        onOpen={(row) => setStaffId(row.staffId)}
        rowTone={(row) => (row.outcome === null && row.daysLeft <= SOON_DAYS ? 'warning' : undefined)}
        toolbar={
          <>
            <SearchInput value={search} onChange={setSearch} label={t('onboarding.search')} />
            <Select
              aria-label={t('plans.column.state')}
              w={130}
              allowDeselect={false}
              data={SHOWS.map((value) => ({ value, label: t(`onboarding.filter.${value}`) }))}
              value={asShow(show)}
              onChange={(next) => setShow(next ?? 'open')}
            />
          </>
        }
        empty={
          <NoRows
            list={list}
            filtered={search !== '' || show !== 'open'}
            title={t('onboarding.empty')}
            hint={t('onboarding.emptyHint')}
          />
        }
      />
      <OnboardingPanel staffId={staffId === '' ? null : staffId} onClose={() => setStaffId('')} />
      <StartOnboardingPanel opened={starting} onClose={() => setStarting(false)} />
    </>
  );
};
