import { z } from 'zod';
import { zSource } from '../standards/schema';
import { METHODS, TIERS } from './vocabulary';

const zName = z.string().min(1).max(60);
const zPlanContent = z.object({
  content: z.string().min(1).max(200),
  department: zName,
  method: z.enum(METHODS),
  /** Working time foreseen, in working days. */
  days: z.number().int().min(1).max(365),
});

/** What the regulation asks (《售后服务人员技能等级考核管理办法》5.1, 《售后服务人员培训管理办法》五.6.A, B); versions from before it was data lack it. */
const MARKS_OF_THE_REGULATION = { total: 80, theory: 80, practical: 80 };

const zNamedSource = z.string().min(1).max(200);
const zMark = z.number().min(0).max(100);

/** Training (《售后服务人员培训管理办法》 and its collection): tiers by the entry test, what each is taught, onboarding, what a dealer is charged. */
export const zTrainingStandard = z.object({
  /** Half-open bands on the entry test's score, ascending, the first from 0 (002 五.4.B, after the 摸底考试 of 五.4.A). */
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
    /** What the onboarding exam must reach: one total, or both parts. */
    examPassMarks: z
      .object({ total: zMark, theory: zMark, practical: zMark })
      .default(MARKS_OF_THE_REGULATION),
    /** Where the numbers come from: document, clause, and the edition where editions differ. */
    sources: z
      .object({
        months: zNamedSource,
        extension: zNamedSource,
        early: zNamedSource,
        direct: zNamedSource,
        exam: zNamedSource,
      })
      .partial()
      .default({}),
  }),
  dealerContinuedChargePerDayCents: z.number().int().min(0),
  satisfaction: z.object({ min: z.number().int(), max: z.number().int() }),
  sources: z.object({ tier: zSource, onboarding: zSource, dealerCharge: zSource }).prefault({}),
});
