import type { CalendarDate } from '../../kernel/dates';
import { type AppError, appError } from '../../kernel/errors';
import type {
  ApprovalChain,
  ApprovalFacts,
  ApprovalLine,
  ApprovalStep,
  ApprovalsStandard,
  ChainView,
  DecideStep,
} from './types';

/** The chain of a kind of subject, in a version of the standard; undefined when nobody has to agree. */
export const chainOf = (body: ApprovalsStandard, subject: string): ApprovalChain | undefined =>
  body.chains.find((chain) => chain.subject === subject);

const closesRound = ({ decision }: ApprovalLine): boolean => decision === 'return' || decision === 'revise';

/** The round that a next decision belongs to. By what the lines say, not by their order: decisions that travelled may stand in another. */
export const roundOf = (lines: readonly ApprovalLine[]): number => {
  const last = Math.max(1, ...lines.map(({ round }) => round));
  return lines.some((line) => line.round === last && closesRound(line)) ? last + 1 : last;
};

/**
 * How far a subject has come (mechanisms 1.1): complete when every required step of the last round agrees, rejected as soon as somebody
 * disagrees in it. `lines` are all decisions on the subject; a required step that was gone past (opinions of an older app knew no order) is
 * still to come.
 */
export const chainState = (steps: readonly ApprovalStep[], lines: readonly ApprovalLine[]): ChainView => {
  const round = roundOf(lines);
  const present = lines.filter((line) => line.round === round);
  const lineOf = (key: string): ApprovalLine | null => present.find(({ step }) => step === key) ?? null;
  const states = steps.map((step) => ({ ...step, line: lineOf(step.key) }));
  const rejected = present.some(({ decision }) => decision === 'disagree');
  const complete = states.every(({ required, line }) => !required || line?.decision === 'agree');
  const reached = states.findLastIndex(({ line }) => line !== null);
  const names = present.map(({ approver }) => approver);
  return {
    round,
    state: rejected ? 'rejected' : complete ? 'complete' : 'open',
    steps: states,
    next: rejected
      ? null
      : (states.find(({ line, required }, at) => line === null && (required || at > reached))?.key ?? null),
    earlier: lines.filter((line) => line.round < round),
    twice: [...new Set(names.filter((name, at) => names.indexOf(name) < at))],
  };
};

const titles = (steps: readonly Pick<ApprovalStep, 'title'>[]): string =>
  steps.map(({ title }) => title).join(', ');

/** The required steps that do not agree yet, by their titles; empty when all do. */
export const waitingFor = ({ steps }: ChainView): string =>
  titles(steps.filter(({ required, line }) => required && line?.decision !== 'agree'));

const orderFault = (chain: ChainView, at: number): AppError | undefined => {
  const step = chain.steps[at];
  const open = chain.steps
    .slice(0, at)
    .filter(({ required, line }) => required && line?.decision !== 'agree');
  if (open.length > 0)
    return appError('E_APPROVAL_ORDER', { step: step?.title ?? '', before: titles(open) }, 'step');
  const later = chain.steps.slice(at + 1).find(({ line }) => line !== null);
  return later === undefined || step?.required === true
    ? undefined
    : appError('E_APPROVAL_PASSED', { step: step?.title ?? '', after: later.title }, 'step');
};

const dayFault = (
  day: CalendarDate,
  before: ChainView['steps'],
  facts: ApprovalFacts,
): AppError | undefined => {
  const days = [facts.since, ...before.flatMap(({ line }) => (line === null ? [] : [line.decidedOn]))];
  const from = days.toSorted().at(-1) ?? facts.since;
  return day < from || day > facts.today
    ? appError('E_APPROVAL_DATE', { day, from, to: facts.today }, 'decidedOn')
    : undefined;
};

/** Whoever may decide at a step: only the person concerned at theirs, anybody else at an approver's (ruling 1). */
const handFault = (
  { by, title }: Pick<ApprovalStep, 'by' | 'title'>,
  facts: ApprovalFacts,
): AppError | undefined => {
  const { isSubject, subjectName: name } = facts;
  if (by === 'subject' && !isSubject)
    return appError('E_APPROVAL_SUBJECT', { step: title, name }, 'approver');
  return by === 'approver' && isSubject
    ? appError('E_APPROVAL_OWN', { step: title, name }, 'approver')
    : undefined;
};

/**
 * Why a decision cannot be entered, or undefined (mechanisms 1.1, rulings 1–3).
 *
 * Codes: `E_APPROVAL_STEP` (the chain has no such step), `E_APPROVAL_REJECTED` (somebody disagreed), `E_APPROVAL_DONE` (decided in this
 * round), `E_APPROVAL_ORDER` (a required step before it does not agree yet), `E_APPROVAL_PASSED` (an optional step that others went past),
 * `E_APPROVAL_DATE`, `E_APPROVAL_OPINION` (return and disagree say why), `E_APPROVAL_OWN`, `E_APPROVAL_SUBJECT`, `E_APPROVAL_PAPER` (from paper: its
 * number; a step of head office is entered in a branch by the paper that head office signed).
 */
export const approvalFault = (
  chain: ChainView,
  given: Omit<DecideStep, 'approverId' | 'approver'>,
  facts: ApprovalFacts,
): AppError | undefined => {
  if (chain.state === 'rejected') return appError('E_APPROVAL_REJECTED');
  const at = chain.steps.findIndex(({ key }) => key === given.step);
  const step = chain.steps[at];
  if (step === undefined) return appError('E_APPROVAL_STEP', { step: given.step }, 'step');
  if (step.line !== null)
    return appError('E_APPROVAL_DONE', { step: step.title, approver: step.line.approver }, 'step');
  const needsPaper = given.basis === 'paper' || (step.office === 'head' && facts.inBranch);
  return (
    orderFault(chain, at) ??
    dayFault(given.decidedOn, chain.steps.slice(0, at), facts) ??
    (given.decision !== 'agree' && given.opinion === ''
      ? appError('E_APPROVAL_OPINION', { step: step.title }, 'opinion')
      : undefined) ??
    handFault(step, facts) ??
    (needsPaper && given.documentNo === ''
      ? appError('E_APPROVAL_PAPER', { step: step.title }, 'documentNo')
      : undefined)
  );
};
