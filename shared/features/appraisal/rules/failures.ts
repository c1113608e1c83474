import type { CalendarDate } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import type { AppraisalBand, CycleState, Period, Standing } from '../vocabulary';

/** One result of a person, as the row of results sees it. */
export type ResultInRow = {
  readonly formId: string;
  readonly period: Period;
  readonly toDate: CalendarDate;
  readonly band: AppraisalBand;
  readonly standing: Standing;
  readonly state: CycleState;
};

export type FailureProposal = {
  /** The scorecards that failed one after the other, the earliest first. */
  readonly formIds: readonly string[];
  /** The scorecard of the last of them; the decision belongs to it. */
  readonly formId: string;
  readonly standing: Standing;
  /** Whether every result is closed, so that a person may decide. */
  readonly ripe: boolean;
};

/**
 * Failures in a row (《售后人员考核管理制度》第八条: two in a row may end the contract). Only ever a proposal; a person decides.
 *
 * Results of one length of cycle make a row, in the order of their last days; a cycle in which someone was not appraised
 * does not break it. Every failure that ends a row of at least `inRow` raises a proposal of its own.
 */
export const failureProposals = (
  results: readonly ResultInRow[],
  inRow: number,
): readonly FailureProposal[] => {
  const proposals: FailureProposal[] = [];
  for (const period of new Set(results.map((result) => result.period))) {
    let row: ResultInRow[] = [];
    const ordered = results
      .filter((result) => result.period === period)
      .sort((a, b) => a.toDate.localeCompare(b.toDate));
    for (const result of ordered) {
      row = result.band === 'fail' ? [...row, result] : [];
      if (row.length < inRow) continue;
      const last = row.slice(-inRow);
      proposals.push({
        formIds: last.map(({ formId }) => formId),
        formId: result.formId,
        standing: last.every(({ standing }) => standing === 'final') ? 'final' : 'provisional',
        ripe: last.every(({ state }) => state === 'closed'),
      });
    }
  }
  return proposals;
};

/** Whether a person may decide on a proposal: there is one (`E_APPRAISAL_NO_PROPOSAL`), and its results are closed (`E_APPRAISAL_NOT_CLOSED`). */
export const decisionProblem = (proposal: FailureProposal | undefined): AppError | undefined => {
  if (proposal === undefined) return appError('E_APPRAISAL_NO_PROPOSAL');
  return proposal.ripe ? undefined : appError('E_APPRAISAL_NOT_CLOSED');
};
