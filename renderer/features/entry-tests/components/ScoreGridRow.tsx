import { ActionIcon, Button, NumberInput, Table, TextInput, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import type { ScoreRow } from '../../../../shared/features/entry-tests/types';
import { AppLink } from '../../../lib/AppLink';
import { useT } from '../../../lib/i18n';
import { ScoreTier } from './ScoreTier';
import { isChanged, isWrong, type ScoreLine } from './score-lines';

type ScoreGridRowProps = {
  readonly line: ScoreLine;
  readonly index: number;
  readonly open: boolean;
  readonly mine: boolean;
  readonly onType: (
    staffId: string,
    patch: { readonly score?: number | string; readonly note?: string },
  ) => void;
  readonly onMove: (index: number, column: string) => void;
  readonly onRemove: (line: ScoreLine) => void;
  readonly onDraw: (score: ScoreRow) => void;
};

const ScoreGridRowView = ({
  line,
  index,
  open,
  mine,
  onType,
  onMove,
  onRemove,
  onDraw,
}: ScoreGridRowProps) => {
  const t = useT();
  const { staffId, saved } = line;
  const changed = isChanged(line);
  const cell = (column: string, label: string) => ({
    size: 'xs' as const,
    disabled: !open,
    'aria-label': `${line.name} ${label}`,
    'data-cell': `${index}:${column}`,
    onKeyDown: (event: React.KeyboardEvent) => {
      const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      onMove(index + step, column);
    },
  });
  const removable = mine && (saved === null || saved.plan === null);
  return (
    <Table.Tr {...(changed ? { bg: 'yellow.0' } : {})}>
      <Table.Td>{line.staffNo}</Table.Td>
      <Table.Td>
        <AppLink to="/staff/$id" params={{ id: staffId }} size="sm">
          {line.name}
        </AppLink>
      </Table.Td>
      <Table.Td>{line.site ?? ''}</Table.Td>
      <Table.Td>
        <NumberInput
          {...cell('score', t('entryTests.scores.score'))}
          hideControls
          value={line.score}
          errorProps={{ c: 'red.9' }}
          error={isWrong(line) ? t('entryTests.scores.invalid') : undefined}
          onChange={(score) => onType(staffId, { score })}
        />
      </Table.Td>
      <Table.Td>
        <TextInput
          {...cell('note', t('entryTests.scores.note'))}
          maxLength={500}
          value={line.note}
          onChange={(event) => onType(staffId, { note: event.currentTarget.value })}
        />
      </Table.Td>
      <Table.Td>{saved === null || changed ? null : <ScoreTier score={saved} />}</Table.Td>
      <Table.Td>
        {saved === null || changed ? null : saved.plan === null ? (
          mine ? (
            <Button size="compact-xs" variant="default" onClick={() => onDraw(saved)}>
              {t('entryTests.scores.drawPlan')}
            </Button>
          ) : null
        ) : (
          <AppLink to="/plans/$id" params={{ id: saved.plan.id }} size="sm">
            {saved.plan.planNo}
          </AppLink>
        )}
      </Table.Td>
      <Table.Td>
        {removable ? (
          <Tooltip label={t('entryTests.scores.remove')}>
            <ActionIcon
              variant="subtle"
              color="red"
              size="sm"
              aria-label={`${t('entryTests.scores.remove')} ${line.name}`}
              onClick={() => onRemove(line)}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
};

/** One person of the grid; drawn anew only when its own line changes. */
export const ScoreGridRow = memo(
  ScoreGridRowView,
  (a, b) => a.index === b.index && a.open === b.open && a.mine === b.mine && sameLine(a.line, b.line),
);

const sameLine = (a: ScoreLine, b: ScoreLine): boolean =>
  a.saved === b.saved && a.score === b.score && a.note === b.note && a.staffId === b.staffId;
