import type { approvals as feature } from '../../../shared/features/approvals/feature';
import { chainOf } from '../../../shared/features/approvals/rules';
import type { Approval } from '../../../shared/features/approvals/types';
import { type AppError, appError } from '../../../shared/kernel/errors';
import { type JudgeContext, type JudgesOf, problemsOf } from '../../judge';
import { bookOf } from '../standards/judges';
import { decisionsOn } from './repository';

const factsFault = (record: Approval, today: string): AppError | undefined => {
  const { decision, step, opinion, basis, documentNo, decidedOn } = record;
  if ((step === '') !== (decision === 'revise')) return appError('E_APPROVAL_STEP', { step }, 'step');
  if (decidedOn > today)
    return appError('E_APPROVAL_DATE', { day: decidedOn, from: '', to: today }, 'decidedOn');
  if ((decision === 'return' || decision === 'disagree') && opinion === '')
    return appError('E_APPROVAL_OPINION', { step }, 'opinion');
  return basis === 'paper' && documentNo === ''
    ? appError('E_APPROVAL_PAPER', { step }, 'documentNo')
    : undefined;
};

/** What is decided on has a chain, and the step stands in it, in one version at least: which one held is the subject's to say. */
const chainFault = ({ subjectKind, step }: Approval, context: JudgeContext): AppError | undefined => {
  const chains = bookOf(context, 'approvals')
    .all()
    .map(({ body }) => chainOf(body, subjectKind));
  return chains.some(
    (chain) => chain !== undefined && (step === '' || chain.steps.some(({ key }) => key === step)),
  )
    ? undefined
    : appError('E_APPROVAL_STEP', { step }, 'step');
};

/** A round follows one that a return or a change ended, and a step stands in it once. */
const roundFault = (record: Approval, { db }: JudgeContext): AppError | undefined => {
  const others = decisionsOn(db, { kind: record.subjectKind, id: record.subjectId }).filter(
    ({ id }) => id !== record.id,
  );
  const follows =
    record.round === 1 ||
    others.some(
      ({ round, decision }) => round === record.round - 1 && (decision === 'return' || decision === 'revise'),
    );
  if (!follows) return appError('E_APPROVAL_ROUND', { round: record.round }, 'round');
  const twin = others.find(({ round, step }) => round === record.round && step === record.step);
  return twin === undefined || record.step === ''
    ? undefined
    : appError('E_APPROVAL_DONE', { step: record.step, approver: twin.approver }, 'step');
};

export const judges: JudgesOf<typeof feature> = {
  approval: (record, _held, context) =>
    problemsOf(factsFault(record, context.today), chainFault(record, context), roundFault(record, context)),
};
