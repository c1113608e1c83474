import type { Tier } from '../../../shared/features/courses/vocabulary';
import { tierForScore } from '../../../shared/features/entry-tests/rules/tier';
import type { ExamRow, ExamView, ScoreRow } from '../../../shared/features/entry-tests/types';
import type { ExamPurpose, ExamType } from '../../../shared/features/entry-tests/vocabulary';
import type { CalendarDate } from '../../../shared/kernel/dates';
import type { Id } from '../../../shared/kernel/ids';
import { oneHolds } from '../../../shared/kernel/search';
import type { ReadableDb } from '../../database/connection';
import { standardInForce } from '../standards/repository';

type Listed = Omit<ExamRow, 'mine'> & { readonly owner: string };

const LISTED = `
  SELECT e.id, e.version, e.owner_office AS owner, e.name, e.exam_type AS examType, e.held_on AS heldOn,
    e.product_series AS productSeries, e.trainer_id AS trainerId, p.name AS trainerName,
    count(sc.id) AS people, avg(sc.score) AS mean,
    count(CASE WHEN sc.id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM plan pl WHERE pl.deleted_at IS NULL AND
        ((pl.staff_id = sc.staff_id AND pl.state = 'active') OR (pl.exam_score_id = sc.id AND pl.state <> 'cancelled'))
    ) THEN 1 END) AS withoutPlan
  FROM exam e
  LEFT JOIN staff p ON p.id = e.trainer_id
  LEFT JOIN exam_score sc ON sc.exam_id = e.id AND sc.deleted_at IS NULL
  WHERE e.deleted_at IS NULL AND e.exam_type = 'entry'`;

const asRow = ({ owner, ...row }: Listed, office: string): ExamRow => ({ ...row, mine: owner === office });

/** Entry tests, newest first; search looks at the name and the trainer. */
export const listEntryTests = (db: ReadableDb, search: string, office: string): readonly ExamRow[] => {
  return db
    .all<Listed>(`${LISTED} GROUP BY e.id ORDER BY e.held_on DESC, e.name`)
    .filter((row) => oneHolds([row.name, row.trainerName ?? ''], search))
    .map((row) => asRow(row, office));
};

type ScoreSql = Omit<ScoreRow, 'proposal' | 'plan'> & {
  readonly planId: Id | null;
  readonly planNo: string;
  readonly planTier: Tier;
};

/** One entry test with its scores in the order of staff numbers, each with the tier that it leads to. */
export const viewEntryTest = (
  db: ReadableDb,
  id: Id,
  office: string,
  today: CalendarDate,
): ExamView | undefined => {
  const [row] = db.all<Listed>(`${LISTED} AND e.id = ? GROUP BY e.id`, [id]);
  if (row === undefined) return undefined;
  const { body } = standardInForce(db, 'training', today);
  const scores = db
    .all<ScoreSql>(
      `SELECT sc.id, sc.version, sc.staff_id AS staffId, p.staff_no AS staffNo, p.name, p.status, si.name AS site, sc.score, sc.note,
         pl.id AS planId, pl.plan_no AS planNo, pl.tier AS planTier
       FROM exam_score sc
       JOIN staff p ON p.id = sc.staff_id
       LEFT JOIN site si ON si.id = p.site_id
       LEFT JOIN plan pl ON pl.id = (
         SELECT x.id FROM plan x WHERE x.deleted_at IS NULL AND
           ((x.exam_score_id = sc.id AND x.state <> 'cancelled') OR (x.staff_id = sc.staff_id AND x.state = 'active'))
         ORDER BY x.exam_score_id = sc.id DESC LIMIT 1)
       WHERE sc.exam_id = ? AND sc.deleted_at IS NULL ORDER BY p.staff_no`,
      [id],
    )
    .map(({ planId, planNo, planTier, ...score }) => ({
      ...score,
      proposal: tierForScore(score.score, body),
      plan: planId === null ? null : { id: planId, planNo, tier: planTier },
    }));
  return { ...asRow(row, office), open: row.heldOn <= today, scores };
};

/** One score of a person with what it was scored in. */
export type PersonScore = {
  readonly scoreId: Id;
  readonly name: string;
  readonly examType: ExamType;
  readonly purpose: ExamPurpose;
  readonly heldOn: CalendarDate;
  readonly score: number;
};

/** Every score of a person, of whichever examination, the oldest first. */
export const scoresOfPerson = (db: ReadableDb, staffId: Id): readonly PersonScore[] =>
  db.all<PersonScore>(
    `SELECT sc.id AS scoreId, e.name, e.exam_type AS examType, e.purpose, e.held_on AS heldOn, sc.score
     FROM exam_score sc JOIN exam e ON e.id = sc.exam_id
     WHERE sc.staff_id = ? AND sc.deleted_at IS NULL AND e.deleted_at IS NULL ORDER BY e.held_on, sc.change_no`,
    [staffId],
  );
