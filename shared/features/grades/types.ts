import type { z } from 'zod';
import type { CalendarDate } from '../../kernel/dates';
import type { Derivation } from '../../kernel/derivation';
import type { AppError } from '../../kernel/errors';
import type { Id } from '../../kernel/ids';
import type { RecordOf } from '../../kernel/record';
import type { ChainView } from '../approvals/types';
import type { Education } from '../organization/vocabulary';
import type {
  zApprove,
  zDimensionInputs,
  zEntryInputs,
  zExamInputs,
  zFromExam,
  zGivenInputs,
  zGradingFilter,
  zGradingInputs,
  zMissing,
  zPointsInputs,
  zReviewGrading,
  zSaveGrading,
  zYearEndInputs,
} from './schema';
import type { zGradesStandard } from './standards';
import type { gradingApprovalRecord, gradingRecord, gradingReviewRecord } from './travel';
import type { Employment, GradingOrigin, GradingState, Scheme } from './vocabulary';

export type GradesStandard = z.output<typeof zGradesStandard>;
export type SchemeA = GradesStandard['schemeA'];
export type BandA = SchemeA['bands'][number];
export type SchemeB = GradesStandard['schemeB'];
export type LevelB = SchemeB['levels'][number];
export type SchemeC = GradesStandard['schemeC'];

export type ExamInputs = z.output<typeof zExamInputs>;
export type EntryInputs = z.output<typeof zEntryInputs>;
export type PointsInputs = z.output<typeof zPointsInputs>;
export type YearEndInputs = z.output<typeof zYearEndInputs>;
export type DimensionInputs = z.output<typeof zDimensionInputs>;
export type GivenInputs = z.output<typeof zGivenInputs>;
export type GradingInputs = z.output<typeof zGradingInputs>;
export type Missing = z.output<typeof zMissing>;
export type FromExam = z.output<typeof zFromExam>;
export type SaveGrading = z.output<typeof zSaveGrading>;
export type Approve = z.output<typeof zApprove>;
export type GradingFilter = z.output<typeof zGradingFilter>;
export type ReviewGrading = z.output<typeof zReviewGrading>;

export type Grading = RecordOf<typeof gradingRecord>;
export type GradingReview = RecordOf<typeof gradingReviewRecord>;
export type GradingApproval = RecordOf<typeof gradingApprovalRecord>;

/** What a scheme makes of its inputs. `mean` is scheme A's, `pointsHundredths` scheme B's; a level belongs to B and C. */
export type GradeResult = {
  readonly scheme: Scheme;
  readonly grade: string;
  readonly level: number | null;
  readonly mean: number | null;
  readonly pointsHundredths: number | null;
  readonly missing: readonly Missing[];
  readonly derivation: Derivation;
};

export type GradingRow = {
  readonly id: Id;
  readonly version: number;
  readonly mine: boolean;
  readonly staffId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly site: string | null;
  readonly gradedOn: CalendarDate;
  readonly scheme: Scheme;
  readonly employment: Employment;
  readonly origin: GradingOrigin;
  readonly grade: string;
  readonly level: number | null;
  readonly mean: number | null;
  readonly points: number | null;
  readonly missing: readonly Missing[];
  readonly state: GradingState;
  readonly standardVersionNo: number;
  /** What today's rules have against one that holds and that nobody has reviewed. */
  readonly review: readonly AppError[];
};

/** A score in the book, as a grading reads it. */
export type ScoreFact = FromExam & {
  readonly examId: Id;
  readonly examType: 'theory' | 'practical' | 'comprehensive';
  readonly purpose: string;
  readonly score: number;
  /** What its panel lacks, each with its way, when it decides nothing; null where nothing does. */
  readonly panel: readonly AppError[] | null;
};

/** Two scores of a person, and why they do not belong together; null when they do. */
export type ScorePair = {
  readonly theory: ScoreFact;
  readonly practical: ScoreFact;
  readonly why: AppError | null;
};

export type GradingView = {
  readonly row: GradingRow;
  readonly inputs: GradingInputs;
  readonly derivation: Derivation;
  readonly chain: ChainView;
  /** What stands against confirming it, beside its chain; each with its way. */
  readonly gates: readonly AppError[];
  readonly reviews: readonly GradingReview[];
  readonly confirmedOn: CalendarDate | null;
  readonly confirmedBy: string;
  readonly note: string;
};

/** What the records know of a person for a grading sheet on a day. */
export type GradingPrefill = {
  readonly education: Education | null;
  readonly tradeYears: number | null;
  readonly series: readonly string[];
  readonly certificates: readonly string[];
  readonly theory: number | null;
  readonly practical: number | null;
  readonly entryTotal: number | null;
  /** The records of the two scores: the newest that belong together. */
  readonly pair: ScorePair | null;
  /** Newer scores, and why they do not belong together. */
  readonly others: readonly ScorePair[];
  readonly entryFrom: FromExam | null;
  readonly employment: Employment;
};
