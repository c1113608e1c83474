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
} from './vocabulary';

const zKey = z.string().regex(/^[a-zA-Z]{1,40}$/);
const zTitle = z.string().trim().min(1).max(40);
const zWeight = z.number().int().min(0).max(100);
const WHOLE = 100;

const totals = (parts: readonly { readonly weight: number }[]): boolean =>
  parts.reduce((all, { weight }) => all + weight, 0) === WHOLE;
const distinct = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** A part of an indicator, with its share of it. Scorecards may score the indicator as a whole or every part. */
const zAspect = z.object({ key: zKey, title: zTitle, synonyms: z.array(zTitle), weight: zWeight });

const zIndicator = z.object({
  key: zKey,
  title: zTitle,
  synonyms: z.array(zTitle),
  weight: zWeight,
  aspects: z
    .array(zAspect)
    .refine((aspects) => aspects.length === 0 || totals(aspects), { error: 'weights' }),
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
  .refine(({ raters }) => distinct(raters.map(({ type }) => type)), { path: ['raters'], error: 'keys' });

const zBand = z.object({
  /** Half-open: from this score up to the next band, on the exact score. */
  from: z.number().min(0).max(100),
  band: z.enum(APPRAISAL_BANDS),
  title: zTitle,
  rewardCents: z.number().int().min(-100_000_00).max(100_000_00),
  consequence: z.string().trim().max(100),
});

/** Kinds of scorecard, bands and raters of the appraisal (003: 售后服务管理考核办法, 售后人员考核管理制度). Weights that do not add up to 100 are refused. */
export const zAppraisalStandard = z.object({
  forms: z
    .array(zScorecardKind)
    .min(1)
    .refine((kinds) => distinct(kinds.map(({ key }) => key)), { error: 'keys' }),
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
  sources: z.object({ result: zSource }).prefault({}),
});

const zFeed = z.object({ kind: z.enum(EVENT_KINDS), work: z.enum(EVENT_WORKS) });

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
        targets: z.array(z.object({ indicator: zKey, target: z.number().min(0).max(1_000_000) })).min(1),
      }),
    ),
    /** The post whose targets a site's own figures are held against. */
    sitePost: zTitle,
    /** The highest score of a satisfaction survey and of a quality check. */
    satisfactionMax: z.number().min(1).max(100),
    qualityCheckMax: z.number().min(1).max(100),
    eventPoints: z.array(zEventPoints),
    sources: z.object({ targets: zSource, events: zSource }).prefault({}),
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
