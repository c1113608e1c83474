import { parseCycleName, spanDates } from '../../../../shared/features/appraisal/rules/cycle';
import { judgeRaters } from '../../../../shared/features/appraisal/rules/raters';
import type {
  AppraisalCycle,
  CycleFilter,
  CycleRow,
  CycleView,
  OpenProposal,
  ScorecardRow,
} from '../../../../shared/features/appraisal/types/records';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { cutText, parseFraction, ZERO } from '../../../../shared/kernel/fraction';
import type { Id } from '../../../../shared/kernel/ids';
import { isSameWord } from '../../../../shared/kernel/sameness';
import type { ReadableDb } from '../../../database/connection';
import { standardById } from '../../standards/repository';
import { groupOf } from '../repository/own-papers';
import { cyclesOver, ownCycles } from '../repository/records';
import { readScorecards } from '../repository/scorecards';
import { counted, createEvaluation, shownOutcome, shownResult } from './evaluation';
import { viewPapers } from './own-papers';
import { proposalsOf } from './proposals';

type CycleSql = Omit<CycleRow, 'mine' | 'office'> & {
  readonly owner: string;
  readonly standardId: Id;
};

const CYCLES = `
  SELECT c.id, c.version, c.owner_office AS owner, c.name, c.period, c.from_date AS fromDate, c.to_date AS toDate, c.state, c.note,
    c.standard_id AS standardId, count(f.id) AS scorecards, count(CASE WHEN f.state = 'open' THEN 1 END) AS openScorecards
  FROM appraisal_cycle c LEFT JOIN appraisal_form f ON f.cycle_id = c.id AND f.deleted_at IS NULL
  WHERE c.deleted_at IS NULL`;

const asCycle = ({ owner, standardId: _standard, ...row }: CycleSql, office: string): CycleRow => ({
  ...row,
  office: owner,
  mine: owner === office,
});

/** Cycles, the latest first. */
export const listCycles = (
  db: ReadableDb,
  { period, state }: CycleFilter,
  office: string,
): readonly CycleRow[] =>
  db
    .all<CycleSql>(
      `${CYCLES} AND (? = '' OR c.period = ?) AND (? = '' OR c.state = ?) GROUP BY c.id ORDER BY c.to_date DESC, c.name`,
      [period, period, state, state],
    )
    .map((row) => asCycle(row, office));

export const findCycle = (db: ReadableDb, id: Id, office: string): CycleRow | undefined =>
  db.all<CycleSql>(`${CYCLES} AND c.id = ? GROUP BY c.id`, [id]).map((row) => asCycle(row, office))[0];

type PersonSql = {
  readonly id: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly site: string | null;
};

const PEOPLE = `SELECT p.id, p.staff_no AS staffNo, p.name, s.name AS site
  FROM staff p LEFT JOIN site s ON s.id = p.site_id`;

const peopleOf = (db: ReadableDb, cycleId: Id): ReadonlyMap<Id, PersonSql> =>
  new Map(
    db
      .all<PersonSql>(
        `${PEOPLE} WHERE p.id IN (SELECT f.staff_id FROM appraisal_form f WHERE f.cycle_id = ? AND f.deleted_at IS NULL)`,
        [cycleId],
      )
      .map((person) => [person.id, person]),
  );

const idsOf = (db: ReadableDb, sql: string): ReadonlySet<Id> =>
  new Set(db.all<{ formId: Id }>(sql).map(({ formId }) => formId));

const decidedScorecards = (db: ReadableDb): ReadonlySet<Id> =>
  idsOf(db, 'SELECT DISTINCT form_id AS formId FROM appraisal_decision WHERE deleted_at IS NULL');

const appealedScorecards = (db: ReadableDb): ReadonlySet<Id> =>
  idsOf(db, 'SELECT form_id AS formId FROM appraisal_appeal WHERE deleted_at IS NULL AND outcome IS NULL');

/**
 * The scorecards of a cycle by staff number, each with its result: kept where it is closed, reckoned now where it is open. `only` asks for one
 * person's scorecard and reads no other.
 */
export const listScorecards = (
  db: ReadableDb,
  cycle: { readonly id: Id; readonly owner: string },
  on: CalendarDate,
  only?: { readonly formId: Id; readonly staffId: Id },
): readonly ScorecardRow[] => {
  const book = readScorecards(db, only === undefined ? { cycleId: cycle.id } : { formId: only.formId });
  const record = book.cycles.get(cycle.id);
  if (record === undefined) return [];
  const people = peopleOf(db, cycle.id);
  const evaluation = createEvaluation(db);
  const proposed = new Set(proposalsOf(db, on, cycle.owner, only?.staffId).map(({ formId }) => formId));
  const decided = decidedScorecards(db);
  const appealed = appealedScorecards(db);
  return book.scorecards
    .map((scorecard): ScorecardRow => {
      const person = people.get(scorecard.staffId);
      const scores = book.scores.get(scorecard.id) ?? [];
      const basis = evaluation.standardOf(record, scorecard);
      const outcome = evaluation.outcomeOf(record, scorecard, scores);
      const kept = book.results.get(scorecard.id);
      const raters = judgeRaters(basis.kind, scores.map(counted), basis.standard.body.outlierDistance);
      const live = outcome === undefined ? null : shownOutcome(outcome);
      return {
        id: scorecard.id,
        version: scorecard.version,
        cycleId: cycle.id,
        staffId: scorecard.staffId,
        staffNo: person?.staffNo ?? '',
        name: person?.name ?? '',
        site: person?.site ?? null,
        post: scorecard.post,
        state: scorecard.state,
        raters: raters.length,
        outliers: raters.filter(({ outlier }) => outlier).length,
        result: kept === undefined ? live : shownResult(kept, basis, outcome),
        proposed: proposed.has(scorecard.id),
        decided: decided.has(scorecard.id),
        appealOpen: appealed.has(scorecard.id),
      };
    })
    .sort((a, b) => a.staffNo.localeCompare(b.staffNo));
};

