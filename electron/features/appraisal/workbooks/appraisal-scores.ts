import { parseCycleName, spanDates } from '../../../../shared/features/appraisal/rules/cycle';
import { findLine, lineTitle } from '../../../../shared/features/appraisal/rules/scorecard';
import type { AppraisalCycle, Rater, Scorecard } from '../../../../shared/features/appraisal/types/records';
import { RATER_TYPES, type RaterType } from '../../../../shared/features/appraisal/vocabulary';
import { normaliseName, normaliseStaffNo } from '../../../../shared/features/organization/rules/search';
import { isAtWork } from '../../../../shared/features/organization/rules/staff';
import type { Staff } from '../../../../shared/features/organization/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import { groupBy } from '../../../../shared/kernel/group-by';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { isSameWord, wordKey } from '../../../../shared/kernel/sameness';
import { rowNumber, rowText, type SheetColumn, type SheetRow } from '../../../../shared/kernel/sheet/columns';
import type { Translate } from '../../../../shared/locales/translate';
import type { AppContext } from '../../../app-context';
import type { Tx } from '../../../database/transact';
import type { RowDone, Workbook } from '../../../files/sheets/workbook';
import { staff } from '../../organization/repository';
import { lifeWarnings } from '../../organization/views/life';
import { ownStaffNumbers } from '../../organization/views/person';
import { STAFF_NAME_COLUMN, STAFF_NO_COLUMN } from '../../organization/workbooks/staff-columns';
import { cyclesOver, findScorecard, ownCycles } from '../repository/records';
import { readScorecards } from '../repository/scorecards';
import { insertCycle, insertScorecard } from '../service/cycles';
import { enterScore } from '../service/scores';
import { findCycleByName } from '../views/cycles';
import { createEvaluation } from '../views/evaluation';

const S = 'appraisal.workbook' as const;

const COLUMNS: readonly SheetColumn[] = [
  {
    key: 'cycle',
    header: `${S}.cycle`,
    required: true,
    type: 'text',
    maxLength: 60,
  },
  STAFF_NO_COLUMN,
  STAFF_NAME_COLUMN,
  {
    key: 'indicator',
    header: `${S}.indicator`,
    required: true,
    type: 'text',
    maxLength: 40,
  },
  {
    key: 'raterType',
    header: `${S}.raterType`,
    required: true,
    type: 'choice',
    words: 'raterType',
    choices: RATER_TYPES.map((value) => ({
      value,
      label: `appraisal.rater.${value}` as const,
    })),
  },
  {
    key: 'rater',
    header: `${S}.rater`,
    required: false,
    type: 'code',
    maxLength: 40,
  },
  { key: 'score', header: `${S}.score`, required: true, type: 'number', unit: 'score' },
];

/** What a cycle that a workbook names is called when it is made: the same words whatever the workbook wrote. */
const cycleTitle = (t: Translate, name: string): string => {
  const span = parseCycleName(name);
  if (span === undefined) return name;
  const { year, part } = span;
  if (span.period === 'half')
    return t(part === 1 ? 'appraisal.cycleName.half1' : 'appraisal.cycleName.half2', { year });
  return t(`appraisal.cycleName.${span.period}`, { year, part });
};

type People = {
  readonly byNo: ReadonlyMap<string, Staff>;
  /** By `wordKey`. */
  readonly byName: ReadonlyMap<string, readonly Staff[]>;
};

const peopleOf = (tx: Tx): People => {
  const all = staff.list(tx, 'r.owner_office = ?', [tx.office]);
  const byName = groupBy(
    all.filter(({ status }) => isAtWork(status)),
    ({ name }) => wordKey(name),
  );
  return { byNo: new Map(all.map((person) => [person.staffNo, person])), byName };
};

/** Someone with a known number is that person, so is a name that one person at work has; a number that nobody has is a mistake; else a name. */
const raterOf = ({ byNo, byName }: People, type: RaterType, text: string | null): Result<Rater> => {
  const nameless = { raterType: type, raterId: null, raterName: '' };
  if (text === null) return ok(nameless);
  const numbered = byNo.get(normaliseStaffNo(text));
  if (numbered !== undefined) return ok({ ...nameless, raterId: numbered.id });
  if (type !== 'customer' && /^[\dA-Za-z-]*\d[\dA-Za-z-]*$/.test(text)) {
    return refuse(appError('E_APPRAISAL_RATER_UNKNOWN', { rater: text }, 'rater'));
  }
  const name = normaliseName(text);
  const [only, second] = type === 'customer' ? [] : (byName.get(wordKey(name)) ?? []);
  return ok(
    only !== undefined && second === undefined
      ? { ...nameless, raterId: only.id }
      : { ...nameless, raterName: name },
  );
};

/**
 * Take appraisal scores row by row (domain 5.1 to 5.3).
 *
 * The cycle is found by its name or by the dates that the name says (2026H1); one that is not there yet is made, which a warning
 * tells. A person who has no scorecard in it gets the one of their post. Indicators go by the titles of its kind, whole or by aspect.
 */
