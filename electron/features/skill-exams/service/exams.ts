import { PLAIN_EXAM, standingPurpose } from '../../../../shared/features/entry-tests/rules/purpose';
import { entryProblem, scoredProblem } from '../../../../shared/features/entry-tests/rules/scores';
import type { Exam, ExamScore } from '../../../../shared/features/entry-tests/types';
import { barFault, barOf, coverProblem } from '../../../../shared/features/panels/rules';
import { SCORE_MAX } from '../../../../shared/features/sessions/rules';
import {
  departmentProblem,
  panelMean,
  panelProblem,
} from '../../../../shared/features/skill-exams/rules/panel';
import {
  isRetake,
  retakeOrderProblem,
  sittingProblem,
} from '../../../../shared/features/skill-exams/rules/retake';
import type {
  SavePanel,
  SaveSkillScores,
  SkillExamFields,
  UpdateSkillExam,
} from '../../../../shared/features/skill-exams/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import { toHundredths } from '../../../../shared/kernel/exact';
import { toNumber } from '../../../../shared/kernel/fraction';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { isSameWord } from '../../../../shared/kernel/sameness';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { examScores, exams, findScore, findSkillExam, scoresOf } from '../../entry-tests/repository';
import { lifeOfScore } from '../../entry-tests/service';
import { staff } from '../../organization/repository';
import type { Door } from '../../organization/views/life';
import { sessions } from '../../sessions/repository';
import { standardInForce } from '../../standards/repository';
import { panelMembers, panelOf, panelScores, panelScoresOf } from '../repository';
import { sittingsOf } from '../views/sittings';

/** There is one examination of a type, name, day, machine and trainer: `E_SKILL_EXAM_EXISTS`. */
export const sameExamProblem = (
  tx: Tx,
  fields: Parameters<typeof findSkillExam>[2],
  except: Id | null,
): AppError | undefined => {
  const { name, heldOn, trainerId, productSeries } = fields;
  const other = findSkillExam(tx, tx.office, fields, except);
  return other !== undefined &&
    isSameWord(other.productSeries, productSeries) &&
    other.trainerId === trainerId
    ? appError('E_SKILL_EXAM_EXISTS', { name, day: heldOn }, 'name')
    : undefined;
};

const factsProblem = (tx: Tx, fields: SkillExamFields, except: Id | null): AppError | undefined => {
  const { trainerId, sessionId } = fields;
  const trainerGone = trainerId !== null && staff.find(tx, trainerId) === undefined;
  const sessionGone =
    sessionId !== null && sessionId !== undefined && sessions.find(tx, sessionId) === undefined;
  return (
    sameExamProblem(tx, fields, except) ??
    (trainerGone ? appError('E_NOT_FOUND', {}, 'trainerId') : undefined) ??
    (sessionGone ? appError('E_NOT_FOUND', {}, 'sessionId') : undefined)
  );
};

const insertWith = (tx: Tx, { purpose, sessionId, ...fields }: SkillExamFields): Exam =>
  exams.insert(tx, {
    ...PLAIN_EXAM,
    ...fields,
    purpose: purpose ?? standingPurpose(fields.examType),
    sessionId: sessionId ?? null,
  });

/**
 * A new theory, practical or comprehensive examination (002 五.6). Refuses a second of the same type, name, day, machine and trainer:
 * `E_SKILL_EXAM_EXISTS`.
 */
export const insertSkillExam = (tx: Tx, fields: SkillExamFields): Result<Exam> => {
  const problem = factsProblem(tx, fields, null);
  return problem === undefined ? ok(insertWith(tx, fields)) : refuse(problem);
};

export const createSkillExam = (app: AppContext, fields: SkillExamFields): Result<Exam> =>
  transact(app, 'skillExams.createSkillExam', (tx) => insertSkillExam(tx, fields));

/** Change an examination's facts. With scores its type stays, and its day cannot move into the future (`E_EXAM_HAS_SCORES`). */
export const updateSkillExam = (app: AppContext, { id, version, fields }: UpdateSkillExam): Result<Exam> =>
  transact(app, 'skillExams.updateSkillExam', (tx) => {
    const before = exams.find(tx, id);
    const scored = scoresOf(tx, id).length > 0;
    const problem =
      (scored ? scoredProblem(fields, before, tx.today) : undefined) ?? factsProblem(tx, fields, id);
    if (problem !== undefined) return refuse(problem);
    const { purpose = before?.purpose ?? 'grading', sessionId = before?.sessionId ?? null } = fields;
    return exams.update(tx, id, version, { ...fields, purpose, sessionId });
  });

