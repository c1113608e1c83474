import { z } from 'zod';
import { zSource } from '../standards/schema';
import {
  APPRAISAL_BANDS,
  DIRECTIONS,
  EVENT_KINDS,
  EVENT_WORKS,
  KPI_UNITS,
  PERIODS,
  RATER_TYPES,
  SCALE_FEEDS,
  SERVICE_PLACES,
} from './vocabulary';

const zKey = z.string().regex(/^[a-zA-Z]{1,40}$/);
const zTitle = z.string().trim().min(1).max(40);
const zWeight = z.number().int().min(0).max(100);
const WHOLE = 100;

const totals = (parts: readonly { readonly weight: number }[]): boolean =>
  parts.reduce((all, { weight }) => all + weight, 0) === WHOLE;
const rising = (steps: readonly { readonly upTo: number | null }[]): boolean =>
  steps.every(({ upTo }, i) => i === 0 || upTo === null || upTo > (steps[i - 1]?.upTo ?? upTo)) &&
  steps.slice(0, -1).every(({ upTo }) => upTo !== null);
const distinct = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** A measured value becomes points by the first step that reaches it: an edge belongs to the step that it closes. */
const zScale = z.object({
  unit: zTitle,
  feed: z.enum(SCALE_FEEDS).default('none'),
  steps: z
    .array(
      z.object({
        upTo: z.number().min(0).max(1_000_000).nullable(),
        points: z.number().min(0).max(100),
      }),
    )
    .min(1)
    .refine((steps) => steps.at(-1)?.upTo === null && rising(steps), {
      error: 'steps',
    }),
  /** What one point is worth of the hundred. */
  scorePerPoint: z.number().min(0).max(100),
  source: zSource,
});

/**
 * Where the score of a line comes from: the raters, a scale of measured values, a KPI (`kpi:repairCompletion`), or a figure that another
 * feature gives by its name (`pool`, `mentoring`, `training`). Without one: the raters.
 */
const zLineSource = {
  givenBy: z
    .string()
    .regex(/^[a-z][a-zA-Z]{0,39}(:[a-zA-Z]{1,40})?$/)
    .optional(),
  scale: zScale.optional(),
};
const hasScale = (line: { readonly givenBy?: string | undefined; readonly scale?: unknown }): boolean =>
  (line.givenBy === 'scale') === (line.scale !== undefined);

/** A part of an indicator, with its share of it. Scorecards may score the indicator as a whole or every part. */
const zAspect = z
  .object({
    key: zKey,
    title: zTitle,
    synonyms: z.array(zTitle),
    weight: zWeight,
    ...zLineSource,
  })
  .refine(hasScale, { path: ['scale'] });

const zIndicator = z
  .object({
    key: zKey,
    title: zTitle,
    synonyms: z.array(zTitle),
    weight: zWeight,
    ...zLineSource,
    aspects: z.array(zAspect).refine((aspects) => aspects.length === 0 || totals(aspects), {
      error: 'weights',
    }),
  })
  .refine(hasScale, { path: ['scale'] })
  // What has aspects has its sources there.
  .refine(({ givenBy, aspects }) => givenBy === undefined || aspects.length === 0, {
    path: ['givenBy'],
  });

const zRater = z.object({
  type: z.enum(RATER_TYPES),
  /** The share of this kind of rater; kinds without a score leave theirs to the others. */
  weight: zWeight,
  /** With fewer of them the result is provisional. */
  min: z.number().int().min(0).max(50),
});

const zScorecardKind = z
  .object({
    key: zKey,
    title: zTitle,
    periods: z.array(z.enum(PERIODS)).min(1),
    /** The posts that it is for; empty means every post that has no kind of its own. */
    posts: z.array(zTitle),
    indicators: z.array(zIndicator).min(1).refine(totals, { error: 'weights' }),
    raters: z.array(zRater).min(1).refine(totals, { error: 'weights' }),
  })
  .refine(
    ({ indicators }) =>
      distinct(indicators.flatMap(({ key, aspects }) => [key, ...aspects.map((aspect) => aspect.key)])),
    {
      path: ['indicators'],
      error: 'keys',
    },
  )
  .refine(({ raters }) => distinct(raters.map(({ type }) => type)), {
    path: ['raters'],
    error: 'keys',
  });

const zCents = z.number().int().min(-100_000_00).max(100_000_00);

const zBand = z.object({
  /** Half-open: from this score up to the next band, on the exact score. */
  from: z.number().min(0).max(100),
  band: z.enum(APPRAISAL_BANDS),
  title: zTitle,
  /** What it brings in versions that have no `rewards` by length of cycle. */
  rewardCents: zCents,
  consequence: z.string().trim().max(100),
});

