import type { z } from 'zod';
import type { Approval } from '../../../../shared/features/approvals/types';
import {
  confirmFault,
  dayAheadFault,
  gradeUnder,
  schemeOf,
  settledFault,
} from '../../../../shared/features/grades/rules/grade';
import { coverAheadFault, deviationFault, scorePairs } from '../../../../shared/features/grades/rules/scores';
import type {
  zConfirmGrading,
  zGradingDraft,
  zWithdrawGrading,
} from '../../../../shared/features/grades/schema';
import type {
  Approve,
  GradeResult,
  Grading,
  GradingInputs,
  SaveGrading,
} from '../../../../shared/features/grades/types';
import type { Employment, GradingOrigin, Scheme } from '../../../../shared/features/grades/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import type { ReadableDb } from '../../../database/connection';
import { type Tx, transact } from '../../../database/transact';
import { type ApprovalSubject, decide, revise } from '../../approvals/service';
import { staff } from '../../organization/repository';
import { findOwnPerson } from '../../organization/service/grade';
import { lifeRefusal } from '../../organization/views/life';
import { standardInForce } from '../../standards/repository';
import { asSubject, findGradingOn, gradings } from '../repository';
import { chainOfGrading } from '../views/gradings';
import { gatesOf } from '../views/review';
import { entryFacts, fromFact, scoreFacts } from '../views/scores';
import { applyGrading, revokeGrading } from './effects';

/** A person is graded once by a scheme on a day: `E_GRADING_EXISTS`. */
export const sameDayProblem = (
  db: ReadableDb,
  { staffId, gradedOn, scheme }: Pick<Grading, 'staffId' | 'gradedOn' | 'scheme'>,
  except: Id | undefined,
): AppError | undefined => {
  const other = findGradingOn(db, staffId, gradedOn, scheme);
  if (other === undefined || other.id === except) return undefined;
  return appError('E_GRADING_EXISTS', { name: staff.find(db, staffId)?.name ?? '', gradedOn }, 'gradedOn');
};

type Graded = { readonly result: GradeResult; readonly standardId: Id };

/** Grade under the standard that was in force on the day; refusals are those of the schemes. */
export const gradeOn = (
  db: ReadableDb,
  inputs: GradingInputs,
  scheme: Scheme,
  gradedOn: CalendarDate,
): Result<Graded> => {
  const { id, versionNo, body } = standardInForce(db, 'grades', gradedOn);
  const result = gradeUnder(inputs, scheme, body, { doc: 'grades', id, versionNo });
  return result.ok ? ok({ result: result.value, standardId: id }) : result;
};

/** What a form would come to, without keeping it. */
export const computeGrade = (
  app: AppContext,
  draft: Pick<z.output<typeof zGradingDraft>, 'inputs' | 'gradedOn'>,
): Result<GradeResult> => {
  const graded = gradeOn(app.db, draft.inputs, schemeOf(draft.inputs), draft.gradedOn);
  return graded.ok ? ok(graded.value.result) : graded;
};

export type GradingFields = {
  readonly staffId: Id;
  readonly gradedOn: CalendarDate;
  readonly employment: Employment;
  readonly origin: GradingOrigin;
  readonly inputs: GradingInputs;
  readonly note: string;
};

/** The whole record of a grading from what a scheme made of its inputs; provisional unless somebody confirms it on a day. */
export const gradingOf = (
  fields: GradingFields,
  { result, standardId }: Graded,
  confirmed: { readonly on: CalendarDate; readonly by: string } | null,
): Parameters<typeof gradings.insert>[1] => ({
  ...fields,
  scheme: result.scheme,
  mean: result.mean,
  pointsHundredths: result.pointsHundredths,
  grade: result.grade,
  level: result.level,
  missing: [...result.missing],
  derivation: structuredClone(result.derivation) as Grading['derivation'],
  standardId,
  state: confirmed === null ? 'provisional' : 'confirmed',
  confirmedOn: confirmed?.on ?? null,
  confirmedBy: confirmed?.by ?? '',
});

const provisional = (tx: Tx, id: Id): Result<Grading> => {
  const grading = gradings.find(tx, id);
  if (grading === undefined) return refuse(appError('E_NOT_FOUND'));
  const settled = settledFault(grading);
  return settled === undefined ? ok(grading) : refuse(settled);
};

