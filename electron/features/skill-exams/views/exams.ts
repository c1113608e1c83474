import type {
  DueRow,
  LackRow,
  SkillExamFilter,
  SkillExamRow,
  SkillExamView,
  SkillScoreRow,
} from '../../../../shared/features/skill-exams/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { cutText, toNumber } from '../../../../shared/kernel/fraction';
import { groupBy } from '../../../../shared/kernel/group-by';
import type { Id } from '../../../../shared/kernel/ids';
import { oneHolds } from '../../../../shared/kernel/search';
import type { ReadableDb } from '../../../database/connection';
import { exams } from '../../entry-tests/repository';
import { standardInForce } from '../../standards/repository';
import { examDecisions, panelOf, skillLacks } from '../repository';
import { type JudgedSitting, judgedSittings } from './sittings';

type Listed = Omit<SkillExamRow, 'mine' | 'people' | 'passed' | 'failed' | 'provisional'> & {
  readonly owner: string;
};

const LISTED = `
  SELECT e.id, e.version, e.owner_office AS owner, e.name, e.exam_type AS examType, e.purpose, e.session_id AS sessionId,
    n.session_no AS sessionNo, e.held_on AS heldOn,
    e.product_series AS productSeries, e.trainer_id AS trainerId, p.name AS trainerName
  FROM exam e LEFT JOIN staff p ON p.id = e.trainer_id LEFT JOIN session n ON n.id = e.session_id
  WHERE e.deleted_at IS NULL AND e.exam_type <> 'entry'`;

const asRow = (
  { owner, ...row }: Listed,
  office: string,
  sittings: readonly JudgedSitting[],
): SkillExamRow => {
  const passed = sittings.filter(({ outcome }) => outcome.passed).length;
  return {
    ...row,
    mine: owner === office,
    people: sittings.length,
    passed,
    failed: sittings.length - passed,
    provisional: sittings.filter(({ standing }) => standing?.provisional === true).length,
  };
};

/** Theory, practical and comprehensive examinations, newest first; search looks at name, series and trainer. */
export const listSkillExams = (
  db: ReadableDb,
  { search, examType, purpose = '' }: SkillExamFilter,
  office: string,
): readonly SkillExamRow[] => {
  const sittings = groupBy(judgedSittings(db), ({ examId }) => examId);
  return db
    .all<Listed>(
      `${LISTED} AND ? IN ('', e.exam_type) AND ? IN ('', e.purpose) ORDER BY e.held_on DESC, e.name`,
      [examType, purpose],
    )
    .filter((row) => oneHolds([row.name, row.productSeries, row.trainerName ?? ''], search))
    .map((row) => asRow(row, office, sittings.get(row.id) ?? []));
};

type PersonSql = {
  readonly id: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly site: string | null;
  readonly post: string;
};

const peopleOf = (db: ReadableDb, ids: readonly Id[]): ReadonlyMap<Id, PersonSql> =>
  new Map(
    db
      .all<PersonSql>(
        `SELECT p.id, p.staff_no AS staffNo, p.name, s.name AS site, coalesce(o.name, '') AS post
         FROM staff p LEFT JOIN site s ON s.id = p.site_id LEFT JOIN post o ON o.id = p.post_id
         WHERE p.id IN (SELECT value FROM json_each(?))`,
        [JSON.stringify(ids)],
      )
      .map((person) => [person.id, person]),
  );

const scoreRow = (db: ReadableDb, sitting: JudgedSitting, person: PersonSql | undefined): SkillScoreRow => ({
  id: sitting.scoreId,
  version: sitting.version,
  staffId: sitting.staffId,
  staffNo: person?.staffNo ?? '',
  name: person?.name ?? '',
  site: person?.site ?? null,
  post: person?.post ?? '',
  scoreText: cutText(sitting.outcome.score),
  score: toNumber(sitting.outcome.score),
  panel: Object.fromEntries(
    sitting.panel.map(({ department, hundredths }) => [department, hundredths / 100]),
  ),
  missing: sitting.standing?.missing ?? [],
  provisional: sitting.standing?.provisional ?? false,
  spreadText:
    sitting.standing?.wide === true && sitting.standing.spread !== null
      ? cutText(sitting.standing.spread)
      : null,
  passed: sitting.outcome.passed,
  band: sitting.outcome.band.band,
  bandTitle: sitting.outcome.band.title,
  attempt: sitting.state.attempt,
  due: sitting.state.due,
  dueOn: sitting.state.dueOn,
  note: sitting.note,
  derivation: sitting.outcome.derivation,
  decisions: examDecisions.list(
    db,
    'r.exam_score_id = ?',
    [sitting.scoreId],
    'r.decided_on DESC, r.change_no DESC',
  ),
  lacks: skillLacks.list(db, 'r.exam_score_id = ?', [sitting.scoreId], 'r.found_on DESC, r.change_no DESC'),
});

