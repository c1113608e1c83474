import { Button, Group, NumberInput, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ScorecardView } from '../../../../shared/features/appraisal/types/records';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';

type Source = ScorecardView['own']['sources'][number];

const KNOWN = ['scale', 'kpi', 'pool', 'mentoring', 'training'] as const;

const Measured = ({ view, line }: { readonly view: ScorecardView; readonly line: Source }) => {
  const t = useT();
  const save = useCommand('appraisal', 'saveMeasure');
  const [value, setValue] = useState<number | string>(line.measured ?? '');
  const store = async (): Promise<void> => {
    const answer = await save.run({
      ...{ formId: view.scorecard.id, indicator: line.key, note: '' },
      value: typeof value === 'number' ? value : null,
    });
    if (answer.ok) notifyDone(t('appraisal.own.measureSaved'), undoOf(answer));
  };
  return (
    <Group gap="xs" align="flex-end">
      <NumberInput
        label={t('appraisal.own.measured', { unit: line.unit ?? '' })}
        w={130}
        hideControls
        min={0}
        decimalScale={4}
        value={value}
        onChange={setValue}
      />
      <Button variant="default" loading={save.isRunning} onClick={() => void store()}>
        {t('appraisal.own.saveMeasure')}
      </Button>
    </Group>
  );
};

/** The lines of a scorecard that data score: where from, what came out, and what is still open. */
export const SourceLines = ({ view }: { readonly view: ScorecardView }) => {
  const t = useT();
  const { sources } = view.own;
  if (sources.length === 0) return null;
  const open = view.mine && view.scorecard.state === 'open';
  return (
    <Paper withBorder p="sm" mb="sm">
      <Text size="sm" fw={600}>
        {t('appraisal.own.sources')}
      </Text>
      <Stack gap={4} mt={4}>
        {sources.map((line) => {
          const name = KNOWN.find((each) => line.source.split(':')[0] === each) ?? 'other';
          const said =
            line.score ??
            (name === 'scale'
              ? t('appraisal.own.openRaters')
              : t('appraisal.own.open', { percent: line.percent }));
          return (
            <Group key={line.key} justify="space-between" align="flex-end">
              <Text size="sm">
                {t('appraisal.own.sourceLine', {
                  ...{ title: line.title, percent: line.percent, said },
                  source: t(`appraisal.own.sourceOf.${name}`),
                })}
              </Text>
              {open && name === 'scale' ? (
                <Measured key={`${line.measured}`} view={view} line={line} />
              ) : null}
            </Group>
          );
        })}
      </Stack>
    </Paper>
  );
};
