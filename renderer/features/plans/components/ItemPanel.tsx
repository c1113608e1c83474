import { Accordion, Alert, Group, List, Radio, Text } from '@mantine/core';
import { useState } from 'react';
import type { PlanItemView, PlanView } from '../../../../shared/features/plans/types';
import type { PlanAction } from '../../../../shared/features/plans/vocabulary';
import { describeError } from '../../../../shared/locales/translate';
import { useT } from '../../../lib/i18n';
import { FormSection } from '../../../ui/FormSection';
import { SidePanel } from '../../../ui/SidePanel';
import { StateBadge } from '../../../ui/StateBadge';
import { EventList } from './EventList';
import { FindingForm } from './FindingForm';
import { ItemPlanForm } from './ItemPlanForm';
import { ItemSteps } from './ItemSteps';
import { ITEM_COLORS } from './plan-badges';
import { StepForm } from './StepForm';
import { TakeBackForm } from './TakeBackForm';

type ItemProps = { readonly plan: PlanView; readonly view: PlanItemView; readonly onClose: () => void };

const Refusals = ({ view }: { readonly view: PlanItemView }) => {
  const t = useT();
  const refused = view.allowed.filter((choice) => !choice.allowed);
  return (
    <List size="sm" spacing={4}>
      {refused.map(({ action, refusal }) => {
        const said = refusal === null ? undefined : describeError(t, refusal);
        return (
          <List.Item key={action}>
            <Text size="sm" fw={600} component="span">
              {t(`plans.action.${action}`)}
            </Text>
            <Text size="sm" c="gray.7">
              {said?.remedy ?? ''}
            </Text>
          </List.Item>
        );
      })}
    </List>
  );
};

/** Why nothing of the plan may begin yet. */
const GATES: readonly string[] = ['E_PLAN_NOT_APPROVED', 'E_PLAN_REJECTED'];

const ItemBody = ({ plan, view, onClose }: ItemProps) => {
  const t = useT();
  const { item } = view;
  const open = view.allowed.filter((choice) => choice.allowed);
  const [picked, setPicked] = useState<PlanAction | null>(open[0]?.action ?? null);
  const choice = open.find(({ action }) => action === picked) ?? open[0];
  const needsTrainer = item.trainerId === null && view.trainerRefusal === null;
  const start = view.allowed.find(({ action }) => action === 'start');
  const gate =
    item.state === 'planned' && GATES.includes(start?.refusal?.code ?? '') ? start?.refusal : undefined;
  const unfolded = choice === undefined ? [needsTrainer ? 'plan' : 'refused'] : [];
  return (
    <>
      <Group mb="sm" gap="xs">
        <StateBadge color={ITEM_COLORS[item.state]} label={t(`plans.itemState.${item.state}`)} />
        <Text size="sm">
          {[view.department ?? '', view.trainer ?? ''].filter((part) => part !== '').join(' / ')}
        </Text>
      </Group>
      {needsTrainer && item.state === 'inProgress' ? (
        <Alert color="yellow" p="xs" mb="sm">
          {t('errors.E_PLAN_TRAINER_MISSING.remedy')}
        </Alert>
      ) : null}
      {gate === undefined || gate === null ? null : (
        <Alert color="yellow" p="xs" mb="sm">
          {describeError(t, gate).message} {describeError(t, gate).remedy}
        </Alert>
      )}
      {choice === undefined ? null : (
        <FormSection title={t('plans.page.allowed')}>
          {open.length === 1 ? null : (
            <Radio.Group
              aria-label={t('plans.page.allowed')}
              mb="xs"
              value={choice.action}
              onChange={(action) => setPicked(action as PlanAction)}
            >
              <Group gap="md">
                {open.map(({ action }) => (
                  <Radio key={action} value={action} label={t(`plans.action.${action}`)} />
                ))}
              </Group>
            </Radio.Group>
          )}
          <StepForm
            key={`${choice.action}:${item.version}`}
            view={view}
            choice={choice}
            onDone={() => setPicked(null)}
          />
        </FormSection>
      )}
      <Accordion key={item.version} multiple defaultValue={unfolded} variant="contained">
        <Accordion.Item value="plan">
          <Accordion.Control>{t('plans.page.plan')}</Accordion.Control>
          <Accordion.Panel>
            {view.editRefusal === null ? null : (
              <Text size="sm" c="gray.7" mb="xs">
                {describeError(t, view.editRefusal).remedy}
              </Text>
            )}
            <ItemPlanForm key={item.version} plan={plan} view={view} onDone={onClose} />
          </Accordion.Panel>
        </Accordion.Item>
        <Accordion.Item value="refused">
          <Accordion.Control>{t('plans.page.refused')}</Accordion.Control>
          <Accordion.Panel>
            <Refusals view={view} />
          </Accordion.Panel>
        </Accordion.Item>
        {plan.mine && plan.plan.state === 'active' && view.lastStep !== null && item.trainerId !== null ? (
          <Accordion.Item value="finding">
            <Accordion.Control>{t('plans.finding.add')}</Accordion.Control>
            <Accordion.Panel>
              <FindingForm view={view} />
            </Accordion.Panel>
          </Accordion.Item>
        ) : null}
        {view.lastStep === null ? null : (
          <Accordion.Item value="takeBack">
            <Accordion.Control>{t('plans.takeBack.title')}</Accordion.Control>
            <Accordion.Panel>
              <TakeBackForm plan={plan} item={item} last={view.lastStep} />
            </Accordion.Panel>
          </Accordion.Item>
        )}
        <Accordion.Item value="history">
          <Accordion.Control>{t('plans.page.history')}</Accordion.Control>
          <Accordion.Panel>
            <EventList events={plan.events.filter((event) => event.itemId === item.id)} withItem={false} />
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
    </>
  );
};

/** One item beside the plan: what can be done, why the rest cannot, what is planned, what happened. */
export const ItemPanel = ({
  plan,
  itemId,
  onOpen,
  onClose,
}: {
  readonly plan: PlanView;
  readonly itemId: string | null;
  readonly onOpen: (itemId: string) => void;
  readonly onClose: () => void;
}) => {
  const view = plan.items.find(({ item }) => item.id === itemId);
  const title = view === undefined ? '' : `${view.item.position} ${view.item.content}`;
  return (
    <SidePanel opened={view !== undefined} onClose={onClose} title={title}>
      {view === undefined ? null : (
        <>
          <ItemSteps items={plan.items} at={plan.items.indexOf(view)} onOpen={onOpen} />
          <ItemBody key={view.item.id} plan={plan} view={view} onClose={onClose} />
        </>
      )}
    </SidePanel>
  );
};
