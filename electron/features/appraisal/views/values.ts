import { meanHandlingDays } from '../../../../shared/features/appraisal/rules/handling';
import type { ScorecardKind } from '../../../../shared/features/appraisal/rules/scorecard';
import {
  type SourcedLine,
  type SourcedValue,
  type SourcedValues,
  scaleValue,
  sourcedLines,
} from '../../../../shared/features/appraisal/rules/sources';
import type { AppraisalCycle, Scorecard } from '../../../../shared/features/appraisal/types/records';
import { type DerivationStep, step } from '../../../../shared/kernel/derivation';
import { cutText, fraction, parseFraction } from '../../../../shared/kernel/fraction';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { backends } from '../../index';
import { measuresOf, sourceValues } from '../repository/own-papers';
import { kpiValue } from './kpi-value';

const NOTHING: SourcedValue = { value: null, steps: [] };

/** Services of a person that were reported in a cycle and are solved. */
export const solvedServices = (
  db: ReadableDb,
  staffId: Id,
  { fromDate, toDate }: Pick<AppraisalCycle, 'fromDate' | 'toDate'>,
): readonly { readonly reportedAt: string; readonly solvedAt: string }[] =>
  db.all(
    `SELECT h.reported_at AS reportedAt, h.solved_at AS solvedAt
     FROM service_handling h JOIN service_event e ON e.id = h.event_id
     WHERE h.deleted_at IS NULL AND e.deleted_at IS NULL AND h.solved_at IS NOT NULL AND e.staff_id = ?
       AND substr(h.reported_at, 1, 10) BETWEEN ? AND ?`,
    [staffId, fromDate, toDate],
  );

/** The score of a scale: the value that was entered goes before what service events say. */
const scaled = (
  db: ReadableDb,
  line: SourcedLine,
  cycle: AppraisalCycle,
  scorecard: Scorecard,
): SourcedValue => {
  const { scale } = line;
  if (scale === undefined) return NOTHING;
  const entered = measuresOf(db, scorecard.id).find(({ indicator }) => indicator === line.key);
  if (entered !== undefined) {
    const value = fraction(entered.tenThousandths, 10_000);
    return scaleValue(
      line,
      scale,
      value,
      step('appraisal.why.measured', {
        indicator: line.title,
        value: cutText(value, 4),
      }),
    );
  }
  const solved = scale.feed === 'handlingDays' ? solvedServices(db, scorecard.staffId, cycle) : [];
  const days = meanHandlingDays(solved);
  if (days === undefined) return NOTHING;
  const origin = step('appraisal.why.handlingDays', {
    indicator: line.title,
    count: solved.length,
    value: cutText(days, 4),
  });
  return scaleValue(line, scale, days, origin);
};

/** A figure that another feature gives by its name; nothing where no feature gives it, or has none of the person. */
const given = (
  db: ReadableDb,
  line: SourcedLine,
  cycle: AppraisalCycle,
  scorecard: Scorecard,
): SourcedValue => {
  const source = backends.flatMap(({ indicatorSources }) => indicatorSources?.[line.source] ?? [])[0];
  const { fromDate, toDate } = cycle;
  const figure = source?.(db, { staffId: scorecard.staffId, fromDate, toDate });
  if (figure === undefined) return NOTHING;
  return {
    value: figure.value,
    steps: [
      ...figure.steps,
      step('appraisal.why.sourceValue', {
        line: line.title,
        value: cutText(figure.value, 4),
      }),
    ],
  };
};

const live = (
  db: ReadableDb,
  line: SourcedLine,
  cycle: AppraisalCycle,
  scorecard: Scorecard,
): SourcedValue => {
  if (line.source === 'scale') return scaled(db, line, cycle, scorecard);
  if (line.source.startsWith('kpi:')) return kpiValue(db, line, cycle, scorecard) ?? NOTHING;
  return given(db, line, cycle, scorecard);
};

/** What was kept when the scorecard was closed. */
const kept = (db: ReadableDb, formId: Id): SourcedValues =>
  new Map(
    sourceValues.list(db, 'r.form_id = ?', [formId]).map(({ indicator, exact, steps }) => [
      indicator,
      {
        value: exact === '' ? null : (parseFraction(exact) ?? null),
        steps: steps as unknown as readonly DerivationStep[],
      },
    ]),
  );

/** What the sources of a scorecard's lines say: kept where it is closed, read now where it is open. */
export const readValues = (
  db: ReadableDb,
  kind: ScorecardKind,
  cycle: AppraisalCycle,
  scorecard: Scorecard,
): SourcedValues => {
  const lines = sourcedLines(kind);
  if (lines.length === 0) return new Map();
  if (scorecard.state === 'closed') return kept(db, scorecard.id);
  return new Map(lines.map((line) => [line.key, live(db, line, cycle, scorecard)]));
};
