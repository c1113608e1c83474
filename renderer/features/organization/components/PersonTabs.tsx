import { SimpleGrid, Tabs, Text } from '@mantine/core';
import type { StaffView } from '../../../../shared/features/organization/types';
import { useT } from '../../../lib/i18n';
import { useSearchState } from '../../../lib/search-state';
import { useFills } from '../../../lib/slots';
import { type PersonTab, personSummaries, personTabs } from '../slots';
import { PersonFacts } from './PersonFacts';
import { PersonSkills } from './PersonSkills';
import { PersonTimeline } from './PersonTimeline';

const Count = ({ count }: { readonly count: number | undefined }) =>
  count === undefined || count === 0 ? null : (
    <Text span size="xs" c="gray.7">
      {count}
    </Text>
  );

const Counted = ({
  useCount,
  staffId,
}: {
  readonly useCount: NonNullable<PersonTab['useCount']>;
  readonly staffId: string;
}) => <Count count={useCount(staffId)} />;

/** A person's file, leaf by leaf: the tab is in the address, and a leaf is read when it is opened. */
export const PersonTabs = ({ view }: { readonly view: StaffView }) => {
  const t = useT();
  const others = useFills(personTabs);
  const summaries = useFills(personSummaries);
  const [wanted, setTab] = useSearchState('tab', 'facts');
  const staffId = view.staff.id;
  const own = ['facts', 'skills', 'timeline'];
  // An address may name a leaf that is called otherwise today.
  const tab = [...own, ...others.map(({ key }) => key)].includes(wanted) ? wanted : 'facts';
  return (
    <Tabs value={tab} onChange={(next) => setTab(next ?? 'facts')} keepMounted={false}>
      <Tabs.List mb="sm">
        <Tabs.Tab value="facts">{t('organization.person.tabs.facts')}</Tabs.Tab>
        <Tabs.Tab
          value="skills"
          rightSection={<Count count={view.series.length + view.certificates.length} />}
        >
          {t('organization.person.tabs.skills')}
        </Tabs.Tab>
        <Tabs.Tab value="timeline" rightSection={<Count count={view.timeline.length} />}>
          {t('organization.person.tabs.timeline')}
        </Tabs.Tab>
        {others.map(({ key, title, useCount }) => (
          <Tabs.Tab
            key={key}
            value={key}
            rightSection={useCount === undefined ? null : <Counted useCount={useCount} staffId={staffId} />}
          >
            {t(title)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="facts">
        <SimpleGrid cols={{ base: 2, lg: 4 }} spacing="xs" mb="sm">
          {summaries.map((summary) => (
            <summary.component key={summary.key} staffId={staffId} />
          ))}
        </SimpleGrid>
        <PersonFacts view={view} />
      </Tabs.Panel>
      <Tabs.Panel value="skills">
        <PersonSkills view={view} />
      </Tabs.Panel>
      <Tabs.Panel value="timeline">
        <PersonTimeline lines={view.timeline} />
      </Tabs.Panel>
      {others.map((other) => (
        <Tabs.Panel key={other.key} value={other.key}>
          <other.component staffId={staffId} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
};
