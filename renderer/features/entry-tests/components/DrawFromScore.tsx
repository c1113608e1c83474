import { Text } from '@mantine/core';
import { useState } from 'react';
import type { ScoreRow } from '../../../../shared/features/entry-tests/types';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { notifyDone } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { DateField } from '../../../ui/DateField';
import { SidePanel } from '../../../ui/SidePanel';
import { SaveForm } from '../../plans/components/SaveForm';

type DrawProps = { readonly score: ScoreRow; readonly onClose: () => void };

const Draw = ({ score, onClose }: DrawProps) => {
  const t = useT();
  const go = useGo();
  const [startsOn, setStartsOn] = useState(todayHere());
  const draw = useCommand('exams', 'drawPlanFromScore');
  const run = async (): Promise<void> => {
    const answer = await draw.run({ scoreId: score.id, startsOn });
    if (!answer.ok) return;
    const { plan, missingDepartments } = answer.value;
    notifyDone(t('exams.scores.drawn', { planNo: plan.planNo }));
    if (missingDepartments.length > 0)
      notifyDone(t('exams.scores.drawnMissing', { list: missingDepartments.join(', ') }));
    onClose();
    go('/plans/$id', { id: plan.id });
  };
  return (
    <SaveForm onSubmit={() => void run()} label={t('exams.scores.drawPlan')} isRunning={draw.isRunning}>
      <Text size="sm">
        {t('exams.scores.why', {
          score: score.score,
          title: score.proposal.title,
          from: score.proposal.bands.find(({ hit }) => hit)?.from ?? 0,
          tier: t(`standards.tier.${score.proposal.tier}`),
        })}
      </Text>
      <DateField
        label={t('exams.scores.startsOn')}
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
      title={score === null ? '' : t('exams.scores.drawTitle', { name: score.name })}
      size={420}
    >
      {score === null ? null : <Draw score={score} onClose={onClose} />}
    </SidePanel>
  );
};
