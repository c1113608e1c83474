import { Text, Timeline } from '@mantine/core';
import type { TimelineLine } from '../../../../shared/features/organization/types';
import { useT } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/EmptyState';

/** A person's timeline 履历, newest first. */
export const PersonTimeline = ({ lines }: { readonly lines: readonly TimelineLine[] }) => {
  const t = useT();
  if (lines.length === 0) return <EmptyState title={t('organization.timeline.empty')} />;
  const nothing = t('organization.timeline.nothing');
  const what = (line: TimelineLine): string => {
    if (line.before === '' && line.aspect === 'entry') return line.after;
    return t('organization.timeline.change', {
      before: line.before || nothing,
      after: line.after || nothing,
    });
  };
  return (
    <Timeline bulletSize={14} lineWidth={2} active={lines.length}>
      {lines.map((line) => (
        <Timeline.Item
          key={line.id}
          title={
            <Text size="sm" fw={600} span>
              {`${line.happenedOn}  ${t(`organization.aspect.${line.aspect}`)}`}
            </Text>
          }
        >
          <Text size="sm">{what(line)}</Text>
          <Text size="xs" c="gray.7">
            {[line.reason, t('organization.timeline.enteredBy', { user: line.enteredBy })]
              .filter((part) => part !== '')
              .join(' · ')}
          </Text>
        </Timeline.Item>
      ))}
    </Timeline>
  );
};
