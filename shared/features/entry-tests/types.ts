import type { z } from 'zod';
import type { CalendarDate } from '../../kernel/dates';
import type { Id } from '../../kernel/ids';
import type { RecordOf } from '../../kernel/record';
import type { Tier } from '../courses/vocabulary';
import type { StaffStatus } from '../organization/vocabulary';
import type { TierDerivation } from './rules/tier';
import type { zExamFields, zSaveScores, zUpdateExam } from './schema';
import type { examRecord, examScoreRecord } from './travel';
import type { ExamType } from './vocabulary';

export type Exam = RecordOf<typeof examRecord>;
export type ExamScore = RecordOf<typeof examScoreRecord>;
export type ExamFields = z.output<typeof zExamFields>;
export type UpdateExam = z.output<typeof zUpdateExam>;
export type SaveScores = z.output<typeof zSaveScores>;

export type ExamRow = {
  readonly id: Id;
  readonly version: number;
  readonly mine: boolean;
  readonly name: string;
  readonly examType: ExamType;
  readonly heldOn: CalendarDate;
  readonly productSeries: string;
  readonly trainerId: Id | null;
  readonly trainerName: string | null;
  readonly people: number;
  /** The mean of the scores, or null without any. */
  readonly mean: number | null;
  /** People with a score and no plan in force. */
  readonly withoutPlan: number;
};

export type ScoreRow = {
  readonly id: Id;
  readonly version: number;
  readonly staffId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly status: StaffStatus;
  readonly site: string | null;
  readonly score: number;
  readonly note: string;
  /** The tier that the score leads to under the standard of today, and how. */
  readonly proposal: TierDerivation;
  /** The person's plan in force or the one that was drawn from this score. */
  readonly plan: { readonly id: Id; readonly planNo: string; readonly tier: Tier } | null;
};

/** A test with its scores. `open`: the day has come, so scores may be entered. */
export type ExamView = ExamRow & { readonly open: boolean; readonly scores: readonly ScoreRow[] };
