import type { PanelOutcome } from '../../../../shared/features/panels/types';
import {
  judgeScore,
  type PanelScore,
  type ScoreOutcome,
} from '../../../../shared/features/skill-exams/rules/panel';
import {
  examBase,
  followSittings,
  isRetake,
  type Sitting,
  type SittingState,
} from '../../../../shared/features/skill-exams/rules/retake';
import type { SkillExamType, SkillPurpose } from '../../../../shared/features/skill-exams/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { groupBy } from '../../../../shared/kernel/group-by';
import type { Id } from '../../../../shared/kernel/ids';
import { isSameWord, wordKey } from '../../../../shared/kernel/sameness';
import type { ReadableDb } from '../../../database/connection';
import { practicalPanels } from '../../panels/views';
import { standardBook } from '../../standards/repository';

type SittingSql = {
  readonly scoreId: Id;
  readonly version: number;
  readonly examId: Id;
  readonly owner: string;
  readonly examType: SkillExamType;
  readonly purpose: SkillPurpose;
  readonly name: string;
  readonly heldOn: CalendarDate;
  readonly productSeries: string;
  readonly trainerId: Id | null;
  readonly staffId: Id;
  readonly score: number;
  readonly note: string;
  readonly panel: string;
  readonly decisions: string | null;
};

/** One person's sitting with what it came to and where it stands in the row of sittings for the same examination. */
export type JudgedSitting = Omit<SittingSql, 'panel'> & {
  readonly panel: readonly PanelScore[];
  readonly outcome: ScoreOutcome;
  /** What its panel came to; null for an examination that has none. */
  readonly standing: PanelOutcome | null;
  readonly state: SittingState;
};

export type SittingFilter = { readonly office?: string; readonly staffId?: Id; readonly examType?: string };

const SITTINGS = `
  SELECT s.id AS scoreId, s.version, e.id AS examId, e.owner_office AS owner, e.exam_type AS examType, e.purpose, e.name, e.held_on AS heldOn,
    e.product_series AS productSeries, e.trainer_id AS trainerId, s.staff_id AS staffId, s.score, s.note,
    (SELECT json_group_array(json_object('department', p.department, 'hundredths', p.hundredths)) FROM exam_panel_score p
     WHERE p.exam_score_id = s.id AND p.deleted_at IS NULL) AS panel,
    (SELECT group_concat(d.decision) FROM exam_decision d WHERE d.exam_score_id = s.id AND d.deleted_at IS NULL) AS decisions
  FROM exam_score s JOIN exam e ON e.id = s.exam_id
  WHERE s.deleted_at IS NULL AND e.deleted_at IS NULL AND e.exam_type <> 'entry'`;

/** Sittings of theory, practical and comprehensive examinations, judged by the standard of their day. */
export const judgedSittings = (db: ReadableDb, filter: SittingFilter = {}): readonly JudgedSitting[] => {
  const standardOf = standardBook(db, 'exams').inForce;
  const rows = db.all<SittingSql>(
    `${SITTINGS} AND (? IS NULL OR e.owner_office = ?) AND (? IS NULL OR s.staff_id = ?)
       AND (? IS NULL OR e.exam_type = ?)
     ORDER BY e.held_on, s.id`,
    [filter.office, filter.staffId, filter.examType].flatMap((value) => [value ?? null, value ?? null]),
  );
  const panels = rows.some(({ examType }) => examType === 'practical')
    ? practicalPanels(db, filter.staffId ?? null)
    : undefined;
  const judged = rows.map((row) => {
    const standard = standardOf(row.heldOn);
    const panel = JSON.parse(row.panel) as readonly PanelScore[];
    const ref = { doc: 'exams', id: standard.id, versionNo: standard.versionNo };
    const outcome = judgeScore(standard.body, { score: row.score, panel }, ref);
    return { ...row, panel, outcome, standing: panels?.get(row.scoreId) ?? null };
  });
  const chains = groupBy(judged, (row) =>
    JSON.stringify([
      row.owner,
      row.staffId,
      row.examType,
      wordKey(examBase(row.name)),
      wordKey(row.productSeries),
    ]),
  );
  const states = new Map<Id, SittingState>();
  for (const chain of chains.values()) {
    const limits = standardOf(chain.at(-1)?.heldOn ?? '').body;
    for (const state of followSittings(chain.map(asSitting), limits)) states.set(state.scoreId, state);
  }
  return judged.map((row) => ({
    ...row,
    state: states.get(row.scoreId) ?? { scoreId: row.scoreId, attempt: 1, due: null, dueOn: null },
  }));
};

const asSitting = (row: {
  readonly scoreId: Id;
  readonly name: string;
  readonly heldOn: CalendarDate;
  readonly outcome: ScoreOutcome;
  readonly decisions: string | null;
}): Sitting => ({
  scoreId: row.scoreId,
  heldOn: row.heldOn,
  retake: isRetake(row.name),
  passed: row.outcome.passed,
  retrained: row.decisions?.split(',').includes('retrain') ?? false,
  decided: row.decisions !== null,
});

/** A person's sittings for one examination, for the rule on retakes. */
export const sittingsOf = (
  db: ReadableDb,
  office: string,
  staffId: Id,
  exam: { readonly name: string; readonly examType: string; readonly productSeries: string },
): readonly Sitting[] =>
  judgedSittings(db, { office, staffId, examType: exam.examType })
    .filter(
      ({ name, productSeries }) =>
        isSameWord(examBase(name), examBase(exam.name)) && isSameWord(productSeries, exam.productSeries),
    )
    .map(asSitting);
