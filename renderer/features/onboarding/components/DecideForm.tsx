import { Textarea } from '@mantine/core';
import { needsOutcomeReason } from '../../../../shared/features/onboarding/rules/ruling';
import type { Onboarding, OnboardingView } from '../../../../shared/features/onboarding/types';
import type { OnboardingOutcome } from '../../../../shared/features/onboarding/vocabulary';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';
import { ENDS } from './onboarding-columns';
import { PastDay } from './PastDay';

type Part = { readonly view: OnboardingView; readonly onDone: () => void };

type DecideValues = {
  readonly outcome: OnboardingOutcome | null;
  readonly reason: string;
  readonly postId: string | null;
};

/** What may be proposed without being asked for: nobody's leaving. */
const PROPOSED: ReadonlySet<OnboardingOutcome> = new Set(['confirmed', 'earlyConfirmed', 'toGradingExam']);

/** How the onboarding ends, on a day. */
export const DecideForm = ({
  view,
  onDone,
  on,
  onDay,
}: Part & { readonly on: string; readonly onDay: (day: string) => void }) => {
  const t = useT();
  const { row, ruling, posts } = view;
  const open = ruling.outcomes.filter(({ allowed }) => allowed);
  /** What the day that is chosen allows; the first of it until another one is chosen. */
  const outcomeOf = (values: DecideValues): OnboardingOutcome | undefined =>
    open.find((choice) => choice.outcome === values.outcome)?.outcome ??
    open.find((choice) => PROPOSED.has(choice.outcome))?.outcome;
  const form = useRecordForm<DecideValues, Onboarding>({
    draft: { of: `onboarding:decide:${row.staffId}`, version: row.version ?? 0 },
    initialValues: { outcome: null, reason: '', postId: null },
    save: into('onboarding', 'decideOnboarding', (values: DecideValues) => {
      const outcome = outcomeOf(values);
      return {
        staffId: row.staffId,
        version: row.version,
        outcome: outcome as OnboardingOutcome,
        on,
        reason: values.reason,
        postId: outcome === 'movedPost' ? values.postId : null,
      };
    }),
    // The day is the panel's own, which asks the rules with it; what is wrong with it stands there all the same.
    renamed: { on: 'on' },
    done: ({ outcome: reached }) =>
      t('onboarding.done.decided', {
        outcome: reached === null ? '' : t(`onboarding.outcome.${reached}`),
      }),
    withUndo: false,
    onSaved: onDone,
  });
  const { fields } = form;
  const outcome = outcomeOf(fields.values);
  return (
    <RecordForm
      form={form}
      label={t('onboarding.decide')}
      disabled={outcome === undefined}
      danger={outcome !== undefined && ENDS.has(outcome)}
    >
      <PastDay
        label={t('onboarding.field.on')}
        from={row.startsOn}
        value={on}
        onChange={(day) => onDay(day ?? todayHere())}
        error={fields.errors['on']}
      />
      <RecordPicker
        label={t('onboarding.field.outcome')}
        withAsterisk
        disabled={open.length === 0}
        options={ruling.outcomes.map((choice) => ({
          value: choice.outcome,
          label: t(`onboarding.outcome.${choice.outcome}`),
          disabled: !choice.allowed,
        }))}
        {...fields.getInputProps('outcome')}
        value={outcome ?? null}
      />
      {outcome === 'movedPost' ? (
        <RecordPicker
          label={t('onboarding.field.post')}
          withAsterisk
          options={posts.map(({ id, name }) => ({ value: id, label: name }))}
          {...fields.getInputProps('postId')}
        />
      ) : null}
      <Textarea
        label={t('onboarding.field.reason')}
        autosize
        minRows={2}
        withAsterisk={outcome !== undefined && needsOutcomeReason(outcome)}
        {...fields.getInputProps('reason')}
      />
    </RecordForm>
  );
};
