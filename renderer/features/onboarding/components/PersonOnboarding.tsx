import { Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { DataTable } from '../../../ui/DataTable';
import { OnboardingPanel } from './OnboardingPanel';
import { onboardingColumns } from './onboarding-columns';

/** The onboarding of one person, for the person's page; nothing where there was none. */
export const PersonOnboarding = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const [deciding, setDeciding] = useState(false);
  const rows = useCall('onboarding', 'listOnboarding', { show: 'all', staffId }).data ?? [];
  const columns = useMemo(() => onboardingColumns(t, false).filter(({ key }) => key !== 'staff'), [t]);
  if (rows.length === 0) return null;
  return (
    <>
      <DataTable
        id="person-onboarding"
        height={140}
        rows={rows}
        rowKey={(row) => row.id ?? row.staffId}
        columns={columns}
        onOpen={() => setDeciding(true)}
        toolbar={<Text fw={600}>{t('onboarding.title')}</Text>}
        empty={null}
      />
      <OnboardingPanel staffId={deciding ? staffId : null} onClose={() => setDeciding(false)} />
    </>
  );
};
