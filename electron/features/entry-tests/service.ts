import { PLAIN_EXAM } from '../../../shared/features/entry-tests/rules/purpose';
import { entryProblem, scoredProblem } from '../../../shared/features/entry-tests/rules/scores';
import type {
  Exam,
  ExamFields,
  ExamScore,
  SaveScores,
  UpdateExam,
} from '../../../shared/features/entry-tests/types';
import type { Staff } from '../../../shared/features/organization/types';
import { type AppError, appError } from '../../../shared/kernel/errors';
import type { Id } from '../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import type { ReadableDb } from '../../database/connection';
import { type Tx, transact } from '../../database/transact';
import { staff } from '../organization/repository';
import { type Door, lifeRefusal } from '../organization/views/life';
import { examScores, exams, findExam, findScore, planDrawnFrom, scoresOf } from './repository';

type Seen = { readonly id: Id; readonly version: number };

/** There is one entry test of a name on a day: `E_EXAM_EXISTS`. */
export const sameTestProblem = (
  tx: Tx,
  { name, heldOn }: Pick<ExamFields, 'name' | 'heldOn'>,
  except: Id | null,
): AppError | undefined =>
  findExam(tx, tx.office, { examType: 'entry', name, heldOn }, except) === undefined
    ? undefined
    : appError('E_EXAM_EXISTS', { name, day: heldOn }, 'name');

const factsProblem = (tx: Tx, fields: ExamFields, except: Id | null): AppError | undefined => {
  const { trainerId } = fields;
  const trainerGone = trainerId !== null && staff.find(tx, trainerId) === undefined;
  return (
    sameTestProblem(tx, fields, except) ??
    (trainerGone ? appError('E_NOT_FOUND', {}, 'trainerId') : undefined)
  );
};

/** A new entry test (摸底考试, 002 五.4.A). Refuses one of the same name and day: `E_EXAM_EXISTS`. */
export const insertEntryTest = (tx: Tx, fields: ExamFields): Result<Exam> => {
  const problem = factsProblem(tx, fields, null);
  return problem === undefined
    ? ok(exams.insert(tx, { ...fields, ...PLAIN_EXAM, examType: 'entry', purpose: 'entry' }))
    : refuse(problem);
};

export const createEntryTest = (app: AppContext, fields: ExamFields): Result<Exam> =>
  transact(app, 'entryTests.createEntryTest', (tx) => insertEntryTest(tx, fields));

/** Change a test's facts. With scores entered its day cannot move into the future (`E_EXAM_HAS_SCORES`). */
export const updateEntryTest = (app: AppContext, { id, version, fields }: UpdateExam): Result<Exam> =>
  transact(app, 'entryTests.updateEntryTest', (tx) => {
    const scored = scoresOf(tx, id).length > 0;
    const problem =
      (scored ? scoredProblem({ ...fields, examType: 'entry' }, undefined, tx.today) : undefined) ??
      factsProblem(tx, fields, id);
    return problem === undefined ? exams.update(tx, id, version, fields) : refuse(problem);
  });

/** A score that a plan was drawn from stays: `E_SCORE_HAS_PLAN`. */
export const planProblem = (db: ReadableDb, score: ExamScore): AppError | undefined => {
  const planNo = planDrawnFrom(db, score.id);
  return planNo === undefined
    ? undefined
    : appError('E_SCORE_HAS_PLAN', { planNo, name: staff.find(db, score.staffId)?.name ?? '' });
};

/** Delete a test with its scores; `E_SCORE_HAS_PLAN` when a plan was drawn from one of them. Can be undone. */
export const removeEntryTest = (app: AppContext, { id, version }: Seen): Result<Exam> =>
  transact(app, 'entryTests.removeEntryTest', (tx) => {
    const removed = exams.remove(tx, id, version);
    if (!removed.ok) return removed;
    for (const score of scoresOf(tx, id)) {
      const problem = planProblem(tx, score);
      if (problem !== undefined) return refuse(problem);
      const gone = examScores.remove(tx, score.id);
      if (!gone.ok) return gone;
    }
    return removed;
  });

/** A person has one score in an examination; this one is there already. */
export const secondScore = (tx: Tx, { staffId, score }: ExamScore): AppError => {
  const person = staff.findAny(tx, staffId);
  return appError('E_SCORE_EXISTS', { name: person?.name ?? '', staffNo: person?.staffNo ?? '', score });
};

/** A score that stands already may be corrected whenever the person was hired, as long as they are here. */
export const lifeOfScore = (
  tx: Tx,
  person: Staff,
  { heldOn }: Pick<Exam, 'heldOn'>,
  before: ExamScore | undefined,
  door: Door,
): AppError | undefined => lifeRefusal(tx, person, 'exam', before === undefined ? door : 'sheet', heldOn);

/**
 * Enter or correct one score inside a larger transaction. `version` null means a new line.
 *
 * Refuses `E_EXAM_NOT_HELD` before the day of the test, `E_SCORE_RANGE` (0…100, two decimal places), and a second line for a
 * person: `E_SCORE_EXISTS`; and what the person's life says against it (`lifeFinding`). A correction after a plan was drawn is kept; the plan stays as drawn and shows both tiers.
 */
export const enterScore = (
  tx: Tx,
  exam: Exam,
  entry: SaveScores['entries'][number],
  door: Door = 'form',
): Result<ExamScore> => {
  const { staffId, version, score, note } = entry;
  const person = staff.find(tx, staffId);
  if (person === undefined) return refuse(appError('E_NOT_FOUND', {}, 'staffId'));
  const before = findScore(tx, exam.id, staffId);
  const problem = lifeOfScore(tx, person, exam, before, door) ?? entryProblem(exam, score, tx.today);
  if (problem !== undefined) return refuse(problem);
  if (before !== undefined && version === null)
    return refuse({ ...secondScore(tx, before), field: 'staffId' });
  if (before === undefined) return ok(examScores.insert(tx, { examId: exam.id, staffId, score, note }));
  return examScores.update(tx, before.id, version ?? undefined, { score, note });
};

/** Save the lines of the grid, all or none. A refusal names the line as `entries.<index>.<field>`; answers how many were saved. */
export const saveScores = (app: AppContext, input: SaveScores): Result<number> =>
  transact(app, 'entryTests.saveScores', (tx) => {
    const exam = exams.find(tx, input.examId);
    if (exam === undefined) return refuse(appError('E_NOT_FOUND'));
    if (exam.ownerOffice !== tx.office) return refuse(appError('E_NOT_OWNED', { owner: exam.ownerOffice }));
    for (const [index, entry] of input.entries.entries()) {
      const saved = enterScore(tx, exam, entry);
      if (!saved.ok)
        return refuse({ ...saved.error, field: `entries.${index}.${saved.error.field ?? 'score'}` });
    }
    return ok(input.entries.length);
  });

/** Delete one score, unless a plan was drawn from it (`E_SCORE_HAS_PLAN`). Can be undone. */
export const removeScore = (app: AppContext, { id, version }: Seen): Result<true> =>
  transact(app, 'entryTests.removeScore', (tx) => {
    const score = examScores.find(tx, id);
    if (score === undefined) return refuse(appError('E_NOT_FOUND'));
    const problem = planProblem(tx, score);
    if (problem !== undefined) return refuse(problem);
    const removed = examScores.remove(tx, id, version);
    return removed.ok ? ok(true as const) : removed;
  });
