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
  FourEyesFacts,
  Relief,
} from './types';
import { RELIEF_KINDS, type ReplyState } from './vocabulary';

/** The chain of a kind of subject, in a version of the standard; undefined when nobody has to agree. */
export const chainOf = (body: ApprovalsStandard, subject: string): ApprovalChain | undefined =>
  body.chains.find((chain) => chain.subject === subject);

/** What a kind of branch is spared, in a version of the standard; undefined where nothing is. */
export const reliefOf = (body: ApprovalsStandard, branchKind: string | undefined): Relief | undefined => {
  const kind = RELIEF_KINDS.find((known) => known === branchKind);
  return kind === undefined ? undefined : body.relief?.[kind];
};

/**
 * The steps of a kind of subject in a branch of a kind: those of the chain, of which relief may leave some to choice (ruling 3). Without a
 * kind (head office, an office that nobody knows) the chain says which are required. Empty when nobody has to agree.
 */
export const stepsFor = (
  body: ApprovalsStandard,
  subject: string,
  branchKind: string | undefined,
): readonly ApprovalStep[] => {
  const steps = chainOf(body, subject)?.steps ?? [];
  const asked = reliefOf(body, branchKind)?.requiredSteps[subject];
  // Relief makes steps optional, never an optional one required; a list that names none of the steps is none.
  const known = asked?.filter((key) => steps.some((step) => step.key === key && step.required)) ?? [];
  return known.length === 0
    ? steps
    : steps.map((step) => ({ ...step, required: step.required && known.includes(step.key) }));
};

/** The keys of the required ones among them. */
export const requiredSteps = (
  body: ApprovalsStandard,
  subject: string,
  branchKind: string | undefined,
): readonly string[] =>
  stepsFor(body, subject, branchKind)
    .filter(({ required }) => required)
    .map(({ key }) => key);

type Hand = Pick<ApprovalLine, 'basis' | 'approver' | 'approverId' | 'updatedBy'>;

const closesRound = ({ decision }: ApprovalLine): boolean => decision === 'return' || decision === 'revise';

/** The round that a next decision belongs to. By what the lines say, not by their order: decisions that travelled may stand in another. */
export const roundOf = (lines: readonly ApprovalLine[]): number => {
  const last = Math.max(1, ...lines.map(({ round }) => round));
  return lines.some((line) => line.round === last && closesRound(line)) ? last + 1 : last;
};

/** Who stands behind a decision (ruling 2): at the screen whoever typed it, on paper whoever signed it. */
const handOf = ({ basis, updatedBy, approver, approverId }: Hand): string =>
  basis === 'screen' ? (updatedBy ?? approver) : (approverId ?? approver);

/** The one who made all of several decisions alone; null when there were two, or only one decision was asked. */
const soleHand = (lines: readonly Hand[]): string | null => {
  const hands = new Set(lines.map(handOf));
  const [first] = lines;
  if (lines.length < 2 || hands.size > 1 || first === undefined) return null;
  return first.basis === 'screen' ? (first.updatedBy ?? first.approver) : first.approver;
};

/**
 * How far a subject has come (mechanisms 1.1): complete when every required step of the last round agrees, rejected as soon as somebody
 * disagrees in it. `lines` are all decisions on the subject; a required step that was gone past (opinions of an older app knew no order) is
 * still to come.
 */
