import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { OnboardingRow } from '../../../../shared/features/onboarding/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useOwnOffice } from '../../../lib/own-office';
import { useSearchState } from '../../../lib/search-state';
import { ListPage } from '../../../ui/ListPage';
import { oneOf, useListFilters } from '../../../ui/list-filters';
import { OnboardingPanel } from '../components/OnboardingPanel';
import { onboardingColumns } from '../components/onboarding-columns';
import { StartOnboardingPanel } from '../components/StartOnboardingPanel';

const SHOWS = ['open', 'decided', 'all'] as const;
const SOON_DAYS = 0;

const keyOf = (row: OnboardingRow): string => row.id ?? `hired:${row.staffId}`;
const toneOf = ({ outcome, daysLeft }: OnboardingRow) =>
  outcome === null && daysLeft <= SOON_DAYS ? 'warning' : undefined;

/** Who is in onboarding, whose time is running out, and what was decided. */
export const OnboardingPage = () => {
  const t = useT();
  const [staffId, setStaffId] = useSearchState('person');
  const [starting, setStarting] = useState(false);
  const isHead = useOwnOffice().data?.kind === 'head';
  const filters = useListFilters({
    search: { kind: 'search', label: t('onboarding.search') },
    show: oneOf({
      label: t('plans.column.state'),
      values: SHOWS,
      text: (value) => t(`onboarding.filter.${value}`),
    }),
  });
  const list = useCall('onboarding', 'listOnboarding', filters.values);
  const columns = useMemo(() => onboardingColumns(t, isHead), [t, isHead]);
  return (
    <ListPage
      id="onboarding"
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
      list={list}
      rowKey={keyOf}
      columns={columns}
      filters={filters}
      onOpen={(row) => setStaffId(row.staffId)}
      rowTone={toneOf}
      empty={{ title: t('onboarding.empty'), hint: t('onboarding.emptyHint') }}
    >
      <OnboardingPanel staffId={staffId === '' ? null : staffId} onClose={() => setStaffId('')} />
      <StartOnboardingPanel opened={starting} onClose={() => setStarting(false)} />
    </ListPage>
  );
};
