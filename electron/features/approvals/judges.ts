import type { approvals as feature } from '../../../shared/features/approvals/feature';
import { historyFault, ownFault, stepsFor } from '../../../shared/features/approvals/rules';
import type { Approval, ApprovalFacts, ApprovalStep } from '../../../shared/features/approvals/types';
import { type AppError, appError } from '../../../shared/kernel/errors';
import { branchKindOf } from '../../database/own-office';
import { type JudgeContext, type JudgesOf, problemsOf } from '../../judge';
import { bookOf } from '../standards/judges';
import { decisionsOn } from './repository';
import { concernsApprover, replyDayProblem } from './service';
import { type DecidedSubject, type KnownSubject, readSubjects } from './subjects';

/** What stands in the record alone: a step or a change, never both. */
const formFault = ({ step, decision }: Approval): AppError | undefined =>
  (step === '') === (decision === 'revise') ? undefined : appError('E_APPROVAL_STEP', { step }, 'step');

/**
 * The steps that a kind of subject of an office may have had: of every version of its chain, since an office may have had the version of
 * the day only later, with the relief of its kind of branch. What is complete or in order under one of them is.
 */
export const possibleSteps = (
  context: JudgeContext,
  kind: string,
  owner: string,
): readonly (readonly ApprovalStep[])[] =>
  context.once(`steps ${kind} ${owner}`, () => {
    const branchKind = branchKindOf(context.db, owner);
    return bookOf(context, 'approvals')
      .all()
      .map(({ body }) => stepsFor(body, kind, branchKind))
      .filter((steps) => steps.length > 0);
  });

/** A decision belongs to the office of its subject; head office's own to its own steps. */
const ownerFault = (
  record: Approval,
  subject: DecidedSubject,
  steps: readonly ApprovalStep[],
  { roleOf }: JudgeContext,
): AppError | undefined => {
  const owner = record.ownerOffice;
  const isHeads =
    roleOf(owner) === 'head' && steps.some(({ key, office }) => key === record.step && office === 'head');
  return owner === subject.owner || isHeads
    ? undefined
    : appError('E_APPROVAL_OTHER_OFFICE', { owner }, 'ownerOffice');
};

/** Head office's own word and the reply by which its step was entered stand side by side. */
const besides = (record: Approval, other: Approval): boolean =>
  other.id !== record.id &&
  !(
    other.round === record.round &&
    other.step === record.step &&
    other.ownerOffice !== record.ownerOffice &&
    (other.basis === 'reply' || record.basis === 'reply')
  );

/**
 * What is wrong with a decision in the history that it stands in, by the rules that entering it follows. Nothing is, as soon as one version
 * of its chain has nothing against it.
 */
const historyProblems = (
  record: Approval,
  subject: DecidedSubject,
  context: JudgeContext,
): readonly AppError[] => {
  const { person, since, before } = subject;
  const others = decisionsOn(context.db, subject.record).filter((other) => besides(record, other));
  const factsOf = (line: Pick<Approval, 'approverId' | 'approver'>): ApprovalFacts => ({
    today: context.today,
    since,
    inBranch: context.roleOf(record.ownerOffice) === 'branch',
    isSubject: concernsApprover(person, line),
    subjectName: person?.name ?? '',
  });
  const versions = possibleSteps(context, record.subjectKind, subject.owner).filter(
    (steps) => record.step === '' || steps.some(({ key }) => key === record.step),
  );
  if (versions.length === 0) return [appError('E_APPROVAL_STEP', { step: record.step }, 'step')];
  const found = versions.map((steps) => {
    const step = steps.find(({ key }) => key === record.step);
    const own = step === undefined ? undefined : ownFault(step, record, factsOf(record));
    const history = historyFault(steps, { before, lines: [...others, record] }, record.id, factsOf);
    return problemsOf(
      ownerFault(record, subject, steps, context),
      history,
      own?.code === history?.code ? undefined : own,
    );
  });
  return found.find((problems) => problems.length === 0) ?? found[0] ?? [];
};

/** The judge of decisions, over every kind of record that a feature says is decided on. */
export const readJudges = async (): Promise<JudgesOf<typeof feature>> => {
  const known: ReadonlyMap<string, KnownSubject> = new Map(
    (await readSubjects()).map((subject) => [subject.kind, subject]),
  );
  return {
    approval: (record, _held, context) => {
      const form = formFault(record);
      if (form !== undefined) return [form];
      const subject = known.get(record.subjectKind)?.find(context.db, record.subjectId);
      // Nothing of this kind is decided on, or it is not here: which of the two, the pointer is asked elsewhere.
      if (subject === undefined) return [appError('E_APPROVAL_STEP', { step: record.step }, 'step')];
      return [
        ...historyProblems(record, subject, context),
        ...problemsOf(replyDayProblem(context.db, record.ownerOffice, record, record.id)),
      ];
    },
  };
};