const prepare = (app: AppContext, tx: Tx): ((row: SheetRow) => Result<RowDone>) => {
  const people = peopleOf(tx);
  const evaluation = createEvaluation(tx);
  const known = new Map<string, AppraisalCycle>();
  const scorecards = new Map<string, Scorecard>();

  const cycleOf = (
    name: string,
  ): Result<{ readonly cycle: AppraisalCycle; readonly made: AppError | undefined }> => {
    const cycle = known.get(name) ?? findCycleByName(tx, tx.office, name);
    if (cycle !== undefined) {
      known.set(name, cycle);
      return ok({ cycle, made: undefined });
    }
    const span = parseCycleName(name);
    if (span === undefined) return refuse(appError('E_APPRAISAL_CYCLE_UNKNOWN', { name }, 'cycle'));
    const dates = spanDates(span);
    if (cyclesOver(tx, tx.office, { period: span.period, ...dates }).length > 1) {
      return refuse(appError('E_APPRAISAL_CYCLE_SEVERAL', { name }, 'cycle'));
    }
    const inserted = insertCycle(tx, {
      name: cycleTitle(app.t, name),
      period: span.period,
      ...dates,
      note: '',
    });
    if (!inserted.ok) return refuse({ ...inserted.error, field: 'cycle' });
    const { name: title, fromDate: from, toDate: to } = inserted.value;
    return ok({
      cycle: inserted.value,
      made: appError('E_APPRAISAL_CYCLE_MADE', { name: title, from, to }, 'cycle'),
    });
  };

  const scorecardOf = (cycle: AppraisalCycle, staffId: Id): Result<Scorecard> => {
    const key = `${cycle.id}:${staffId}`;
    const scorecard = scorecards.get(key) ?? findScorecard(tx, cycle.id, staffId);
    if (scorecard === undefined) return insertScorecard(tx, cycle, staffId, 'sheet');
    scorecards.set(key, scorecard);
    return ok(scorecard);
  };

  return (row) => {
    const staffNo = normaliseStaffNo(rowText(row, 'staffNo') ?? '');
    const person = people.byNo.get(staffNo);
    if (person === undefined) return refuse(appError('E_APPRAISAL_STAFF_UNKNOWN', { staffNo }, 'staffNo'));
    const name = rowText(row, 'staffName');
    if (name !== null && !isSameWord(name, person.name)) {
      return refuse(appError('E_APPRAISAL_NAME_DIFFERS', { staffNo, name, known: person.name }, 'staffName'));
    }
    const rater = raterOf(
      people,
      (rowText(row, 'raterType') ?? 'superior') as RaterType,
      rowText(row, 'rater'),
    );
    if (!rater.ok) return rater;
    const found = cycleOf(rowText(row, 'cycle') ?? '');
    if (!found.ok) return found;
    const { cycle, made } = found.value;
    const scorecard = scorecardOf(cycle, person.id);
    if (!scorecard.ok)
      return refuse({
        ...scorecard.error,
        field: scorecard.error.code === 'E_APPRAISAL_CYCLE_CLOSED' ? 'cycle' : 'staffNo',
      });
    const standard = evaluation.standardOf(cycle, scorecard.value);
    const words = rowText(row, 'indicator') ?? '';
    const indicator = findLine(standard.kind, words);
    if (indicator === undefined) {
      return refuse(
        appError('E_APPRAISAL_LINE_UNKNOWN', { indicator: words, form: standard.kind.title }, 'indicator'),
      );
    }
    const done = enterScore(tx, scorecard.value, standard, {
      ...rater.value,
      indicator,
      score: rowNumber(row, 'score') ?? Number.NaN,
    });
    if (!done.ok) return done.error.field === 'staffId' ? refuse({ ...done.error, field: 'staffNo' }) : done;
    const life = lifeWarnings(tx, person, 'appraisal', 'cycle', cycle.fromDate, cycle.toDate);
    return ok({ outcome: done.value, warnings: made === undefined ? life : [made, ...life] });
  };
};

const exportRows = (app: AppContext): readonly SheetRow[] => {
  const office = app.officeCode();
  const people = new Map(staff.list(app.db).map((person) => [person.id, person]));
  const book = readScorecards(app.db, { office });
  const evaluation = createEvaluation(app.db);
  const own = new Set(ownCycles(app.db, office).map(({ id }) => id));
  return book.scorecards
    .filter((scorecard) => own.has(scorecard.cycleId))
    .flatMap((scorecard) => {
      const cycle = book.cycles.get(scorecard.cycleId);
      const standard = cycle === undefined ? undefined : evaluation.standardOf(cycle, scorecard);
      return (book.scores.get(scorecard.id) ?? []).map((score) => ({
        cycle: cycle?.name ?? '',
        staffNo: people.get(scorecard.staffId)?.staffNo ?? '',
        staffName: people.get(scorecard.staffId)?.name ?? '',
        indicator: standard === undefined ? score.indicator : lineTitle(standard.kind, score.indicator),
        raterType: score.raterType,
        rater:
          score.raterId === null ? score.raterName || null : (people.get(score.raterId)?.staffNo ?? null),
        score: score.hundredths / 100,
      }));
    });
};

/** Appraisal scores 考核评分. */
export const appraisalScoresWorkbook: Workbook = {
  name: 'appraisalScores',
  command: 'appraisal-scores',
  title: 'workbook.appraisalScores',
  columns: COLUMNS,
  keyColumns: ['cycle', 'staffNo', 'indicator', 'raterType', 'rater'],
  example: (app) => ({
    cycle: app.t(`${S}.exampleCycle`),
    staffNo: '00001',
    staffName: null,
    indicator: app.t(`${S}.exampleIndicator`),
    raterType: 'superior',
    rater: app.t(`${S}.exampleRater`),
    score: 88,
  }),
  suggestions: (app) => ({ cycle: ownCycles(app.db, app.officeCode()).map(({ name }) => name) }),
  knownCodes: (db) => ({ staffNo: ownStaffNumbers(db), rater: ownStaffNumbers(db) }),
  prepare,
  exportRows,
};
