import { Tabs } from '@mantine/core';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useSearchState } from '../../../lib/search-state';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { PageHeader } from '../../../ui/PageHeader';
import { BranchList } from '../components/BranchList';
import { KeysMissing } from '../components/KeysMissing';
import { PackageHistory } from '../components/PackageHistory';
import { PairingCard } from '../components/PairingCard';
import { ReceiveQueue } from '../components/ReceiveQueue';
import { ReportCard } from '../components/ReportCard';

/** Files between offices: a branch pairs and reports, head office invites and receives. */
export const ExchangePage = () => {
  const t = useT();
  const office = useCall('office', 'getOffice', {}).data;
  const { data: pairings, error } = useCall('exchange', 'getPairings', {});
  const [tab, setTab] = useSearchState('tab', 'work');
  if (error !== undefined) return <ErrorPanel error={error} />;
  if (office === undefined || office === null || pairings === undefined) return null;
  const isHead = office.kind === 'head';
  return (
    <>
      <PageHeader
        title={t('exchange.page.title')}
        description={t(isHead ? 'exchange.page.headDescription' : 'exchange.page.branchDescription')}
      />
      {pairings.keysMissing ? <KeysMissing /> : null}
      <Tabs value={tab} onChange={(next) => setTab(next ?? 'work')} keepMounted>
        <Tabs.List mb="sm">
          <Tabs.Tab value="work">{t(isHead ? 'exchange.receive.title' : 'exchange.report.title')}</Tabs.Tab>
          {isHead ? <Tabs.Tab value="branches">{t('exchange.branches.title')}</Tabs.Tab> : null}
          <Tabs.Tab value="history">{t('exchange.history.title')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="work">
          {isHead ? (
            <ReceiveQueue />
          ) : (
            <>
              <PairingCard keys={pairings.keys} head={pairings.head} />
              {pairings.head === null ? null : (
                <ReportCard daysSinceLastReport={pairings.daysSinceLastReport} />
              )}
            </>
          )}
        </Tabs.Panel>
        {isHead ? (
          <Tabs.Panel value="branches">
            <BranchList branches={pairings.branches} keys={pairings.keys} />
          </Tabs.Panel>
        ) : null}
        <Tabs.Panel value="history">
          <PackageHistory />
        </Tabs.Panel>
      </Tabs>
    </>
  );
};
