import { ActionIcon, Group, Stack, Text, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type {
  Rater,
  ScorecardRater,
  ScorecardView,
} from '../../../../shared/features/appraisal/types/records';
import { scoreProblem } from '../../../../shared/features/sessions/rules';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { EmptyState } from '../../../ui/EmptyState';
import { EntryGrid } from '../../../ui/entry-grid/EntryGrid';
import type { EntrySheet } from '../../../ui/entry-grid/entry-sheet';
import type { GridChange, GridValue } from '../../../ui/entry-grid/grid-cells';
import { useUnsaved } from '../../../ui/entry-grid/use-unsaved';
import { AddRater, type NewRater } from './AddRater';
import { keyOf, linesOf, ratersOf } from './scorecard-raters';

type Line = ScorecardView['lines'][number];
type AnyRater = ScorecardRater | NewRater;

/** The parts of the page above and below leave the grid so much of the window. */
const HEIGHT = '55vh';

const isScore = (value: GridValue): boolean =>
  value === null || scoreProblem(Number(value), 'score') === undefined;

type HeaderProps = {
  readonly rater: ScorecardRater | NewRater;
  readonly mayRemove: boolean;
  readonly onRemove: () => void;
};

/** Who judged, as what, how it stands to the others; a trash can takes all of it away. */
const RaterHeader = ({ rater, mayRemove, onRemove }: HeaderProps) => {
  const t = useT();
  const judged = 'outlier' in rater ? rater : undefined;
  return (
    <Group gap={2} wrap="nowrap" justify="space-between" align="flex-start">
      <Stack gap={0}>
        <Text size="xs" fw={600} {...(judged?.outlier === true ? { c: 'red.9' } : {})}>
          {rater.shown}
        </Text>
        <Text size="xs" c="gray.7">
          {t(`appraisal.rater.${rater.raterType}`)}
        </Text>
      </Stack>
      {mayRemove ? (
        <ActionIcon
          size="xs"
          variant="subtle"
          color="gray"
          aria-label={t('appraisal.scorecard.removeRater', { name: rater.shown })}
          onClick={onRemove}
        >
          <IconTrash size={13} aria-hidden />
        </ActionIcon>
      ) : null}
    </Group>
  );
};

/** What a rater's scores come to, and that they stand far off the others'. */
const Total = ({ rater }: { readonly rater: AnyRater | undefined }) => {
  const t = useT();
  if (rater === undefined || !('outlier' in rater)) return null;
  return (
    <Stack gap={0}>
      <Text size="sm" fw={600} {...(rater.outlier ? { c: 'red.9' } : {})}>
        {rater.total}
      </Text>
      {rater.outlier ? (
        <Tooltip label={t('appraisal.scorecard.outlier')}>
          <Text size="xs" c="red.9">
            {t('appraisal.scorecard.othersMedian', { median: rater.othersMedian ?? '' })}
          </Text>
        </Tooltip>
      ) : null}
    </Stack>
  );
};

/** The scores of one scorecard: lines by raters, typed or pasted, saved together. */
export const ScorecardGrid = ({ view }: { readonly view: ScorecardView }) => {
  const t = useT();
  const save = useCommand('appraisal', 'saveScores');
  const remove = useCommand('appraisal', 'removeRater');
  const unsaved = useUnsaved<NewRater>(`appraisal-scores:${view.scorecard.id}`);
  const { added, step } = unsaved;
  const readOnly = !view.mine || view.scorecard.state === 'closed';
  const raters = useMemo(() => ratersOf(view, added), [view, added]);
  const sheet = useMemo((): EntrySheet<Line> => {
    const drop = async (rater: Rater): Promise<void> => {
      step((now) => ({ ...now, added: now.added.filter((each) => keyOf(each) !== keyOf(rater)) }));
      if (!view.raters.some(({ key }) => key === keyOf(rater))) return;
      const { raterType, raterId, raterName } = rater;
      const answer = await remove.run({
        formId: view.scorecard.id,
        rater: { raterType, raterId, raterName },
      });
      if (answer.ok)
        notifyDone(t('appraisal.scorecard.removedRater', { count: answer.value }), undoOf(answer));
    };
    const known = new Map(view.raters.map((rater) => [rater.key, rater]));
    return {
      rows: raters.length === 0 ? [] : linesOf(view),
      keyOf: ({ key }) => key,
      idOf: ({ title }) => ({ no: '', name: title }),
      heads: [
        {
          key: 'indicator',
          label: t('appraisal.scorecard.indicator'),
          width: 120,
          draw: ({ indicatorTitle, weight }) => `${indicatorTitle} ${weight}%`,
        },
        {
          key: 'line',
          label: t('appraisal.scorecard.line'),
          width: 210,
          draw: ({ isWhole, title, partPercent }) =>
            isWhole ? title : `${title} · ${t('appraisal.scorecard.part', { percent: partPercent })}`,
        },
      ],
      columns: raters.map((rater) => ({
        key: keyOf(rater),
        label: `${t(`appraisal.rater.${rater.raterType}`)} ${rater.shown}`,
        kind: 'number',
        rule: t('appraisal.scorecard.invalid'),
        fits: isScore,
        words: [rater.shown],
        header: <RaterHeader rater={rater} mayRemove={!readOnly} onRemove={() => void drop(rater)} />,
      })),
      valueOf: ({ key }, column) => known.get(column)?.scores[key] ?? null,
      footer: {
        label: t('appraisal.scorecard.total'),
        draw: (column) => <Total rater={known.get(column)} />,
      },
    };
  }, [t, view, raters, readOnly, remove.run, step]);

  const store = async (changes: readonly GridChange[]): Promise<boolean> => {
    const cells = changes.flatMap(({ row, column, value }) => {
      const rater = raters.find((each) => keyOf(each) === column);
      if (rater === undefined || typeof value === 'string') return [];
      const { raterType, raterId, raterName } = rater;
      return [{ raterType, raterId, raterName, indicator: row, score: value }];
    });
    const answer = await save.run({ formId: view.scorecard.id, cells });
    if (answer.ok) notifyDone(t('appraisal.scorecard.saved', { count: answer.value }), undoOf(answer));
    return answer.ok;
  };
  return (
    <EntryGrid
      sheet={sheet}
      unsaved={unsaved}
      label={t('appraisal.scorecard.save')}
      hint={readOnly ? '' : t('appraisal.scorecard.pasteHint')}
      readOnly={readOnly}
      height={HEIGHT}
      save={{ label: t('appraisal.scorecard.save'), isRunning: save.isRunning, run: store }}
      settled={(rater, changes) => changes.some(({ column }) => column === keyOf(rater))}
      left={
        readOnly ? null : (
          <AddRater
            view={view}
            onAdd={(rater) =>
              step((now) => ({
                ...now,
                added: [...now.added.filter((each) => keyOf(each) !== keyOf(rater)), rater],
              }))
            }
          />
        )
      }
      empty={
        <EmptyState title={t('appraisal.scorecard.noRaters')} hint={t('appraisal.scorecard.noRatersHint')} />
      }
    />
  );
};