export const chainState = (steps: readonly ApprovalStep[], lines: readonly ApprovalLine[]): ChainView => {
  const round = roundOf(lines);
  const present = lines.filter((line) => line.round === round);
  // Where head office's own word has come for a step that was entered by its reply, it takes the reply's place.
  const lineOf = (key: string): ApprovalLine | null => {
    const said = present.filter(({ step }) => step === key);
    return said.find(({ basis }) => basis !== 'reply') ?? said[0] ?? null;
  };
  const states = steps.map((step) => ({ ...step, line: lineOf(step.key) }));
  const rejected = present.some(({ decision }) => decision === 'disagree');
  const complete = states.every(({ required, line }) => !required || line?.decision === 'agree');
  const reached = states.findLastIndex(({ line }) => line !== null);
  const said = states.flatMap(({ line }) => line ?? []);
  const names = said.map(({ approver }) => approver);
  return {
    round,
    state: rejected ? 'rejected' : complete ? 'complete' : 'open',
    steps: states,
    next: rejected
      ? null
      : (states.find(({ line, required }, at) => line === null && (required || at > reached))?.key ?? null),
    earlier: lines.filter((line) => line.round < round),
    twice: [...new Set(names.filter((name, at) => names.indexOf(name) < at))],
    alone: complete && !rejected ? soleHand(said) : null,
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
  return day < from ? appError('E_APPROVAL_DATE', { day, from, to: facts.today }, 'decidedOn') : undefined;
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

/** What is wrong with a decision at a step whatever was decided before it: its day ahead of today, its opinion, its hand, the paper that it rests on. */
export const ownFault = (
  step: Pick<ApprovalStep, 'by' | 'title' | 'office'>,
  given: Pick<ApprovalLine, 'decidedOn' | 'decision' | 'opinion' | 'basis' | 'documentNo'>,
  facts: ApprovalFacts,
): AppError | undefined => {
  const { title } = step;
  const { decidedOn: day } = given;
  if (day > facts.today)
    return appError('E_APPROVAL_DATE', { day, from: facts.since, to: facts.today }, 'decidedOn');
  if (given.decision !== 'agree' && given.opinion === '')
    return appError('E_APPROVAL_OPINION', { step: title }, 'opinion');
  // In a branch head office's step is entered by what it wrote: its reply 凭批复, with the number.
  const isReplied = given.basis === 'reply' || step.office !== 'head' || !facts.inBranch;
  const isNumbered = given.basis === 'screen' || given.documentNo !== '';
  return (
    handFault(step, facts) ??
    (isReplied ? undefined : appError('E_APPROVAL_REPLY', { step: title }, 'basis')) ??
    (isNumbered ? undefined : appError('E_APPROVAL_PAPER', { step: title }, 'documentNo'))
  );
};

/**
 * Why a decision cannot be entered, or undefined (mechanisms 1.1, rulings 1–3).
 *
 * Codes: `E_APPROVAL_STEP` (the chain has no such step), `E_APPROVAL_REJECTED` (somebody disagreed), `E_APPROVAL_DONE` (decided in this
 * round), `E_APPROVAL_ORDER` (a required step before it does not agree yet), `E_APPROVAL_PASSED` (an optional step that others went past),
 * `E_APPROVAL_DATE`, `E_APPROVAL_OPINION` (return and disagree say why), `E_APPROVAL_OWN`, `E_APPROVAL_SUBJECT`, `E_APPROVAL_REPLY` (a
 * step of head office is entered in a branch by head office's reply 凭批复), `E_APPROVAL_PAPER` (from paper or by a reply: its number).
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
  return (
    orderFault(chain, at) ??
    dayFault(given.decidedOn, chain.steps.slice(0, at), facts) ??
    ownFault(step, given, facts)
  );
};

/**
 * Four eyes (ruling 3): why a decision that would leave the whole round to one person is refused, or undefined. `others` are the other
 * active users who hold the power; without one of them it is entered and shown as 单人办理 (`ChainView.alone`), whatever the standard says.
 *
 * Code: `E_APPROVAL_FOUR_EYES`, naming who else may decide.
 */
export const fourEyesFault = (
  chain: ChainView,
  given: Pick<DecideStep, 'step' | 'decision' | 'basis' | 'approver' | 'approverId'>,
  { fourEyes, user, others }: FourEyesFacts,
): AppError | undefined => {
  if (fourEyes !== 'refuse' || others.length === 0 || given.decision !== 'agree') return undefined;
  const open = chain.steps.filter(
    ({ key, required, line }) => required && key !== given.step && line === null,
  );
  if (open.length > 0) return undefined;
  const said = chain.steps.flatMap(({ line }) => line ?? []);
  const alone = soleHand([...said, { ...given, updatedBy: user }]);
  return alone === null
    ? undefined
    : appError('E_APPROVAL_FOUR_EYES', { name: alone, others: others.join(', ') }, 'approver');
};

/** The steps of a round in the order in which they must have been entered; what closes a round by a change comes last. */
const inOrder = (steps: readonly ApprovalStep[], lines: readonly ApprovalLine[]): readonly ApprovalLine[] => {
  const place = ({ step }: ApprovalLine): number => {
    const at = steps.findIndex(({ key }) => key === step);
    return at < 0 ? steps.length : at;
  };
  return lines.toSorted(
    (a, b) => a.round - b.round || place(a) - place(b) || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
};

/**
 * What is wrong with one decision of a whole history, or undefined: whatever `approvalFault` says of it in its place, a round that does not
 * follow (`E_APPROVAL_ROUND`), a change that nobody's word stood before. It asks what no order of entering allows: the order in which decisions
 * arrive says nothing, and what a round that is over was about may have been dated otherwise.
 *
 * `before` are decisions of before there were chains: they stand first and are judged elsewhere.
 */
export const historyFault = (
  steps: readonly ApprovalStep[],
  history: { readonly before: readonly ApprovalLine[]; readonly lines: readonly ApprovalLine[] },
  id: string,
  factsOf: (line: ApprovalLine) => ApprovalFacts,
): AppError | undefined => {
  const lines = inOrder(steps, history.lines);
  const at = lines.findIndex((line) => line.id === id);
  const line = lines[at];
  if (line === undefined) return undefined;
  const chain = chainState(steps, [...history.before, ...lines.slice(0, at)]);
  if (chain.round !== line.round) return appError('E_APPROVAL_ROUND', { round: line.round }, 'round');
  if (line.decision === 'revise')
    return chain.steps.every((step) => step.line === null)
      ? appError('E_APPROVAL_ROUND', { round: line.round }, 'round')
      : undefined;
  const facts = factsOf(line);
  const isOver = roundOf([...history.before, ...lines]) > line.round;
  return approvalFault(chain, { ...line, decision: line.decision }, isOver ? { ...facts, since: '' } : facts);
};

/** How far head office's own decision stands behind a step that was entered by its reply; `own` is that decision, once it has come. */
export const replyState = (
  reply: Pick<ApprovalLine, 'decision'>,
  own: Pick<ApprovalLine, 'decision'> | undefined,
): ReplyState => (own === undefined ? 'waiting' : own.decision === reply.decision ? 'agrees' : 'differs');
