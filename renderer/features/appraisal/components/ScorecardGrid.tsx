import { ActionIcon, Button, Group, Stack, Table, Text, Tooltip } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useHotkeys } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Rater, ScorecardRater, ScorecardView } from '../../../../shared/features/appraisal/types';
import { scoreProblem } from '../../../../shared/features/sessions/rules';
import type { Translate } from '../../../../shared/locales/translate';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { useSame } from '../../../lib/use-same';
import { DraftNote } from '../../../ui/DraftNote';
import { EmptyState } from '../../../ui/EmptyState';
import { NumberGrid, type NumberGridRow } from '../../../ui/NumberGrid';
import { type GridEdits, realEdits } from '../../../ui/number-grid-model';
import { AddRater, type NewRater } from './AddRater';

const keyOf = (rater: Rater): string => `${rater.raterType}:${rater.raterId ?? `:${rater.raterName}`}`;
const isScore = (value: number | null): boolean =>
  value === null || scoreProblem(value, 'score') === undefined;

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
        <Text size="xs" fw={600} {...(judged?.outlier === true ? { c: 'red.8' } : {})}>
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

const TotalsRow = ({ raters }: { readonly raters: readonly (ScorecardRater | NewRater)[] }) => {
  const t = useT();
  return (
    <Table.Tr>
      <Table.Th colSpan={2}>{t('appraisal.scorecard.total')}</Table.Th>
      {raters.map((rater) => {
        const judged = 'outlier' in rater ? rater : undefined;
        return (
          <Table.Td key={keyOf(rater)}>
            <Text size="sm" fw={600} {...(judged?.outlier === true ? { c: 'red.8' } : {})}>
              {judged?.total ?? ''}
            </Text>
            {judged?.outlier === true ? (
              <Tooltip label={t('appraisal.scorecard.outlier')}>
                <Text size="xs" c="red.8">
                  {t('appraisal.scorecard.othersMedian', { median: judged.othersMedian ?? '' })}
                </Text>
              </Tooltip>
            ) : null}
          </Table.Td>
        );
      })}
    </Table.Tr>
  );
};

const rowsOf = (t: Translate, view: ScorecardView): readonly NumberGridRow[] => {
  // An indicator that somebody scored as a whole stands before its aspects.
  const lines = view.lines.flatMap((line, i) => {
    const whole = view.wholeLines.find(({ key }) => key === line.indicator);
    const isFirst = view.lines[i - 1]?.indicator !== line.indicator;
    return whole !== undefined && isFirst ? [whole, line] : [line];
  });
  return lines.map((line) => ({
    key: line.key,
    label: line.title,
    head: [
      `${line.indicatorTitle} ${line.weight}%`,
      line.isWhole
        ? line.title
        : `${line.title} · ${t('appraisal.scorecard.part', { percent: line.partPercent })}`,
    ],
    values: Object.fromEntries(view.raters.map((rater) => [rater.key, rater.scores[line.key] ?? null])),
  }));
};

/** The scores of one scorecard: lines by raters, typed or pasted, saved together. */
export const ScorecardGrid = ({ view }: { readonly view: ScorecardView }) => {
  const t = useT();
  const save = useCommand('appraisal', 'saveScores');
  const remove = useCommand('appraisal', 'removeRater');
  const form = useForm<{ edits: GridEdits; added: readonly NewRater[] }>({
    initialValues: { edits: {}, added: [] },
  });
  const draft = useDraft(`appraisal-sheet:${view.scorecard.id}:${view.scorecard.version}`, form);
  const { edits } = form.values;
  const { setFieldValue } = form;
  const added = useSame(form.values.added);
  const readOnly = !view.mine || view.scorecard.state === 'closed';
  const raters = useMemo(
    () => [
      ...view.raters,
      ...added.filter((each) => !view.raters.some((known) => known.key === keyOf(each))),
    ],
    [view.raters, added],
  );
  const rows = useMemo(() => rowsOf(t, view), [t, view]);
  const savedOf = (row: string, column: string): number | null =>
    view.raters.find(({ key }) => key === column)?.scores[row] ?? null;
  const changes = realEdits(edits, savedOf);
  const wrong = changes.some(({ value }) => value === undefined || !isScore(value));

  const store = async (): Promise<void> => {
    if (changes.length === 0 || wrong || readOnly) return;
    const cells = changes.flatMap(({ row, column, value }) => {
      const rater = raters.find((each) => keyOf(each) === column);
      if (rater === undefined || value === undefined) return [];
      const { raterType, raterId, raterName } = rater;
      return [{ raterType, raterId, raterName, indicator: row, score: value }];
    });
    const answer = await save.run({ formId: view.scorecard.id, cells });
    if (!answer.ok) return;
    draft.clear();
    form.setValues({ edits: {}, added: [] });
    notifyDone(t('appraisal.scorecard.saved', { count: answer.value }), undoOf(answer));
  };
  useHotkeys([['mod+S', () => void store()]], []);
  const columns = useMemo(() => {
    const drop = async (rater: Rater): Promise<void> => {
      setFieldValue('added', (before) => before.filter((each) => keyOf(each) !== keyOf(rater)));
      const known = view.raters.some(({ key }) => key === keyOf(rater));
      if (!known) return;
      const { raterType, raterId, raterName } = rater;
      const answer = await remove.run({
        formId: view.scorecard.id,
        rater: { raterType, raterId, raterName },
      });
      if (answer.ok)
        notifyDone(t('appraisal.scorecard.removedRater', { count: answer.value }), undoOf(answer));
    };
    return raters.map((rater) => ({
      key: keyOf(rater),
      label: `${t(`appraisal.rater.${rater.raterType}`)} ${rater.shown}`,
      header: <RaterHeader rater={rater} mayRemove={!readOnly} onRemove={() => void drop(rater)} />,
      width: 96,
    }));
  }, [t, view, raters, readOnly, remove.run, setFieldValue]);
  return (
    <>
      <Group justify="space-between" align="flex-end" mb="xs">
        {readOnly ? (
          <span />
        ) : (
          <AddRater
            view={view}
            onAdd={(rater) =>
              form.setFieldValue('added', [...added.filter((each) => keyOf(each) !== keyOf(rater)), rater])
            }
          />
        )}
        <Group gap="xs">
          {changes.length === 0 ? null : (
            <Text size="sm" c="red.9">
              {t('appraisal.scorecard.unsaved', { count: changes.length })}
            </Text>
          )}
          {readOnly ? null : (
            <Button
              disabled={changes.length === 0 || wrong}
              loading={save.isRunning}
              onClick={() => void store()}
            >
              {t('appraisal.scorecard.save')}
            </Button>
          )}
        </Group>
      </Group>
      <DraftNote draft={draft} />
      {raters.length === 0 ? (
        <EmptyState title={t('appraisal.scorecard.noRaters')} hint={t('appraisal.scorecard.noRatersHint')} />
      ) : (
        <>
          <NumberGrid
            headers={[
              { label: t('appraisal.scorecard.indicator'), width: 120 },
              { label: t('appraisal.scorecard.line'), width: 210 },
            ]}
            columns={columns}
            rows={rows}
            edits={edits}
            onEdits={(next) => form.setFieldValue('edits', next)}
            fits={isScore}
            invalid={t('appraisal.scorecard.invalid')}
            readOnly={readOnly}
            footer={<TotalsRow raters={raters} />}
            height="55vh"
          />
          {readOnly ? null : (
            <Text size="xs" c="gray.7" mt={4}>
              {t('appraisal.scorecard.pasteHint')}
            </Text>
          )}
        </>
      )}
    </>
  );
};
