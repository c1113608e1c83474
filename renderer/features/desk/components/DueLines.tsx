import { Button, Group, Paper } from '@mantine/core';
import { useState } from 'react';
import type { KindCount } from '../../../../shared/features/desk/types';
import { termOf } from '../../../../shared/locales/translate';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { later } from '../../../lib/later';
import { useSearchState } from '../../../lib/search-state';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { DueLine } from './DueLine';

/** A working day's worth; the others on demand. */
const SHOWN = 12;

type KindsProps = {
  readonly kinds: readonly KindCount[];
  readonly chosen: string;
  readonly onChoose: (kind: string) => void;
};

/** How many there are of each kind; pressing one leaves only those. */
const Kinds = ({ kinds, chosen, onChoose }: KindsProps) => {
  const t = useT();
  return (
    <Group gap={6} role="group" aria-label={t('desk.kinds')}>
      {kinds.map(({ kind, total, late }) => (
        <Button
          key={kind}
          size="compact-sm"
          variant={chosen === kind ? 'filled' : 'outline'}
          aria-pressed={chosen === kind}
          onClick={() => onChoose(chosen === kind ? '' : kind)}
          color={late ? 'red.9' : 'blue.9'}
        >
          {`${termOf(t, 'reminder', kind)} ${total}`}
        </Button>
      ))}
    </Group>
  );
};

/** With what draws long lists, which the first screen need not load. */
const AllLines = later(async () => (await import('./AllLines')).AllLines);

/** What is due, one line a person or thing, the most pressing first. */
export const DueLines = () => {
  const t = useT();
  const [kind, setKind] = useSearchState('kind');
  const [whole, setWhole] = useState(false);
  const { data, error } = useCall('desk', 'listDue', {
    kind: kind === '' ? null : kind,
    limit: whole ? null : SHOWN,
  });
  if (error !== undefined) return <ErrorPanel error={error} />;
  if (data === undefined) return null;
  if (data.kinds.length === 0)
    return <EmptyState title={t('desk.nothingDue')} hint={t('desk.nothingDueHint')} />;
  const more = data.subjects - data.lines.length;
  return (
    <>
      <Kinds kinds={data.kinds} chosen={kind} onChoose={setKind} />
      <Paper withBorder component="section" aria-label={t('desk.reminders')}>
        {whole ? (
          <AllLines lines={data.lines} />
        ) : (
          data.lines.map((line) => <DueLine key={line.subject} line={line} />)
        )}
        {more > 0 ? (
          <Button variant="subtle" size="compact-sm" m={6} onClick={() => setWhole(true)}>
            {t('desk.more', { count: more })}
          </Button>
        ) : null}
      </Paper>
    </>
  );
};
