import { approvalFault, fourEyesFault } from '../../../shared/features/approvals/rules';
import type { Approval, ChainView, DecideStep } from '../../../shared/features/approvals/types';
import type { Staff } from '../../../shared/features/organization/types';
import type { CalendarDate } from '../../../shared/kernel/dates';
import type { SubjectRecord } from '../../../shared/kernel/define-feature';
import { type AppError, appError } from '../../../shared/kernel/errors';
import type { Id } from '../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import { isSameWord } from '../../../shared/kernel/sameness';
import type { ReadableDb } from '../../database/connection';
import { isBranch } from '../../database/own-office';
import type { Tx } from '../../database/transact';
import { backends } from '../index';
import { staff } from '../organization/repository';
import { approvals, decisionsOn, otherByReply } from './repository';
import { reliefOn } from './views';

export type ApprovalSubject = {
  readonly record: SubjectRecord;
  /** The person whom it concerns; null where it concerns nobody in particular. */
  readonly person: Pick<Staff, 'id' | 'name'> | null;
  readonly since: CalendarDate;
  readonly chain: ChainView;
};

/** Whether an approver is the person concerned: the very one, or, where nobody was chosen from the staff, one of the same name. */
export const concernsApprover = (
  person: Pick<Staff, 'id' | 'name'> | null,
  { approverId, approver }: Pick<DecideStep, 'approverId' | 'approver'>,
): boolean => {
  if (person === null) return false;
  return approverId === null ? isSameWord(approver, person.name) : approverId === person.id;
};

/** One reply of head office has one date, however many people and months it covers: `E_APPROVAL_REPLY_DAY`. */
export const replyDayProblem = (
  db: ReadableDb,
  office: string,
  given: Pick<DecideStep, 'basis' | 'documentNo' | 'decidedOn'>,
  except: Id,
): AppError | undefined => {
  const known =
    given.basis === 'reply' ? otherByReply(db, office, given.documentNo, except)?.decidedOn : undefined;
  return known === undefined || known === given.decidedOn
    ? undefined
    : appError(
        'E_APPROVAL_REPLY_DAY',
        { number: given.documentNo, known, day: given.decidedOn },
        'decidedOn',
      );
};

/**
 * The other active users who may decide on a kind of subject (ruling 3). Without one 单人办理 is recorded instead of refusing; so it is in an
 * office without users.
 */
const othersWith = (tx: Tx, kind: string): readonly string[] => {
  if (tx.person === undefined) return [];
  const feature = backends.find((each) => Object.hasOwn(each.feature.approvalSubjects ?? {}, kind))?.feature
    .name;
  const all = backends.find(({ colleagues }) => colleagues !== undefined)?.colleagues;
  return (all?.(tx, tx.today, `${feature}.approve`) ?? []).filter((name) => name !== tx.user);
};

/** Whoever was chosen from the staff signs by their own name, whatever else was typed: the id and the name never say two people. */
const signed = (tx: Tx, entered: DecideStep): Result<DecideStep> => {
  // At the screen it is whoever has signed in (ruling 2); from paper anybody enters what others signed.
  const given =
    entered.basis === 'screen' && tx.person !== undefined
      ? { ...entered, approver: tx.person.name, approverId: tx.person.staffId }
      : entered;
  if (given.approverId === null) return ok(given);
  const approver = staff.find(tx, given.approverId)?.name;
  return approver === undefined
    ? refuse(appError('E_NOT_FOUND', {}, 'approver'))
    : ok({
        ...given,
        approver: given.basis === 'screen' && tx.person !== undefined ? given.approver : approver,
      });
};

/**
 * Enter a decision at a step, in the caller's transaction (mechanisms 1.1). Refuses with the codes of `approvalFault` and `fourEyesFault`,
 * `E_APPROVAL_REPLY_DAY`, and `E_NOT_FOUND` when the approver is none of the staff that is held here.
 *
 * An approver who is not chosen from the staff is the person concerned when the name is the same.
 */
export const decide = (tx: Tx, subject: ApprovalSubject, entered: DecideStep): Result<Approval> => {
  const hand = signed(tx, entered);
  if (!hand.ok) return hand;
  const given = hand.value;
  const { record, person, since, chain } = subject;
  const relief = reliefOn(tx, tx.office, since);
  const fault =
    approvalFault(chain, given, {
      today: tx.today,
      since,
      inBranch: isBranch(tx),
      isSubject: concernsApprover(person, given),
      subjectName: person?.name ?? '',
    }) ??
    fourEyesFault(chain, given, {
      fourEyes: relief?.fourEyes ?? 'show',
      user: tx.user,
      others: othersWith(tx, record.kind),
    }) ??
    replyDayProblem(tx, tx.office, given, '');
  if (fault !== undefined) return refuse(fault);
  return ok(
    approvals.insert(tx, { subjectKind: record.kind, subjectId: record.id, round: chain.round, ...given }),
  );
};

/** Say that a subject was changed: what was decided on it before does not count any more. Nothing when nobody had decided. */
export const revise = (tx: Tx, { record, chain }: Pick<ApprovalSubject, 'record' | 'chain'>): void => {
  if (chain.steps.every(({ line }) => line === null)) return;
  approvals.insert(tx, {
    subjectKind: record.kind,
    subjectId: record.id,
    round: chain.round,
    step: '',
    approverId: null,
    approver: tx.user,
    decidedOn: tx.today,
    decision: 'revise',
    opinion: '',
    basis: 'screen',
    documentNo: '',
  });
};

/** A change of a subject is not taken back under those who decided on it since (`E_APPROVAL_GIVEN`): they saw what it made. */
export const decidedSinceProblem = (
  db: ReadableDb,
  record: SubjectRecord,
  isNewer: (id: Id) => boolean,
): AppError | undefined => {
  const line = decisionsOn(db, record).find(({ id }) => isNewer(id));
  return line === undefined ? undefined : appError('E_APPROVAL_GIVEN', { approver: line.approver });
};
