import type {
  AppraisalCycle,
  AppraisalResult,
  AppraisalScore,
  Scorecard,
} from '../../../../shared/features/appraisal/types/records';
import { groupBy } from '../../../../shared/kernel/group-by';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { cycles, results, scorecards, scores } from './records';

/** Scorecards with everything that their results are reckoned from. */
export type ScorecardBook = {
  readonly cycles: ReadonlyMap<Id, AppraisalCycle>;
  readonly scorecards: readonly Scorecard[];
  readonly scores: ReadonlyMap<Id, readonly AppraisalScore[]>;
  readonly results: ReadonlyMap<Id, AppraisalResult>;
};

/** Which scorecards: those that fit everything that is given. */
export type ScorecardFilter = {
  readonly office?: string;
  readonly staffId?: Id;
  readonly cycleId?: Id;
  readonly formId?: Id;
};

const COLUMNS = { office: 'owner_office', staffId: 'staff_id', cycleId: 'cycle_id', formId: 'id' } as const;

/** Read the scorecards that fit, in four queries however many they are. */
export const readScorecards = (db: ReadableDb, filter: ScorecardFilter): ScorecardBook => {
  const given = Object.entries(COLUMNS).flatMap(([key, column]) => {
    const value = filter[key as keyof ScorecardFilter];
    return value === undefined ? [] : [{ column, value }];
  });
  const where = (alias: string): string =>
    ['1', ...given.map(({ column }) => `${alias}.${column} = ?`)].join(' AND ');
  const params = given.map(({ value }) => value);
  const inScorecards = `r.form_id IN (SELECT f.id FROM appraisal_form f WHERE f.deleted_at IS NULL AND ${where('f')})`;
  return {
    cycles: new Map(cycles.list(db).map((cycle) => [cycle.id, cycle])),
    scorecards: scorecards.list(db, where('r'), params),
    scores: groupBy(scores.list(db, inScorecards, params), ({ formId }) => formId),
    results: new Map(results.list(db, inScorecards, params).map((result) => [result.formId, result])),
  };
};