/** A cycle with its scorecards. */
export const viewCycle = (
  db: ReadableDb,
  id: Id,
  office: string,
  on: CalendarDate,
): CycleView | undefined => {
  const [row] = db.all<CycleSql>(`${CYCLES} AND c.id = ? GROUP BY c.id`, [id]);
  if (row === undefined) return undefined;
  const versionNo = standardById(db, 'appraisal', row.standardId)?.versionNo ?? 0;
  return {
    ...asCycle(row, office),
    versionNo,
    rows: listScorecards(db, { id, owner: row.owner }, on),
    papers: viewPapers(db, id),
    group: groupOf(db, id) ?? null,
  };
};

/** The offices whose cycles are held here. */
export const cycleOffices = (db: ReadableDb): readonly string[] =>
  db
    .all<{ office: string }>(
      'SELECT DISTINCT owner_office AS office FROM appraisal_cycle WHERE deleted_at IS NULL ORDER BY owner_office',
    )
    .map(({ office }) => office);

/** The office's cycle of a name as people write it: its own name, or one that says the same dates. Several of the same dates: none. */
export const findCycleByName = (db: ReadableDb, office: string, name: string): AppraisalCycle | undefined => {
  const named = ownCycles(db, office).find((cycle) => isSameWord(cycle.name, name));
  if (named !== undefined) return named;
  const span = parseCycleName(name);
  const same = span === undefined ? [] : cyclesOver(db, office, { period: span.period, ...spanDates(span) });
  return same.length === 1 ? same[0] : undefined;
};

type ProposalSql = {
  readonly formId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly cycle: string;
  readonly scoreExact: string | null;
};

/** The proposals that nobody has decided on. */
export const listProposals = (db: ReadableDb, office: string, on: CalendarDate): readonly OpenProposal[] => {
  const decided = decidedScorecards(db);
  const lineOf = (formId: Id): ProposalSql | undefined =>
    db.get<ProposalSql>(
      `SELECT f.id AS formId, p.staff_no AS staffNo, p.name, c.name AS cycle, x.score_exact AS scoreExact
       FROM appraisal_form f JOIN staff p ON p.id = f.staff_id JOIN appraisal_cycle c ON c.id = f.cycle_id
         LEFT JOIN appraisal_result x ON x.form_id = f.id AND x.deleted_at IS NULL
       WHERE f.id = ?`,
      [formId],
    );
  return proposalsOf(db, on, office)
    .filter(({ formId }) => !decided.has(formId))
    .map(({ formId, formIds, standing, ripe }) => {
      const lines = formIds.flatMap((id) => lineOf(id) ?? []);
      const last = lines.at(-1);
      return {
        formId,
        staffNo: last?.staffNo ?? '',
        name: last?.name ?? '',
        cycles: lines.map(({ cycle }) => cycle),
        scores: lines.map(({ scoreExact }) =>
          scoreExact === null ? '' : cutText(parseFraction(scoreExact) ?? ZERO),
        ),
        standing,
        ripe,
      };
    });
};

export type OverdueCycle = {
  readonly cycleId: Id;
  readonly cycle: string;
  readonly toDate: CalendarDate;
  readonly open: number;
};

export type OpenAppeal = {
  readonly formId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly appealedOn: CalendarDate;
  readonly reason: string;
};

/** Own appeals that nobody has decided on yet, the oldest first. */
export const listOpenAppeals = (db: ReadableDb): readonly OpenAppeal[] =>
  db.all<OpenAppeal>(
    `SELECT f.id AS formId, p.staff_no AS staffNo, p.name, a.appealed_on AS appealedOn, a.reason
     FROM appraisal_appeal a JOIN appraisal_form f ON f.id = a.form_id JOIN staff p ON p.id = f.staff_id
     WHERE a.deleted_at IS NULL AND f.deleted_at IS NULL AND a.outcome IS NULL AND a.owner_office = (SELECT code FROM own_office)
     ORDER BY a.appealed_on, p.staff_no`,
  );

/** Own cycles whose last day has passed and that still have open scorecards: what the desk reminds of. */
export const listOverdueCycles = (db: ReadableDb, on: CalendarDate): readonly OverdueCycle[] =>
  db.all<OverdueCycle>(
    `SELECT c.id AS cycleId, c.name AS cycle, c.to_date AS toDate, count(f.id) AS open
     FROM appraisal_cycle c JOIN appraisal_form f ON f.cycle_id = c.id
     WHERE c.deleted_at IS NULL AND f.deleted_at IS NULL AND f.state = 'open' AND c.to_date < ?
       AND c.owner_office = (SELECT code FROM own_office)
     GROUP BY c.id ORDER BY c.to_date`,
    [on],
  );