/**
 * Who sits on the panel for which department, whose relative they are, and the paper that covers who is missing (凭批复). Refuses a department that
 * the standard lacks (`E_EXAM_PANEL_UNKNOWN`), and half a paper (`E_PANEL_COVER`).
 */
export const savePanel = (app: AppContext, { examId, members, ...given }: SavePanel): Result<number> =>
  transact(app, 'skillExams.savePanel', (tx) => {
    const exam = findOwnExam(tx, examId);
    if (!exam.ok) return exam;
    const { coverNo = exam.value.coverNo, coverOn = exam.value.coverOn } = given;
    const uncovered = coverProblem({ coverNo, coverOn }, tx.today);
    if (uncovered !== undefined) return refuse(uncovered);
    const covered = exams.update(tx, examId, undefined, { coverNo, coverOn });
    if (!covered.ok) return covered;
    const { body } = standardInForce(tx, 'exams', exam.value.heldOn);
    const known = panelOf(tx, examId);
    for (const { department, memberId, memberName, relatives = [] } of members) {
      const unknown = departmentProblem(department, body);
      if (unknown !== undefined) return refuse(unknown);
      const before = known.find((member) => member.department === department);
      const nobody = memberId === null && memberName === '';
      const name = memberId === null ? memberName : (staff.find(tx, memberId)?.name ?? memberName);
      if (nobody && before === undefined) continue;
      if (before === undefined)
        panelMembers.insert(tx, { examId, department, memberId, memberName: name, relatives });
      else {
        const done = nobody
          ? panelMembers.remove(tx, before.id)
          : panelMembers.update(tx, before.id, undefined, { memberId, memberName: name, relatives });
        if (!done.ok) return done;
      }
    }
    return ok(members.length);
  });

/** An examination of this office that is no entry test. */
export const findOwnExam = (tx: Tx, examId: Id): Result<Exam> => {
  const exam = exams.find(tx, examId);
  if (exam === undefined || exam.examType === 'entry') return refuse(appError('E_NOT_FOUND'));
  return exam.ownerOffice === tx.office
    ? ok(exam)
    : refuse(appError('E_NOT_OWNED', { owner: exam.ownerOffice }));
};

type Entry = SaveSkillScores['entries'][number];
export type SkillScoreDone = { readonly score: ExamScore; readonly outcome: 'new' | 'changed' | 'unchanged' };

/** Whoever sits for the department may score the person (mechanisms 1.2); asked of examinations since there is the rule. */
const barredProblem = (tx: Tx, exam: Exam, staffId: Id, department: string): AppError | undefined => {
  const standard = standardInForce(tx, 'panels', exam.heldOn).body;
  const person = staff.find(tx, staffId);
  const seat = panelOf(tx, exam.id).find((member) => member.department === department);
  if (seat === undefined || person === undefined || exam.heldOn < standard.panelSince) return undefined;
  const { mentorId } = person;
  const mentorName = mentorId === null ? '' : (staff.find(tx, mentorId)?.name ?? '');
  const member = { id: seat.memberId, name: seat.memberName };
  const bar = barOf(member, { ...person, mentorName }, seat.relatives, standard);
  return bar === null ? undefined : barFault(bar, seat.memberName, department);
};

const NOTHING: Readonly<Record<string, number>> = {};

/** What the panel has given after an entry, or why the entry cannot be. */
const panelAfter = (
  tx: Tx,
  exam: Exam,
  entry: Entry,
  before: ExamScore | undefined,
): Result<Readonly<Record<string, number>>> => {
  const known = before === undefined ? [] : panelScoresOf(tx, before.id);
  const after: Record<string, number> = Object.fromEntries(
    known.map(({ department, hundredths }) => [department, hundredths]),
  );
  const { body } = standardInForce(tx, 'exams', exam.heldOn);
  for (const [department, score] of Object.entries(entry.panel)) {
    if (score === null) {
      delete after[department];
      continue;
    }
    const misplaced =
      panelProblem(exam.examType, department) ?? departmentProblem(department, body, department);
    if (misplaced !== undefined) return refuse(misplaced);
    const hundredths = toHundredths(score);
    if (hundredths === undefined || hundredths < 0 || hundredths > 10_000)
      return refuse(appError('E_SCORE_RANGE', { value: score, max: SCORE_MAX }, department));
    const barred =
      after[department] === hundredths ? undefined : barredProblem(tx, exam, entry.staffId, department);
    if (barred !== undefined) return refuse(barred);
    after[department] = hundredths;
  }
  if (entry.score !== null && Object.keys(after).length > 0)
    return refuse(appError('E_EXAM_PANEL_AND_SCORE', {}, 'score'));
  return ok(Object.keys(after).length === 0 ? NOTHING : after);
};