type SheetInputs = SaveGrading['inputs'];

/** Both scores as their records say them: the sheet names the records, the figures are theirs. */
const examFromBook = (
  tx: Tx,
  inputs: Extract<SheetInputs, { kind: 'exam' }>,
  { staffId, gradedOn }: Pick<SaveGrading, 'staffId' | 'gradedOn'>,
): Result<SheetInputs> => {
  const ahead = coverAheadFault(inputs, tx.today);
  if (ahead !== undefined) return refuse(ahead);
  if (inputs.from === undefined) return ok(inputs);
  const { theory: theoryFrom, practical: practicalFrom } = inputs.from;
  const { pairing } = standardInForce(tx, 'grades', gradedOn).body.schemeA;
  const pair = scorePairs(scoreFacts(tx, staffId, gradedOn), pairing).find(
    ({ theory, practical }) =>
      theory.scoreId === theoryFrom.scoreId && practical.scoreId === practicalFrom.scoreId,
  );
  if (pair === undefined) {
    const { exam, heldOn } = practicalFrom;
    return refuse(appError('E_GRADING_SCORE_GONE', { exam, heldOn }, 'inputs.theory'));
  }
  if (pair.why !== null) return refuse({ ...pair.why, field: 'inputs.theory' });
  const { cover: _cover, ...rest } = inputs;
  return ok({
    ...rest,
    theory: pair.theory.score,
    practical: pair.practical.score,
    from: { theory: fromFact(pair.theory), practical: fromFact(pair.practical) },
  });
};

/** What the sheet says, with what the book knows (corrections 7.1, 7.15). */
const fromBook = (tx: Tx, { inputs, staffId, gradedOn }: SaveGrading): Result<SheetInputs> => {
  if (inputs.kind === 'exam') return examFromBook(tx, inputs, { staffId, gradedOn });
  if (inputs.kind !== 'entry') return ok(inputs);
  const known = entryFacts(tx, staffId, gradedOn);
  const differs = deviationFault(inputs, known);
  if (differs !== undefined) return refuse(differs);
  const { from: _from, ...rest } = inputs;
  return ok(
    known.entryFrom !== null && known.entryTotal === inputs.examTotal
      ? { ...rest, from: known.entryFrom }
      : rest,
  );
};

/**
 * Fill in a grading sheet 定级审批表, or change one that is not confirmed (002 五.3.D, 003 5.2). It stays provisional and changes nothing
 * until it is confirmed.
 *
 * Refuses another office's person, a day in the future (`E_GRADING_FUTURE`), one on which the person was gone or not yet hired (`lifeFinding`), a second
 * grading of the scheme on the day (`E_GRADING_EXISTS`), a confirmed one (`E_GRADING_CONFIRMED`), scores on record that do not belong together (codes of
 * `pairFault`), figures of scheme B that differ from the book without a reason (codes of `deviationFault`), and what the scheme refuses. Whoever agreed to
 * another content has to agree anew; what somebody disagreed with has ended (`E_APPROVAL_REJECTED`, mechanisms 1.1).
 */
export const saveGrading = (app: AppContext, input: SaveGrading): Result<Grading> =>
  transact(app, 'grades.saveGrading', (tx) => {
    const { seen, staffId, gradedOn, employment, inputs, note } = input;
    const person = findOwnPerson(tx, staffId);
    if (!person.ok) return person;
    const fault =
      dayAheadFault(gradedOn, tx.today, 'gradedOn') ??
      lifeRefusal(tx, person.value, 'grading', 'form', gradedOn);
    if (fault !== undefined) return refuse(fault);
    const scheme = schemeOf(inputs);
    const same = sameDayProblem(tx, { staffId, gradedOn, scheme }, seen?.id);
    if (same !== undefined) return refuse(same);
    const proven = fromBook(tx, input);
    if (!proven.ok) return proven;
    const graded = gradeOn(tx, proven.value, scheme, gradedOn);
    if (!graded.ok) return graded;
    const fields = gradingOf(
      { staffId, gradedOn, employment, origin: 'form', inputs: proven.value, note },
      graded.value,
      null,
    );
    if (seen === null) return ok(gradings.insert(tx, fields));
    const before = provisional(tx, seen.id);
    if (!before.ok) return before;
    const chain = chainOfGrading(tx, before.value);
    if (chain.state === 'rejected') return refuse(appError('E_APPROVAL_REJECTED'));
    const saved = gradings.update(tx, seen.id, seen.version, fields);
    if (saved.ok && saved.value.version !== before.value.version)
      revise(tx, { record: asSubject(seen.id), chain });
    return saved;
  });

