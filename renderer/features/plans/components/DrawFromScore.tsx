import { Text } from '@mantine/core';
import type { ScoreRow } from '../../../../shared/features/entry-tests/types';
import type { DrawnPlan } from '../../../../shared/features/plans/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { notifyDone } from '../../../lib/notify';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { SidePanel } from '../../../ui/SidePanel';

type DrawValues = { readonly startsOn: CalendarDate | null };
type DrawProps = { readonly score: ScoreRow; readonly onClose: () => void };

const Draw = ({ score, onClose }: DrawProps) => {
  const t = useT();
  const go = useGo();
  const form = useRecordForm<DrawValues, DrawnPlan>({
    draft: `plan:draw:score:${score.id}`,
    initialValues: { startsOn: todayHere() },
    save: into('plans', 'drawPlan', ({ startsOn }: DrawValues) => ({
      staffId: score.staffId,
      source: { kind: 'examScore' as const, examScoreId: score.id },
      startsOn: startsOn ?? '',
    })),
    done: ({ plan: { planNo } }) => t('entryTests.scores.drawn', { planNo }),
    withUndo: false,
    onSaved: ({ plan, missingDepartments }) => {
      if (missingDepartments.length > 0)
        notifyDone(t('entryTests.scores.drawnMissing', { list: missingDepartments.join(', ') }));
      onClose();
      go('/plans/$id', { params: { id: plan.id } });
    },
  });
  return (
    <RecordForm form={form} label={t('entryTests.scores.drawPlan')}>
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
        {...form.fields.getInputProps('startsOn')}
      />
    </RecordForm>
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