const writePanel = (tx: Tx, scoreId: Id, after: Readonly<Record<string, number>>): Result<boolean> => {
  let changed = false;
  const known = panelScoresOf(tx, scoreId);
  for (const member of known.filter(({ department }) => after[department] === undefined)) {
    const gone = panelScores.remove(tx, member.id);
    if (!gone.ok) return gone;
    changed = true;
  }
  for (const [department, hundredths] of Object.entries(after)) {
    const before = known.find((member) => member.department === department);
    if (before === undefined) panelScores.insert(tx, { examScoreId: scoreId, department, hundredths });
    else {
      const done = panelScores.update(tx, before.id, undefined, { hundredths });
      if (!done.ok) return done;
      if (done.value.version === before.version) continue;
    }
    changed = true;
  }
  return ok(changed);
};

/**
 * Enter or correct one person's score inside a larger transaction: the one score, or what departments of the panel gave; then their
 * exact mean is the score.
 *
 * Refuses as entry tests do (`E_EXAM_NOT_HELD`, `E_SCORE_RANGE`), a panel outside of practicals (`E_EXAM_NO_PANEL`), a score beside a panel
 * (`E_EXAM_PANEL_AND_SCORE`), a member who may not score the person (codes of `barFault`), an empty line (`E_EXAM_SCORE_MISSING`), and one
 * more sitting than the retakes allow without a decision to train again (`E_EXAM_RETAKES_USED`), a retake that lies before its examination
 * (`E_EXAM_RETAKE_EARLY`), and what the person's life says against it (`lifeFinding`).
 */
export const enterSkillScore = (
  tx: Tx,
  exam: Exam,
  entry: Entry,
  door: Door = 'form',
): Result<SkillScoreDone> => {
  const person = staff.find(tx, entry.staffId);
  if (person === undefined) return refuse(appError('E_NOT_FOUND', {}, 'staffId'));
  const before = findScore(tx, exam.id, entry.staffId);
  const life = lifeOfScore(tx, person, exam, before, door);
  if (life !== undefined) return refuse(life);
  const after = panelAfter(tx, exam, entry, before);
  if (!after.ok) return after;
  const panel = Object.entries(after.value).map(([department, hundredths]) => ({ department, hundredths }));
  const mean = panelMean(panel);
  const score = mean === undefined ? entry.score : toNumber(mean);
  if (score === null) return refuse(appError('E_EXAM_SCORE_MISSING', {}, 'score'));
  const checked = entryProblem(exam, mean === undefined ? score : 0, tx.today);
  if (checked !== undefined) return refuse(checked);
  const note = entry.note ?? before?.note ?? '';
  if (before === undefined) {
    const { body } = standardInForce(tx, 'exams', exam.heldOn);
    const known = sittingsOf(tx, tx.office, entry.staffId, exam);
    const who = { name: person.name, exam: exam.name };
    const sitting = { heldOn: exam.heldOn, retake: isRetake(exam.name) };
    const problem = retakeOrderProblem(known, sitting, who) ?? sittingProblem(known, exam.heldOn, body, who);
    if (problem !== undefined) return refuse(problem);
    const inserted = examScores.insert(tx, { examId: exam.id, staffId: entry.staffId, score, note });
    const written = writePanel(tx, inserted.id, after.value);
    return written.ok ? ok({ score: inserted, outcome: 'new' }) : written;
  }
  const written = writePanel(tx, before.id, after.value);
  if (!written.ok) return written;
  const updated = examScores.update(tx, before.id, undefined, { score, note });
  if (!updated.ok) return updated;
  const same = updated.value.version === before.version && !written.value;
  return ok({ score: updated.value, outcome: same ? 'unchanged' : 'changed' });
};

/** Save the lines of the grid, all or none; a refusal names the line as `entries.<index>.<field>`. Answers how many changed. */
export const saveSkillScores = (app: AppContext, input: SaveSkillScores): Result<number> =>
  transact(app, 'skillExams.saveSkillScores', (tx) => {
    const exam = findOwnExam(tx, input.examId);
    if (!exam.ok) return exam;
    let changed = 0;
    for (const [index, entry] of input.entries.entries()) {
      const done = enterSkillScore(tx, exam.value, entry);
      if (!done.ok)
        return refuse({ ...done.error, field: `entries.${index}.${done.error.field ?? 'score'}` });
      if (done.value.outcome !== 'unchanged') changed += 1;
    }
    return ok(changed);
  });