/**
 * Enter a decision at a step of a grading's chain 部门意见 → 人力资源审核 → 领导批准 (002 五.3.D; mechanisms 1.1). Decisions are never rewritten.
 *
 * Refuses with the codes of `approvalFault`, `E_GRADING_CONFIRMED` when it is confirmed already, `E_NOT_OWNED`.
 */
export const approveGrading = (app: AppContext, { gradingId, ...given }: Approve): Result<Approval> =>
  transact(app, 'grades.approveGrading', (tx) => {
    const grading = provisional(tx, gradingId);
    if (!grading.ok) return grading;
    const person = findOwnPerson(tx, grading.value.staffId);
    if (!person.ok) return person;
    const subject: ApprovalSubject = {
      record: asSubject(gradingId),
      person: person.value,
      since: grading.value.gradedOn,
      chain: chainOfGrading(tx, grading.value),
    };
    return decide(tx, subject, given);
  });

/**
 * Make a grading hold: the person gets the grade, the timeline its lines, pay follows from the month of the grading.
 *
 * Refuses with the codes of `confirmFault`, `scoresFaults` and `deviationFault`, for one who was transferred or is gone, `E_GRADING_CONFIRMED`, `E_RECORD_CHANGED`.
 */
export const confirmGrading = (
  app: AppContext,
  { id, version }: z.output<typeof zConfirmGrading>,
): Result<Grading> =>
  transact(app, 'grades.confirmGrading', (tx) => {
    const before = provisional(tx, id);
    if (!before.ok) return before;
    const person = findOwnPerson(tx, before.value.staffId);
    if (!person.ok) return person;
    // The hire date was looked at when the sheet was filled in.
    const fault =
      lifeRefusal(tx, person.value, 'grading', 'sheet', before.value.gradedOn) ??
      confirmFault(chainOfGrading(tx, before.value)) ??
      gatesOf(tx, before.value)[0];
    if (fault !== undefined) return refuse(fault);
    const confirmed = gradings.update(tx, id, version, {
      state: 'confirmed',
      confirmedOn: tx.today,
      confirmedBy: tx.user,
    });
    if (!confirmed.ok) return confirmed;
    const scheme = app.t(`grades.scheme.${confirmed.value.scheme}`);
    const applied = applyGrading(tx, app.t, confirmed.value, app.t('grades.sheet.confirmReason', { scheme }));
    return applied.ok ? confirmed : applied;
  });

/** Take a grading back. One that holds needs a reason (`E_GRADING_REASON`) and leaves a correction on the timeline. */
export const withdrawGrading = (
  app: AppContext,
  { id, version, reason }: z.output<typeof zWithdrawGrading>,
): Result<Grading> =>
  transact(app, 'grades.withdrawGrading', (tx) => {
    const grading = gradings.find(tx, id);
    if (grading === undefined) return refuse(appError('E_NOT_FOUND'));
    if (grading.state === 'confirmed' && reason === '')
      return refuse(appError('E_GRADING_REASON', undefined, 'reason'));
    const removed = gradings.remove(tx, id, version);
    if (!removed.ok || grading.state === 'provisional') return removed;
    const revoked = revokeGrading(tx, grading, app.t('grades.sheet.withdrawNote', { reason }));
    return revoked.ok ? removed : revoked;
  });

/** Enter a grading that holds at once: one of the past, or a re-grading that a person confirmed. Writes its effects. */
export const insertConfirmed = (
  tx: Tx,
  app: Pick<AppContext, 't'>,
  fields: GradingFields,
  graded: Graded,
  reason: string,
): Result<Grading> => {
  const grading = gradings.insert(tx, gradingOf(fields, graded, { on: tx.today, by: tx.user }));
  const applied = applyGrading(tx, app.t, grading, reason);
  return applied.ok ? ok(grading) : applied;
};
