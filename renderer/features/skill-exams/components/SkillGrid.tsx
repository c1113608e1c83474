import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { scoreProblem } from '../../../../shared/features/sessions/rules';
import type { SkillExamView, SkillScoreRow } from '../../../../shared/features/skill-exams/types';
import type { Translate } from '../../../../shared/locales/translate';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { EmptyState } from '../../../ui/EmptyState';
import { wordsOf } from '../../../ui/entry-grid/cell-text';
import { EntryGrid } from '../../../ui/entry-grid/EntryGrid';
import type { EntryColumn, EntrySheet } from '../../../ui/entry-grid/entry-sheet';
import type { GridChange, GridValue } from '../../../ui/entry-grid/grid-cells';
import { useUnsaved } from '../../../ui/entry-grid/use-unsaved';
import { StateBadge } from '../../../ui/StateBadge';
import { AddedPicker } from '../../organization/components/AddedPicker';
import { type AddedPerson, addingStaff } from '../../organization/components/added-person';
import { entriesOf, type Listed, peopleOf, SCORE, savedScore } from './skill-rows';

const COLORS = { excellent: 'teal', good: 'blue', pass: 'gray', fail: 'red' } as const;
const fits = (value: GridValue): boolean =>
  value === null || scoreProblem(Number(value), 'score') === undefined;

/** That the result is provisional, or that the panel members lie far apart. */
const PanelNote = ({ row, max }: { readonly row: SkillScoreRow; readonly max: number }) => {
  const t = useT();
  const lines = [
    ...(row.provisional ? [t('panels.provisional')] : []),
    ...(row.spreadText === null ? [] : [t('panels.spread', { spread: row.spreadText, max })]),
  ];
  return lines.length === 0 ? null : (
    <Text size="xs" c="red.9">
      {lines.join(' · ')}
    </Text>
  );
};

type ResultProps = {
  readonly score: SkillScoreRow;
  readonly onOpen: () => void;
  readonly onRemove: (() => void) | null;
};

const Result = ({ score, onOpen, onRemove }: ResultProps) => {
  const t = useT();
  return (
    <Group gap={4} wrap="nowrap" justify="space-between">
      <Button
        variant="subtle"
        size="compact-xs"
        onClick={onOpen}
        aria-label={t('skillExams.exam.person', { name: score.name })}
      >
        {score.scoreText}
      </Button>
      <StateBadge color={COLORS[score.band]} label={score.bandTitle} />
      <Text size="xs" c="gray.7">
        {score.attempt === 1 ? '' : t('skillExams.exam.attemptNo', { no: score.attempt })}
      </Text>
      {onRemove === null ? null : (
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={`${t('entryTests.scores.remove')} ${score.name}`}
          onClick={onRemove}
        >
          <IconTrash size={14} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
};

const columnsOf = (t: Translate, { panel }: SkillExamView): readonly EntryColumn[] => {
  const column = { kind: 'number', rule: t('entryTests.scores.invalid'), fits, width: 92 } as const;
  return [
    ...panel.map(({ department, title, memberName }) => ({
      ...column,
      key: department,
      label: title,
      words: memberName === '' ? [] : [memberName],
      header: (
        <Stack gap={0}>
          <Text size="sm" fw={600}>
            {title}
          </Text>
          <Text size="xs" c="gray.7">
            {memberName}
          </Text>
        </Stack>
      ),
    })),
    {
      ...column,
      key: SCORE,
      label: t('entryTests.scores.score'),
      words: wordsOf(t('entryTests.scores.scoreWords')),
    },
  ];
};

type SkillGridProps = {
  readonly exam: SkillExamView;
  readonly onOpen: (scoreId: string) => void;
};

/** The scores of a theory, practical or comprehensive examination: a practical by department, the others one for each person. */
export const SkillGrid = ({ exam, onOpen }: SkillGridProps) => {
  const t = useT();
  const save = useCommand('skillExams', 'saveSkillScores');
  const remove = useCommand('skillExams', 'removeSkillScore');
  const unsaved = useUnsaved<AddedPerson>(`skill-scores:${exam.id}`);
  const { added } = unsaved;
  const readOnly = !exam.mine || !exam.open;
  const sheet = useMemo((): EntrySheet<Listed> => {
    const drop = async ({ id, version, name }: SkillScoreRow): Promise<void> => {
      const answer = await remove.run({ id, version });
      if (answer.ok) notifyDone(t('skillExams.exam.removed', { name }), undoOf(answer));
    };
    return {
      rows: peopleOf(exam, added),
      keyOf: ({ staffId }) => staffId,
      idOf: ({ staffNo, name }) => ({ no: staffNo, name }),
      heads: [
        { key: 'no', label: t('entryTests.scores.staffNo'), width: 80, draw: ({ staffNo }) => staffNo },
        { key: 'name', label: t('entryTests.scores.person'), width: 110, draw: ({ name }) => name },
      ],
      columns: columnsOf(t, exam),
      tails: [
        {
          key: 'result',
          label: t('skillExams.exam.result'),
          width: 230,
          draw: ({ row }) =>
            row === undefined ? null : (
              <Result
                score={row}
                onOpen={() => onOpen(row.id)}
                onRemove={readOnly ? null : () => void drop(row)}
              />
            ),
        },
      ],
      valueOf: ({ row }, column) => savedScore(row, column),
      note: ({ row }, column) =>
        column !== SCORE || row === undefined ? null : <PanelNote row={row} max={exam.spreadMax} />,
    };
  }, [t, exam, added, readOnly, onOpen, remove.run]);
  const store = async (changes: readonly GridChange[]): Promise<boolean> => {
    const answer = await save.run({ examId: exam.id, entries: [...entriesOf(sheet.rows, changes)] });
    if (answer.ok) notifyDone(t('skillExams.exam.saved', { count: answer.value }), undoOf(answer));
    return answer.ok;
  };
  return (
    <EntryGrid
      sheet={sheet}
      unsaved={unsaved}
      label={t('skillExams.exam.save')}
      hint={
        exam.open ? t('entryTests.scores.pasteHint') : t('entryTests.scores.notOpen', { day: exam.heldOn })
      }
      readOnly={readOnly}
      save={{ label: t('skillExams.exam.save'), isRunning: save.isRunning, run: store }}
      settled={({ staffId }, changes) => changes.some(({ row }) => row === staffId)}
      adding={addingStaff}
      left={
        <AddedPicker
          label={t('skillExams.exam.addPerson')}
          disabled={readOnly}
          unsaved={unsaved}
          known={(id) => sheet.rows.some(({ staffId }) => staffId === id)}
        />
      }
      empty={<EmptyState title={t('entryTests.scores.empty')} hint={t('entryTests.scores.emptyHint')} />}
    />
  );
};
