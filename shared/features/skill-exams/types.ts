import type { z } from 'zod';
import type { CalendarDate, Month } from '../../kernel/dates';
import type { Derivation } from '../../kernel/derivation';
import type { AppError } from '../../kernel/errors';
import type { Id } from '../../kernel/ids';
import type { RecordOf } from '../../kernel/record';
import type { ExamPurpose, ExamType } from '../entry-tests/vocabulary';
import type {
  zDecideCharge,
  zDecideExam,
  zReportLack,
  zSavePanel,
  zSaveSkillScores,
  zSkillExamFields,
  zSkillExamFilter,
  zUpdateSkillExam,
  zWithdrawCharge,
} from './schema';
import type { zExamsStandard } from './standards';
import type {
  examDecisionRecord,
  examPanelMemberRecord,
  examPanelScoreRecord,
  skillLackRecord,
  trainerChargeRecord,
} from './travel';
import type { SkillExamType, SkillPurpose } from './vocabulary';

export type ExamsStandard = z.output<typeof zExamsStandard>;
export type ExamPanelMember = RecordOf<typeof examPanelMemberRecord>;
export type ExamPanelScore = RecordOf<typeof examPanelScoreRecord>;
export type ExamDecision = RecordOf<typeof examDecisionRecord>;
export type SkillLack = RecordOf<typeof skillLackRecord>;
export type TrainerCharge = RecordOf<typeof trainerChargeRecord>;

export type SkillExamFields = z.output<typeof zSkillExamFields>;
export type UpdateSkillExam = z.output<typeof zUpdateSkillExam>;
export type SkillExamFilter = z.output<typeof zSkillExamFilter>;
export type SavePanel = z.output<typeof zSavePanel>;
export type SaveSkillScores = z.output<typeof zSaveSkillScores>;
export type DecideExam = z.output<typeof zDecideExam>;
export type ReportLack = z.output<typeof zReportLack>;
export type DecideCharge = z.output<typeof zDecideCharge>;
export type WithdrawCharge = z.output<typeof zWithdrawCharge>;

export type ExamBand = ExamsStandard['bands'][number]['band'];

export type SkillExamRow = {
  readonly id: Id;
  readonly version: number;
  readonly mine: boolean;
  readonly name: string;
  readonly examType: SkillExamType;
  readonly purpose: SkillPurpose;
  readonly sessionId: Id | null;
  readonly sessionNo: string | null;
  readonly heldOn: CalendarDate;
  readonly productSeries: string;
  readonly trainerId: Id | null;
  readonly trainerName: string | null;
  readonly people: number;
  readonly passed: number;
  readonly failed: number;
  /** Whose result decides nothing yet, because their panel lacks somebody. */
  readonly provisional: number;
};

export type SkillScoreRow = {
  readonly id: Id;
  readonly version: number;
  readonly staffId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly site: string | null;
  readonly post: string;
  /** The exact score, cut after two places. */
  readonly scoreText: string;
  readonly score: number;
  readonly panel: Readonly<Record<string, number>>;
  /** What the panel lacks, each with its way; a covered panel says it too. */
  readonly missing: readonly AppError[];
  readonly provisional: boolean;
  /** How far the members lie apart, where it is more than usual. */
  readonly spreadText: string | null;
  readonly passed: boolean;
  readonly band: ExamBand;
  readonly bandTitle: string;
  readonly attempt: number;
  readonly due: 'retake' | 'decision' | null;
  readonly dueOn: CalendarDate | null;
  readonly note: string;
  readonly derivation: Derivation;
  readonly decisions: readonly ExamDecision[];
  readonly lacks: readonly SkillLack[];
};

export type PanelSeat = {
  readonly department: string;
  readonly title: string;
  readonly memberId: Id | null;
  readonly memberName: string;
  readonly relatives: readonly Id[];
};

export type SkillExamView = SkillExamRow & {
  readonly open: boolean;
  readonly versionNo: number;
  readonly passMark: number;
  readonly panel: readonly PanelSeat[];
  readonly spreadMax: number;
  readonly coverNo: string;
  readonly coverOn: CalendarDate | null;
  readonly scores: readonly SkillScoreRow[];
};

/** Somebody who failed and has to sit again, or about whom a person has to decide. */
export type DueRow = {
  readonly scoreId: Id;
  readonly examId: Id;
  readonly exam: string;
  readonly examType: SkillExamType;
  readonly staffId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly scoreText: string;
  readonly attempt: number;
  readonly due: 'retake' | 'decision';
  readonly dueOn: CalendarDate;
};

/** Somebody of a course run who failed, in which parts, and what ended the trainer's obligation towards them; null while it is open. */
export type RunFailure = {
  readonly staffId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly parts: readonly SkillExamType[];
  readonly end: 'passed' | 'decided' | 'gone' | null;
};

/** What became of a run's charge; `none`: the share that failed costs nothing and obliges to nothing. */
export type ChargeStanding = 'none' | 'proposed' | 'confirmed' | 'waived';

export type TrainerRow = {
  readonly office: string;
  readonly mine: boolean;
  readonly failures: readonly RunFailure[];
  readonly standing: ChargeStanding;
  /** The decision that holds; null while the charge is only proposed. */
  readonly charge: TrainerCharge | null;
  /** The scores changed since the decision, so that they cost something else now. */
  readonly differs: boolean;
  /** The obligation to go on teaching: open until everybody who failed passed or was decided on. */
  readonly obligation: 'none' | 'open' | 'ended';
  /** The month of pay that settled the charge. */
  readonly settledIn: Month | null;
  readonly key: string;
  readonly trainerId: Id;
  readonly trainerNo: string;
  readonly trainer: string;
  readonly subject: string;
  readonly exams: readonly {
    readonly id: Id;
    readonly name: string;
    readonly examType: SkillExamType;
    readonly heldOn: CalendarDate;
  }[];
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly trainees: number;
  readonly failed: number;
  readonly percent: number;
  readonly percentText: string;
  readonly chargeCents: number;
  readonly obliged: boolean;
  /** People whose panel is incomplete: what is reckoned from their results is not final. */
  readonly provisional: number;
  readonly derivation: Derivation;
};

export type LackRow = {
  readonly id: Id;
  readonly foundOn: CalendarDate;
  readonly department: string;
  readonly member: string;
  readonly person: string;
  readonly exam: string;
  readonly finding: string;
  readonly foundBy: string;
};

/** One sitting of a person, entry tests among them; of an entry test nobody says passed or failed, it decides a tier. */
export type PersonExam = {
  readonly scoreId: Id;
  readonly examId: Id;
  readonly examType: ExamType;
  readonly purpose: ExamPurpose;
  readonly name: string;
  readonly heldOn: CalendarDate;
  readonly productSeries: string;
  readonly trainerName: string | null;
  readonly scoreText: string;
  readonly passed: boolean | null;
  readonly bandTitle: string;
  readonly attempt: number | null;
  /** What each department gave, in the words of the standard of that day. */
  readonly panel: readonly {
    readonly title: string;
    readonly scoreText: string;
  }[];
  readonly missing: readonly AppError[];
  readonly provisional: boolean;
  readonly due: 'retake' | 'decision' | null;
  readonly dueOn: CalendarDate | null;
  readonly decisions: readonly ExamDecision[];
  readonly note: string;
};
