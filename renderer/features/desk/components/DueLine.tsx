import { Group, Text } from '@mantine/core';
import type { ReminderLine, ReminderLink } from '../../../../shared/features/desk/types';
import { termOf } from '../../../../shared/locales/translate';
import { AppLink } from '../../../lib/AppLink';
import { useT } from '../../../lib/i18n';
import { placeOf } from '../../../lib/navigate';
import classes from './DueLine.module.css';

const Due = ({ link, subject }: { readonly link: ReminderLink; readonly subject: string }) => {
  const t = useT();
  const kind = termOf(t, 'reminder', link.kind);
  const days = link.daysLate > 0 ? t('desk.late', { days: link.daysLate }) : link.dueOn;
  const what = link.count > 1 ? t('desk.several', { kind, count: link.count }) : `${kind} ${link.detail}`;
  return (
    <AppLink
      {...placeOf(link.to, link.subjectId)}
      className={classes['due']}
      data-late={link.daysLate > 0 || undefined}
      data-kind={link.kind}
      data-count={link.count}
      aria-label={`${subject} ${what} ${days}`}
      title={link.detail}
    >
      <span className={classes['what']}>{what}</span>
      <span>{days}</span>
    </AppLink>
  );
};

/** All that one subject is reminded of; each part opens its own place. */
export const DueLine = ({ line }: { readonly line: ReminderLine }) => (
  <Group className={classes['line']} gap="sm" wrap="nowrap" align="flex-start" data-subject={line.subject}>
    <Text size="sm" fw={600} className={classes['subject']} truncate title={line.subject}>
      {line.subject}
    </Text>
    <Group gap={6}>
      {line.links.map((link) => (
        <Due key={`${link.kind} ${link.subjectId}`} link={link} subject={line.subject} />
      ))}
    </Group>
  </Group>
);
