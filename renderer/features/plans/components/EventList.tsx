import { Text, Timeline } from '@mantine/core';
import { readEvaluationText } from '../../../../shared/features/plans/rules/items';
import type { PlanEventView } from '../../../../shared/features/plans/types';
import { EVALUATIONS } from '../../../../shared/features/plans/vocabulary';
import { formatDate } from '../../../lib/format';
import { useT } from '../../../lib/i18n';

/** What happened to a plan or one of its items, the newest first. */
export const EventList = ({
  events,
  withItem,
}: {
  readonly events: readonly PlanEventView[];
  readonly withItem: boolean;
}) => {
  const t = useT();
  const reasonOf = ({ action, reason }: PlanEventView): string => {
    if (action !== 'evaluate') return reason;
    const { evaluation, note } = readEvaluationText(reason);
    const known = EVALUATIONS.find((candidate) => candidate === evaluation);
    return [known === undefined ? evaluation : t(`plans.evaluation.${known}`), note]
      .filter((part) => part !== '')
      .join(' · ');
  };
  if (events.length === 0) {
    return (
      <Text size="sm" c="gray.7">
        {t('plans.page.noEvents')}
      </Text>
    );
  }
  return (
    <Timeline bulletSize={12} lineWidth={2}>
      {events.map((event) => (
        <Timeline.Item
          key={event.id}
          title={
            <Text size="sm" component="span">
              {[
                formatDate(event.happenedOn),
                ...(withItem ? [`${event.position} ${event.content}`] : []),
                t(`plans.action.${event.action}`),
                event.actor,
                ...(event.takenBack === null ? [] : [t('plans.takeBack.mark')]),
              ].join(' · ')}
            </Text>
          }
        >
          <Text size="xs" c="gray.7">
            {t('plans.page.eventLine', {
              from: t(`plans.itemState.${event.fromState}`),
              to: t(`plans.itemState.${event.toState}`),
            })}
          </Text>
          {event.reason === '' ? null : <Text size="sm">{reasonOf(event)}</Text>}
          {event.takenBack === null ? null : (
            <Text size="sm" c="orange.9">
              {t('plans.takeBack.line', { ...event.takenBack, day: formatDate(event.takenBack.on) })}
            </Text>
          )}
        </Timeline.Item>
      ))}
    </Timeline>
  );
};
