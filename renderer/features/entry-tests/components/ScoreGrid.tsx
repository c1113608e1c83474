import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ExamView, ScoreRow } from '../../../../shared/features/entry-tests/types';
import { scoreProblem } from '../../../../shared/features/sessions/rules';
import { AppLink } from '../../../lib/AppLink';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { useSlot } from '../../../lib/slots';
import { undoOf } from '../../../lib/undo';
import { EmptyState } from '../../../ui/EmptyState';
import { wordsOf } from '../../../ui/entry-grid/cell-text';
import { EntryGrid } from '../../../ui/entry-grid/EntryGrid';
import type { EntryFault, EntrySheet } from '../../../ui/entry-grid/entry-sheet';
import type { GridChange, GridValue } from '../../../ui/entry-grid/grid-cells';
import { useUnsaved } from '../../../ui/entry-grid/use-unsaved';
import { AddedPicker } from '../../organization/components/AddedPicker';
import { type AddedPerson, addingStaff } from '../../organization/components/added-person';
import { scorePlan } from '../slots';
import { ScoreTier } from './ScoreTier';
import { entriesOf, type Line, linesOf, savedIn, withoutScore } from './score-rows';

type PlanProps = {
  readonly saved: ScoreRow;
  readonly mine: boolean;
  readonly onDraw: (row: ScoreRow) => void;
};

/** The plan that was drawn from a score, or the way to draw it. */
const PlanOf = ({ saved, mine, onDraw }: PlanProps) => {
  const t = useT();
  if (saved.plan !== null)
    return (
      <AppLink to="/plans/$id" params={{ id: saved.plan.id }} size="sm">
        {saved.plan.planNo}
      </AppLink>
    );
  return mine ? (
    <Button size="compact-xs" variant="default" onClick={() => onDraw(saved)}>
      {t('entryTests.scores.drawPlan')}
    </Button>
  ) : null;
};

const Remove = ({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) => {
  const t = useT();
  return (
    <Tooltip label={t('entryTests.scores.remove')}>
      <ActionIcon
        variant="subtle"
        color="red"
        size="sm"
        aria-label={`${t('entryTests.scores.remove')} ${name}`}
        onClick={onRemove}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
};

/** The scores of one test: typed, pasted from a spreadsheet, saved together; what was typed is kept until then. */
export const ScoreGrid = ({ exam }: { readonly exam: ExamView }) => {
  const t = useT();
  const PlanOfScore = useSlot(scorePlan);
  const save = useCommand('entryTests', 'saveScores');
  const remove = useCommand('entryTests', 'removeScore');
  const unsaved = useUnsaved<AddedPerson>(`entry-scores:${exam.id}`);
  const [fault, setFault] = useState<EntryFault | null>(null);
  const [drawn, setDrawn] = useState<ScoreRow | null>(null);
  const { added, step } = unsaved;
  const readOnly = !exam.open || !exam.mine;
  const sheet = useMemo((): EntrySheet<Line> => {
    const lines = linesOf(exam, added);
    const scored = new Set(exam.scores.map(({ staffId }) => staffId));
    // A saved score is deleted with its line; an empty cell of a new line is only not entered yet.
    const fits = (value: GridValue, row: string): boolean =>
      value === null ? !scored.has(row) : scoreProblem(Number(value), 'score') === undefined;
    const drop = async ({ saved, staffId, name }: Line): Promise<void> => {
      if (saved === undefined)
        return step(({ cells, added: before }) => ({
          cells: new Map([...cells].filter(([row]) => row !== staffId)),
          added: before.filter((each) => each.staffId !== staffId),
        }));
      const answer = await remove.run({ id: saved.id, version: saved.version });
      if (answer.ok) notifyDone(t('entryTests.scores.removed', { name }), undoOf(answer));
    };
    return {
      rows: lines,
      keyOf: ({ staffId }) => staffId,
      idOf: ({ staffNo, name }) => ({ no: staffNo, name }),
      heads: [
        { key: 'no', label: t('entryTests.scores.staffNo'), width: 90, draw: ({ staffNo }) => staffNo },
        { key: 'name', label: t('entryTests.scores.person'), width: 110, draw: ({ name }) => name },
        { key: 'site', label: t('entryTests.scores.site'), width: 130, draw: ({ site }) => site ?? '' },
      ],
      columns: [
        {
          key: 'score',
          label: t('entryTests.scores.score'),
          kind: 'number',
          rule: t('entryTests.scores.invalid'),
          fits,
          words: wordsOf(t('entryTests.scores.scoreWords')),
        },
        {
          key: 'note',
          label: t('entryTests.scores.note'),
          kind: 'text',
          rule: t('entryTests.scores.noteRule'),
          width: 140,
          maxLength: 500,
        },
      ],
      tails: [
        {
          key: 'tier',
          label: t('entryTests.scores.tier'),
          width: 110,
          draw: ({ saved }, changed) => (saved === undefined || changed ? null : <ScoreTier score={saved} />),
        },
        {
          key: 'plan',
          label: t('entryTests.scores.plan'),
          width: 150,
          draw: ({ saved }, changed) =>
            saved === undefined || changed ? null : (
              <PlanOf saved={saved} mine={exam.mine} onDraw={setDrawn} />
            ),
        },
        {
          key: 'remove',
          label: '',
          width: 40,
          draw: (line) =>
            !exam.mine || (line.saved?.plan ?? null) !== null ? null : (
              <Remove name={line.name} onRemove={() => void drop(line)} />
            ),
        },
      ],
      valueOf: savedIn,
      // Nothing is saved of somebody without a score.
      closed: (_line, column, shown) => column === 'note' && shown('score') === null,
    };
  }, [t, exam, added, remove.run, step]);
  const store = async (changes: readonly GridChange[]): Promise<boolean> => {
    const unscored = withoutScore(sheet.rows, changes);
    setFault(
      unscored === undefined
        ? null
        : { row: unscored.staffId, column: 'score', text: t('entryTests.scores.noScore') },
    );
    if (unscored !== undefined) return false;
    const answer = await save.run({ examId: exam.id, entries: entriesOf(sheet.rows, changes) });
    if (answer.ok) notifyDone(t('entryTests.scores.saved', { count: answer.value }), undoOf(answer));
    return answer.ok;
  };
  return (
    <>
      <EntryGrid
        sheet={sheet}
        unsaved={unsaved}
        label={t('entryTests.scores.save')}
        hint={
          exam.open ? t('entryTests.scores.pasteHint') : t('entryTests.scores.notOpen', { day: exam.heldOn })
        }
        readOnly={readOnly}
        fault={fault}
        save={{ label: t('entryTests.scores.save'), isRunning: save.isRunning, run: store }}
        settled={({ staffId }, changes) => changes.some(({ row }) => row === staffId)}
        adding={addingStaff}
        left={
          <AddedPicker
            label={t('entryTests.scores.addPerson')}
            disabled={readOnly}
            unsaved={unsaved}
            known={(id) => sheet.rows.some(({ staffId }) => staffId === id)}
          />
        }
        empty={<EmptyState title={t('entryTests.scores.empty')} hint={t('entryTests.scores.emptyHint')} />}
      />
      <PlanOfScore score={drawn} onClose={() => setDrawn(null)} />
    </>
  );
};