/** What results of a length of cycle bring, by band; `form` empty: whatever the kind of scorecard. */
const zReward = z.object({
  period: z.enum(PERIODS),
  form: z.union([z.literal(''), zKey]),
  excellent: zCents,
  good: zCents,
  pass: zCents,
  fail: zCents,
});

/** Papers that people hand in themselves: of which cycles, and how many days before or after they are asked for. */
const zOwnPapers = z.object({
  periods: z.array(z.enum(PERIODS)),
  /** So many days before the first day of a cycle the desk asks for own plans. */
  planDueDays: z.number().int().min(0).max(180),
  /** So many days after the last day of a cycle own summaries are due. */
  summaryDueDays: z.number().int().min(0).max(180),
  /** So many days before its end the desk names an improvement plan. */
  improvementDays: z.number().int().min(0).max(180),
});

/** Kinds of scorecard, bands and raters of the appraisal (003: 售后服务管理考核办法, 售后人员考核管理制度). Weights that do not add up to 100 are refused. */
export const zAppraisalStandard = z.object({
  forms: z
    .array(zScorecardKind)
    .min(1)
    .refine((kinds) => distinct(kinds.map(({ key }) => key)), {
      error: 'keys',
    }),
  bands: z
    .array(zBand)
    .min(2)
    .refine(
      (bands) =>
        bands[0]?.from === 0 && bands.every((band, i) => i === 0 || band.from > (bands[i - 1]?.from ?? 0)),
    )
    .refine((bands) => distinct(bands.map(({ band }) => band)) && bands.some(({ band }) => band === 'fail')),
  /** A rater who stands further than this from the median of the others is shown. */
  outlierDistance: z.number().min(0).max(100),
  /** So many failures in a row are raised as a proposal. */
  failuresInRow: z.number().int().min(2).max(10),
  /** So many days after it an appeal should be decided. */
  appealDays: z.number().int().min(1).max(60).default(5),
  /** Versions of before have none: their bands say what a result brings, and nothing of it is paid by itself. */
  rewards: z.array(zReward).optional(),
  ownPapers: zOwnPapers.optional(),
  sources: z.object({ result: zSource, rewards: zSource, ownPapers: zSource }).prefault({}),
});

const zFeed = z.object({
  kind: z.enum(EVENT_KINDS),
  work: z.enum(EVENT_WORKS),
});

const zKpi = z.object({
  key: zKey,
  title: zTitle,
  synonyms: z.array(zTitle),
  unit: z.enum(KPI_UNITS),
  direction: z.enum(DIRECTIONS),
  /** The scores of these service events give the actual value of a month that nobody entered. */
  feed: zFeed.nullable(),
});

const zEventPoints = z.object({
  kind: z.enum(EVENT_KINDS),
  /** For events with a score: from this score on, up to the next line of its kind. */
  from: z.number().min(0).max(100).nullable(),
  item: zKey,
  points: z.number().min(-200).max(200).multipleOf(0.01),
});

/** Indicators with their targets by post (domain 5.4), and what a service event proposes for the points. */
export const zKpiStandard = z
  .object({
    indicators: z.array(zKpi).min(1),
    posts: z.array(
      z.object({
        post: zTitle,
        targets: z
          .array(
            z.object({
              indicator: zKey,
              target: z.number().min(0).max(1_000_000),
            }),
          )
          .min(1),
      }),
    ),
    /** The post whose targets a site's own figures are held against. */
    sitePost: zTitle,
    /** The highest score of a satisfaction survey and of a quality check. */
    satisfactionMax: z.number().min(1).max(100),
    qualityCheckMax: z.number().min(1).max(100),
    eventPoints: z.array(zEventPoints),
    /** Promised times in hours by where the customer is; null: nothing is promised. */
    handling: z
      .array(
        z.object({
          place: z.enum(SERVICE_PLACES),
          arriveHours: z.number().min(0).max(1000).nullable(),
          solveHours: z.number().min(0).max(1000).nullable(),
        }),
      )
      .default([]),
    sources: z.object({ targets: zSource, events: zSource, handling: zSource }).prefault({}),
  })
  .refine(({ indicators }) => distinct(indicators.map(({ key }) => key)), {
    path: ['indicators'],
    error: 'keys',
  })
  .refine(
    ({ indicators, posts }) =>
      posts.every(({ targets }) =>
        targets.every(({ indicator }) => indicators.some(({ key }) => key === indicator)),
      ),
    { path: ['posts'], error: 'keys' },
  )
  .refine(({ posts, sitePost }) => posts.some(({ post }) => post === sitePost), {
    path: ['sitePost'],
    error: 'keys',
  });
