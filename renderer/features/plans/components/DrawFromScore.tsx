import { Text } from '@mantine/core';
import { useState } from 'react';
import type { ScoreRow } from '../../../../shared/features/entry-tests/types';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { notifyDone } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { DateField } from '../../../ui/DateField';
import { SaveForm } from '../../../ui/SaveForm';
import { SidePanel } from '../../../ui/SidePanel';

type DrawProps = { readonly score: ScoreRow; readonly onClose: () => void };

const Draw = ({ score, onClose }: DrawProps) => {
  const t = useT();
  const go = useGo();
  const [startsOn, setStartsOn] = useState(todayHere());
  const draw = useCommand('plans', 'drawPlan');
  const run = async (): Promise<void> => {
    const answer = await draw.run({
      staffId: score.staffId,
      source: { kind: 'examScore', examScoreId: score.id },
      startsOn,
    });
    if (!answer.ok) return;
    const { plan, missingDepartments } = answer.value;
    notifyDone(t('entryTests.scores.drawn', { planNo: plan.planNo }));
    if (missingDepartments.length > 0)
      notifyDone(t('entryTests.scores.drawnMissing', { list: missingDepartments.join(', ') }));
    onClose();
    go('/plans/$id', { params: { id: plan.id } });
  };
  return (
    <SaveForm onSubmit={() => void run()} label={t('entryTests.scores.drawPlan')} isRunning={draw.isRunning}>
      <Text size="sm">
        {t('entryTests.scores.why', {
          score: score.score,
          title: score.proposal.title,
          from: score.proposal.bands.find(({ hit }) => hit)?.from ?? 0,
          tier: t(`courses.tiers.${score.proposal.tier}`),
        })}
      </Text>
      <DateField
        label={t('entryTests.scores.startsOn')}
        clearable={false}
        required
        data-autofocus
        value={startsOn}
        onChange={(day) => setStartsOn(day ?? todayHere())}
      />
    </SaveForm>
  );
};

/** Draw the individual plan that a score leads to. */
export const DrawFromScore = ({
  score,
  onClose,
}: {
  readonly score: ScoreRow | null;
  readonly onClose: () => void;
}) => {
  const t = useT();
  return (
    <SidePanel
      opened={score !== null}
      onClose={onClose}
      title={score === null ? '' : t('entryTests.scores.drawTitle', { name: score.name })}
      size={420}
    >
      {score === null ? null : <Draw score={score} onClose={onClose} />}
    </SidePanel>
  );
};
