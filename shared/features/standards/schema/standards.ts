import { z } from 'zod';
import { METHODS, TIERS } from '../vocabulary/training';
import { zAppraisalStandard, zKpiStandard } from './appraisal';
import { zExamsStandard } from './exams';
import { zGradesStandard } from './grades';
import { zPointsStandard } from './points';

const zName = z.string().min(1).max(60);
const zPlanContent = z.object({
  content: z.string().min(1).max(200),
  department: zName,
  method: z.enum(METHODS),
  /** Working time foreseen, in working days (Monday to Friday). */
  days: z.number().int().min(1).max(365),
});

const zTrainingStandard = z.object({
  /** Half-open bands on the entry test's score, ascending, the first from 0 (003, training grades). */
  entryTestBands: z
    .array(z.object({ from: z.number().min(0).max(100), title: zName, tier: z.enum(TIERS) }))
    .min(1),
  tiers: z.array(z.object({ tier: z.enum(TIERS), items: z.array(zPlanContent).min(1) })).length(TIERS.length),
  commonItems: z.array(zPlanContent),
  onboarding: z.object({
    months: z.number().int().min(1).max(24),
    extensionMonthsMax: z.number().int().min(0).max(24),
    extensionTimesMax: z.number().int().min(0).max(5),
    earlyConfirmation: z.object({
      yearsInTrade: z.number().int().min(0),
      afterMonths: z.number().int().min(0),
    }),
    directGradingExam: z.object({ yearsInTrade: z.number().int().min(0) }),
  }),
  dealerContinuedChargePerDayCents: z.number().int().min(0),
  satisfaction: z.object({ min: z.number().int(), max: z.number().int() }),
});

const zOrganizationStandard = z.object({
  departments: z.array(zName).min(1),
  posts: z.array(zName).min(1),
  grades: z.array(zName).min(1),
  productSeries: z.array(zName),
  hireDaysAheadMax: z.number().int().min(0),
  workingAgeMin: z.number().int().min(0),
});

const zDeskStandard = z.object({
  printedUnsignedDays: z.number().int().min(0),
  reportDays: z.number().int().min(1),
  backupDays: z.number().int().min(1),
  certificateDays: z.number().int().min(0),
  onboardingDays: z.number().int().min(0),
  /** A version from before these were known reminds of neither. */
  gradingYearDays: z.number().int().min(0).optional(),
  retakeDays: z.number().int().min(0).optional(),
});

const zFormsStandard = z.object({
  forms: z.array(
    z.object({ form: z.string().min(1), title: zName, prefix: z.string().regex(/^[A-Z]{2,8}$/) }),
  ),
  numberDigits: z.number().int().min(3).max(9),
  /** Blank rows at the end of a sign-in sheet. */
  signInSpareRows: z.number().int().min(0).max(50),
  /** The largest scan that is kept. */
  scanBytesMax: z.number().int().min(100_000),
});

const zExchangeStandard = z.object({
  /** How many days a branch may wait before it takes its pairing file and sends its first report. */
  pairingDays: z.number().int().min(1).max(365),
  /** What a file from outside may ask of the reader at most. */
  reading: z.object({
    fileBytesMax: z.number().int().min(1),
    entriesMax: z.number().int().min(1),
    totalBytesMax: z.number().int().min(1),
    /** Unpacked to packed size of one part; parts under `ratioFreeBytes` are not measured. */
    ratioMax: z.number().int().min(1),
    ratioFreeBytes: z.number().int().min(0),
    manifestBytesMax: z.number().int().min(1),
    lineBytesMax: z.number().int().min(1),
    recordsMax: z.number().int().min(1),
    attachmentBytesMax: z.number().int().min(1),
  }),
  /** How many changed records of a kind, and how many refused ones in all, a preview lists in full. */
  previewRecords: z.number().int().min(1),
});

/** The body of every standard document, by its name. A number that the business may change stands in one of these. */
export const standardSchemas = {
  training: zTrainingStandard,
  organization: zOrganizationStandard,
  desk: zDeskStandard,
  forms: zFormsStandard,
  exchange: zExchangeStandard,
  grades: zGradesStandard,
  points: zPointsStandard,
  exams: zExamsStandard,
  appraisal: zAppraisalStandard,
  kpi: zKpiStandard,
} as const;

export type StandardDoc = keyof typeof standardSchemas;
export type StandardBody<D extends StandardDoc> = z.infer<(typeof standardSchemas)[D]>;
export type TrainingStandard = StandardBody<'training'>;
export type OrganizationStandard = StandardBody<'organization'>;
export type ExchangeStandard = StandardBody<'exchange'>;
export type ExamsStandard = StandardBody<'exams'>;
export type AppraisalStandard = StandardBody<'appraisal'>;
export type KpiStandard = StandardBody<'kpi'>;

/** A standard as shipped or handed over: the document, its version and the day from which it holds. */
export const zStandardFile = z.object({
  doc: z.enum(Object.keys(standardSchemas) as [StandardDoc, ...StandardDoc[]]),
  versionNo: z.number().int().min(1),
  effectiveFrom: z.iso.date(),
  body: z.unknown(),
});
