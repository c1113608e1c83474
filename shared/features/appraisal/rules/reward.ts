import { type CalendarDate, monthOf } from '../../../kernel/dates';
import type { AppraisalStandard } from '../types/records';
import type { AppraisalBand, Period, RewardHold } from '../vocabulary';

/**
 * What a result brings, in cents (《售后人员考核管理制度》第九条: quarter 1000, 500, 0, −500 yuan). The line of the kind of scorecard goes before
 * the one for all; a length of cycle without a line brings nothing. A version of before has no table: its bands say it.
 */
export const rewardCentsOf = (
  { bands, rewards }: Pick<AppraisalStandard, 'bands' | 'rewards'>,
  of: {
    readonly period: Period;
    readonly form: string;
    readonly band: AppraisalBand;
  },
): number => {
  if (rewards === undefined) return bands.find(({ band }) => band === of.band)?.rewardCents ?? 0;
  const lines = rewards.filter(({ period }) => period === of.period);
  const line = lines.find(({ form }) => form === of.form) ?? lines.find(({ form }) => form === '');
  return line?.[of.band] ?? 0;
};

/** A reward as the rule sees it. */
export type KnownReward = {
  readonly formId: string;
  readonly cents: number;
  readonly confirmedOn: CalendarDate;
  readonly hold: RewardHold;
};

/**
 * Why a reward is not paid (ruling 12): its scorecard was closed before there were lines, or the person has one of the same month of
 * confirmation already. What brings nothing takes no place.
 */
export const holdOf = (
  reward: Omit<KnownReward, 'hold'>,
  others: readonly KnownReward[],
  isOfBefore: boolean,
): RewardHold => {
  if (isOfBefore) return 'before';
  const taken = others.some(
    ({ formId, cents, confirmedOn, hold }) =>
      hold === '' &&
      cents !== 0 &&
      formId !== reward.formId &&
      monthOf(confirmedOn) === monthOf(reward.confirmedOn),
  );
  return taken && reward.cents !== 0 ? 'another' : '';
};
