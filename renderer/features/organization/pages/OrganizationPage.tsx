import { Tabs } from '@mantine/core';
import { UNITS } from '../../../../shared/features/organization/schema';
import type { Unit } from '../../../../shared/features/organization/types';
import { useT } from '../../../lib/i18n';
import { useOwnOffice } from '../../../lib/own-office';
import { useSearchState } from '../../../lib/search-state';
import { PageHeader } from '../../../ui/PageHeader';
import { UnitList } from '../components/UnitList';

const asUnit = (text: string): Unit => UNITS.find((unit) => unit === text) ?? 'site';

/** Sites, departments and posts. */
export const OrganizationPage = () => {
  const t = useT();
  const office = useOwnOffice().data;
  const [tab, setTab] = useSearchState('tab', 'site');
  const isHead = office?.kind === 'head';
  return (
    <>
      <PageHeader
        title={t('organization.unitsPage.title')}
        description={t(
          isHead ? 'organization.unitsPage.descriptionHead' : 'organization.unitsPage.description',
        )}
      />
      <Tabs value={asUnit(tab)} onChange={(next) => setTab(next ?? 'site')} keepMounted={false}>
        <Tabs.List mb="sm">
          {UNITS.map((unit) => (
            <Tabs.Tab key={unit} value={unit}>
              {t(`organization.field.${unit}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {UNITS.map((unit) => (
          <Tabs.Panel key={unit} value={unit}>
            <UnitList unit={unit} office={office?.code ?? ''} withOffice={isHead} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
};
