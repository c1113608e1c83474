import { Accordion, Alert, Button, Group, Loader, Menu, Progress, Text } from '@mantine/core';
import { IconDots, IconInfoCircle, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { PlanView } from '../../../../shared/features/plans/types';
import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useRouteParam } from '../../../lib/navigate';
import { printButton } from '../../../lib/print-slot';
import { useSearchState } from '../../../lib/search-state';
import { useSlot } from '../../../lib/slots';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { PageHeader } from '../../../ui/PageHeader';
import { StateBadge } from '../../../ui/StateBadge';
import { EventList } from '../components/EventList';
import { Findings } from '../components/Findings';
import { ItemPanel } from '../components/ItemPanel';
import { PlanApproval, PlanApprovalBadge } from '../components/PlanApproval';
import { PlanTable } from '../components/PlanTable';
import { type PlanTask, PlanTaskPanel } from '../components/PlanTaskPanel';
import { PLAN_COLORS } from '../components/plan-badges';
import { TierWhy } from '../components/TierWhy';

const PlanSummary = ({ view }: { readonly view: PlanView }) => {
  const t = useT();
  const { plan, confirmed, items } = view;
  const overdue = items.filter((item) => item.overdue).length;
  const disputed = items.filter(({ item }) => item.state === 'disputed').length;
  return (
    <Group gap="md" mb="xs">
      <StateBadge color={PLAN_COLORS[plan.state]} label={t(`plans.state.${plan.state}`)} />
      <TierWhy view={view} />
      <Group gap={6} wrap="nowrap">
        <Progress
          w={120}
          value={(100 * confirmed) / Math.max(1, items.length)}
          aria-label={t('plans.column.progress')}
        />
        <Text size="sm">{t('plans.page.progress', { confirmed, total: items.length })}</Text>
      </Group>
      {overdue > 0 ? <StateBadge color="orange" label={t('plans.overdueCount', { count: overdue })} /> : null}
      {disputed > 0 ? <StateBadge color="red" label={t('plans.disputedCount', { count: disputed })} /> : null}
      <Text size="sm">{t('plans.page.drawn', { name: plan.drawnBy })}</Text>
      <PlanApprovalBadge view={view} />
      <AppLink to="/staff/$id" params={{ id: plan.staffId }} size="sm">
        {t('organization.person.open')}
      </AppLink>
    </Group>
  );
};

const PlanBody = ({ view }: { readonly view: PlanView }) => {
  const t = useT();
  const PrintButton = useSlot(printButton);
  const [itemId, setItemId] = useSearchState('item');
  const [task, setTask] = useState<PlanTask | null>(null);
  const { plan } = view;
  const open = view.mine && plan.state === 'active';
  const menuItem = (which: PlanTask) => (
    <Menu.Item onClick={() => setTask(which)}>{t(`plans.action.${which}`)}</Menu.Item>
  );
  return (
    <>
      <PageHeader
        title={t('plans.page.title', { name: view.staffName })}
        description={[view.staffNo, plan.planNo, view.site ?? ''].filter((part) => part !== '').join(' · ')}
        actions={
          <>
            {open ? (
              <>
                <Menu position="bottom-end">
                  <Menu.Target>
                    <Button variant="default" leftSection={<IconDots size={16} aria-hidden />}>
                      {t('common.action.more')}
                    </Button>
                  </Menu.Target>
                  <Menu.Dropdown>
                    {menuItem('layOut')}
                    {menuItem('cancel')}
                  </Menu.Dropdown>
                </Menu>
                <Button
                  variant="default"
                  leftSection={<IconPlus size={16} aria-hidden />}
                  onClick={() => setTask('addItem')}
                >
                  {t('plans.action.addItem')}
                </Button>
              </>
            ) : null}
            <PrintButton document="trainingPlan" subjectIds={[plan.id]} />
            {view.isDealer ? (
              <PrintButton
                document="dealerFeedback"
                subjectIds={[plan.id]}
                label={t('document.dealerFeedback')}
              />
            ) : null}
          </>
        }
      />
      <PlanSummary view={view} />
      {view.mine ? null : <Alert mb="xs">{t('plans.page.readOnly', { office: plan.ownerOffice })}</Alert>}
      {open ? (
        <Text size="sm" c="gray.7" mb="xs">
          <IconInfoCircle size={14} aria-hidden style={{ verticalAlign: 'text-bottom' }} />{' '}
          {t('plans.page.order')}
        </Text>
      ) : null}
      <PlanApproval view={view} />
      <PlanTable
        items={view.items}
        trainee={view.staffName}
        openId={itemId === '' ? null : itemId}
        onOpen={setItemId}
      />
      <Findings rows={view.findings} />
      <Accordion mt="sm" variant="contained">
        <Accordion.Item value="events">
          <Accordion.Control>{t('plans.page.events')}</Accordion.Control>
          <Accordion.Panel>
            <EventList events={view.events} withItem />
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
      <ItemPanel
        plan={view}
        itemId={itemId === '' ? null : itemId}
        onOpen={setItemId}
        onClose={() => setItemId('')}
      />
      <PlanTaskPanel view={view} task={task} onClose={() => setTask(null)} />
    </>
  );
};

/** One person's plan, as on paper, with what can be done about each item. */
export const PlanPage = () => {
  const id = useRouteParam('id');
  const { data, error } = useCall('plans', 'getPlan', id);
  if (error !== undefined) return <ErrorPanel error={error} />;
  return data === undefined || data.plan.id !== id ? <Loader m="md" /> : <PlanBody view={data} />;
};
