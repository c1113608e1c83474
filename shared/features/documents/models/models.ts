import { z } from 'zod';
import { EXAM_TYPES } from '../../entry-tests/vocabulary';
import { ONBOARDING_OUTCOMES } from '../../onboarding/vocabulary';
import {
  EDUCATIONS,
  GENDERS,
  SOURCES,
  STAFF_STATUSES,
  TIMELINE_ASPECTS,
} from '../../organization/vocabulary';
import { EVALUATIONS, PLAN_ITEM_STATES, PLAN_STATES } from '../../plans/vocabulary';
import { ATTENDANCES } from '../../sessions/vocabulary';
import { AREAS, METHODS, TIERS } from '../../standards/vocabulary/training';
import { FORM_KINDS } from '../vocabulary';
import { zAppraisalSheet, zImprovementSheet, zScoreSheet } from './assessment';
import { zGradingSheet, zPointsSheet } from './points';

const zDay = z.string().nullable();

const zPerson = z.object({ staffNo: z.string(), name: z.string() });

/** A person as the head of a form names them. */
const zTrainee = zPerson.extend({
  gender: z.enum(GENDERS).nullable(),
  education: z.enum(EDUCATIONS).nullable(),
  hireDate: z.string(),
  site: z.string(),
  department: z.string(),
  post: z.string(),
  grade: z.string(),
});

const zPlanRow = z.object({
  position: z.number().int(),
  content: z.string(),
  department: z.string(),
  trainer: z.string(),
  plannedFrom: zDay,
  plannedTo: zDay,
  actualFrom: zDay,
  actualTo: zDay,
  taught: z.string(),
  method: z.enum(METHODS).nullable(),
  state: z.enum(PLAN_ITEM_STATES),
  evaluation: z.enum(EVALUATIONS).nullable(),
  evaluationNote: z.string(),
});

/** 培训计划表, the plan that travels with the trainee (002 售后服务人员培训管理办法, appendix). */
const zTrainingPlan = z.object({
  form: z.literal('trainingPlan'),
  planNo: z.string(),
  tier: z.enum(TIERS),
  tierReason: z.string(),
  /** The entry test that decided the tier, when one did. */
  entryTest: z.object({ name: z.string(), heldOn: z.string(), score: z.number() }).nullable(),
  startsOn: z.string(),
  drawnBy: z.string(),
  approvedBy: z.string(),
  trainee: zTrainee.extend({ mentor: z.string() }),
  items: z.array(zPlanRow),
});

const zSessionHead = z.object({
  sessionNo: z.string(),
  courseCode: z.string(),
  course: z.string(),
  area: z.enum(AREAS),
  tier: z.enum(TIERS),
  method: z.enum(METHODS).nullable(),
  startsAt: z.string(),
  endsAt: z.string(),
  place: z.string(),
  trainer: z.string(),
  content: z.string(),
});

const zAttendee = zPerson.extend({
  department: z.string(),
  post: z.string(),
  attendance: z.enum(ATTENDANCES).nullable(),
  makeUp: z.boolean(),
  note: z.string(),
});

/** 培训签到表: a sheet to sign on the spot, with spare rows for those who come unannounced. */
const zSignInSheet = z.object({
  form: z.literal('signInSheet'),
  session: zSessionHead,
  trainees: z.array(zAttendee),
  spareRows: z.number().int().min(0),
});

/** 培训记录表: what was taught to whom, and with what effect. */
const zTrainingRecord = z.object({
  form: z.literal('trainingRecord'),
  session: zSessionHead.extend({ hours: z.number().nullable(), materials: z.string() }),
  trainees: z.array(
    zAttendee.extend({
      testScore: z.number().nullable(),
      satisfaction: z.number().int().nullable(),
      observation: z.string(),
    }),
  ),
});

/** 员工培训档案: the whole file of one person. */
const zTrainingFile = z.object({
  form: z.literal('trainingFile'),
  person: zTrainee.extend({
    birthDate: zDay,
    industrySince: zDay,
    source: z.enum(SOURCES).nullable(),
    status: z.enum(STAFF_STATUSES),
    mentor: z.string(),
    phone: z.string(),
    note: z.string(),
  }),
  series: z.array(z.object({ series: z.string(), certifiedOn: zDay })),
  certificates: z.array(z.object({ name: z.string(), number: z.string(), issuedOn: zDay, expiresOn: zDay })),
  onboarding: z.array(
    z.object({
      startsOn: z.string(),
      dueOn: z.string(),
      extensionMonths: z.number().int(),
      extensionReason: z.string(),
      outcome: z.enum(ONBOARDING_OUTCOMES).nullable(),
      outcomeOn: zDay,
      outcomeReason: z.string(),
    }),
  ),
  plans: z.array(
    z.object({
      planNo: z.string(),
      tier: z.enum(TIERS),
      state: z.enum(PLAN_STATES),
      startsOn: z.string(),
      items: z.array(zPlanRow),
    }),
  ),
  sessions: z.array(
    z.object({
      sessionNo: z.string(),
      course: z.string(),
      startsAt: z.string(),
      trainer: z.string(),
      attendance: z.enum(ATTENDANCES).nullable(),
      testScore: z.number().nullable(),
      observation: z.string(),
    }),
  ),
  exams: z.array(
    z.object({
      name: z.string(),
      examType: z.enum(EXAM_TYPES),
      heldOn: z.string(),
      productSeries: z.string(),
      score: z.number(),
      note: z.string(),
    }),
  ),
  external: z.array(
    z.object({
      title: z.string(),
      provider: z.string(),
      agreementNo: z.string(),
      startsOn: z.string(),
      endsOn: z.string(),
      note: z.string(),
    }),
  ),
  timeline: z.array(
    z.object({
      happenedOn: z.string(),
      aspect: z.enum(TIMELINE_ASPECTS),
      beforeText: z.string(),
      afterText: z.string(),
      reason: z.string(),
    }),
  ),
});

const zFormModel = z.discriminatedUnion('form', [
  zTrainingPlan,
  zSignInSheet,
  zTrainingRecord,
  zTrainingFile,
  zGradingSheet,
  zPointsSheet,
  zAppraisalSheet,
  zImprovementSheet,
  zScoreSheet,
]);

/** What stands above the grid of every form. It belongs to the paper, so it is part of the snapshot. */
const zHeading = z.object({
  company: z.string(),
  office: z.string(),
  title: z.string(),
  language: z.enum(['zh-CN', 'en']),
});

/**
 * The exact content of a printed form, without its number and the moment of printing.
 *
 * `layout` is the version of the layout that it was printed with (`print-layout.ts`); what was printed before layouts had
 * versions has none, and the hash of such a snapshot is that of a snapshot without it.
 */
export const zSnapshot = z.object({
  form: z.enum(FORM_KINDS),
  heading: zHeading,
  model: zFormModel,
  layout: z.number().int().min(1).optional(),
});

export type TrainingPlanModel = z.infer<typeof zTrainingPlan>;
export type PlanRow = z.infer<typeof zPlanRow>;
export type SignInSheetModel = z.infer<typeof zSignInSheet>;
export type TrainingRecordModel = z.infer<typeof zTrainingRecord>;
export type SessionHead = z.infer<typeof zSessionHead>;
export type TrainingFileModel = z.infer<typeof zTrainingFile>;
export type FormModel = z.infer<typeof zFormModel>;
export type FormHeading = z.infer<typeof zHeading>;
export type FormSnapshot = z.infer<typeof zSnapshot>;