/** One examination with its panel and its scores by staff number; undefined when it is gone. */
export const viewSkillExam = (
  db: ReadableDb,
  id: Id,
  office: string,
  today: CalendarDate,
): SkillExamView | undefined => {
  const [row] = db.all<Listed>(`${LISTED} AND e.id = ?`, [id]);
  if (row === undefined) return undefined;
  const sittings = judgedSittings(db, { office: row.owner, examType: row.examType }).filter(
    ({ examId }) => examId === id,
  );
  const standard = standardInForce(db, 'exams', row.heldOn);
  const members = panelOf(db, id);
  const exam = exams.find(db, id);
  const people = peopleOf(
    db,
    sittings.map(({ staffId }) => staffId),
  );
  return {
    ...asRow(row, office, sittings),
    open: row.heldOn <= today,
    versionNo: standard.versionNo,
    passMark: standard.body.passMark,
    spreadMax: standardInForce(db, 'panels', row.heldOn).body.spreadMax,
    coverNo: exam?.coverNo ?? '',
    coverOn: exam?.coverOn ?? null,
    panel:
      row.examType === 'practical'
        ? standard.body.panel.map(({ key, department }) => {
            const member = members.find((each) => each.department === key);
            return {
              department: key,
              title: department,
              memberId: member?.memberId ?? null,
              memberName: member?.memberName ?? '',
              relatives: member?.relatives ?? [],
            };
          })
        : [],
    scores: sittings
      .map((sitting) => scoreRow(db, sitting, people.get(sitting.staffId)))
      .sort((a, b) => a.staffNo.localeCompare(b.staffNo)),
  };
};

/** Who has to sit again, or waits for a decision because no retake is left; the most pressing first. */
export const listDue = (db: ReadableDb, office: string): readonly DueRow[] => {
  const due = judgedSittings(db, { office }).filter(({ state }) => state.due !== null);
  const people = peopleOf(
    db,
    due.map(({ staffId }) => staffId),
  );
  return due
    .map((sitting) => ({
      scoreId: sitting.scoreId,
      examId: sitting.examId,
      exam: sitting.name,
      examType: sitting.examType,
      staffId: sitting.staffId,
      staffNo: people.get(sitting.staffId)?.staffNo ?? '',
      name: people.get(sitting.staffId)?.name ?? '',
      scoreText: cutText(sitting.outcome.score),
      attempt: sitting.state.attempt,
      due: sitting.state.due ?? 'retake',
      dueOn: sitting.state.dueOn ?? sitting.heldOn,
    }))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
};

/** Retakes and decisions that are due by a day, of people who are still at work: what the desk reminds of. */
export const listDueRetakes = (db: ReadableDb, office: string, by: CalendarDate): readonly DueRow[] => {
  const atWork = new Set(
    db
      .all<{ id: Id }>("SELECT id FROM staff WHERE deleted_at IS NULL AND status IN ('training', 'active')")
      .map(({ id }) => id),
  );
  return listDue(db, office).filter(({ staffId, dueOn }) => atWork.has(staffId) && dueOn <= by);
};

/** Skills that proved to be lacking, with who passed the person; the latest first. */
export const listLacks = (db: ReadableDb): readonly LackRow[] =>
  db.all<LackRow>(
    `SELECT l.id, l.found_on AS foundOn, l.department, l.member_name AS member, p.name || ' ' || p.staff_no AS person, e.name AS exam,
       l.finding, l.found_by AS foundBy
     FROM skill_lack l JOIN exam_score s ON s.id = l.exam_score_id JOIN exam e ON e.id = s.exam_id JOIN staff p ON p.id = s.staff_id
     WHERE l.deleted_at IS NULL ORDER BY l.found_on DESC, l.change_no DESC`,
  );
