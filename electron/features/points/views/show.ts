import { gradeUnder } from '../../../../shared/features/grades/rules/grade';
import { missingSteps } from '../../../../shared/features/grades/rules/scheme-a';
import type { ExamInputs, Missing } from '../../../../shared/features/grades/types';
import type { Scheme } from '../../../../shared/features/grades/vocabulary';
import { explained } from '../../../../shared/features/points/rules/pay';
import type { MonthState } from '../../../../shared/features/points/types';
import { type CalendarDate, type Month, monthOf } from '../../../../shared/kernel/dates';
import { derivationLines, stepText } from '../../../../shared/kernel/derivation';
import { fromHundredths, toYuan } from '../../../../shared/kernel/exact';
import type { Id } from '../../../../shared/kernel/ids';
import type { TextKey, Translate } from '../../../../shared/locales/translate';
import type { AppContext } from '../../../app-context';
import type { ReadableDb } from '../../../database/connection';
import { prefillGrading } from '../../grades/views/gradings';
import { standardInForce } from '../../standards/repository';
import { type History, periodOf, readHistories } from './histories';
import { payPeople } from './ledger';

export type GradeItem = {
  readonly staffNo: string;
  readonly name: string;
  /** `proposed`: nobody has graded the person; the scores and the records lead to this grade under scheme A. */
  readonly state: 'confirmed' | 'provisional' | 'proposed';
  readonly scheme: Scheme;
  readonly grade: string;
  readonly level: number | null;
  readonly mean: number | null;
  readonly points: number | null;
  readonly gradedOn: CalendarDate | null;
  readonly standardVersionNo: number;
  readonly missing: readonly string[];
  readonly derivation: readonly string[];
};

const missingTexts = (t: Translate, missing: readonly Missing[]): readonly string[] =>
  missingSteps(missing).map((line) => stepText(t, line));

const heldItem = (t: Translate, history: History, today: CalendarDate): GradeItem | undefined => {
  const period = periodOf(history, monthOf(today));
  if (period === undefined) return undefined;
  const { scheme, grade, level, mean, gradedOn, provisional, pointsHundredths } = period;
  const derivation = period.derive();
  const { staffNo, name } = history.person;
  return {
    ...{ staffNo, name, scheme, grade, level, mean, gradedOn },
    state: provisional ? 'provisional' : 'confirmed',
    points: pointsHundredths === null ? null : fromHundredths(pointsHundredths),
    standardVersionNo: derivation.standard.versionNo,
    missing: missingTexts(t, period.missing),
    derivation: derivationLines(t, derivation),
  };
};

/** What scheme A would make of the latest scores of somebody whom nobody has graded; undefined without both scores. */
const proposedItem = (
  app: Pick<AppContext, 't' | 'db'>,
  person: { readonly id: Id; readonly staffNo: string; readonly name: string },
  today: CalendarDate,
): GradeItem | undefined => {
  const known = prefillGrading(app.db, person.id, today);
  if (known === undefined || known.theory === null || known.practical === null) return undefined;
  const { theory, practical, education, tradeYears, series, certificates } = known;
  const inputs: ExamInputs = {
    kind: 'exam',
    theory,
    practical,
    education,
    tradeYears,
    series: [...series],
    certificates: [...certificates],
  };
  const { id, versionNo, body } = standardInForce(app.db, 'grades', today);
  const graded = gradeUnder(inputs, 'A', body, { doc: 'grades', id, versionNo });
  if (!graded.ok) return undefined;
  const { scheme, grade, level, mean, missing, derivation } = graded.value;
  return {
    ...{
      staffNo: person.staffNo,
      name: person.name,
      state: 'proposed',
      scheme,
      grade,
      level,
      mean,
      points: null,
      gradedOn: null,
    },
    standardVersionNo: versionNo,
    missing: missingTexts(app.t, missing),
    derivation: derivationLines(app.t, derivation),
  };
};

const idOf = (db: ReadableDb, staffNo: string): Id | undefined =>
  payPeople(db, null).find((person) => person.staffNo === staffNo)?.id;

/**
 * `show grade`: the grade of everybody or of one person on a day. A re-grading that fell due counts as computed, marked provisional; who was never
 * graded but has a theory and a practical score is shown with the grade that scheme A leads to.
 */
export const showGrades = (
  app: AppContext,
  staffNo: string | 'all',
  on: CalendarDate,
): readonly GradeItem[] => {
  const only = staffNo === 'all' ? null : idOf(app.db, staffNo);
  if (only === undefined) return [];
  const held = new Map(
    readHistories(app.db, on, monthOf(on), only).map((history) => [
      history.person.id,
      heldItem(app.t, history, on),
    ]),
  );
  return payPeople(app.db, only).flatMap(
    (person) => held.get(person.id) ?? proposedItem(app, person, on) ?? [],
  );
};

export type PayItem = {
  readonly staffNo: string;
  readonly name: string;
  readonly months: readonly {
    readonly month: Month;
    readonly state: MonthState;
    readonly scheme: Scheme | null;
    readonly grade: string;
    readonly provisional: boolean;
    readonly points: number | null;
    readonly base: number;
    readonly performance: number;
    readonly allowance: number;
    readonly travel: number;
    readonly deduction: number;
    readonly pay: number | null;
    /** Beside the pay (ruling 11), and what is paid after all of them: `pay + Σ lines`, never below 0, the rest carried over. */
    readonly lines: readonly {
      readonly kind: string;
      readonly label: string;
      readonly title: string;
      readonly amount: number;
      readonly recordId: Id;
    }[];
    readonly total: number | null;
    readonly carried: number;
    readonly derivation: readonly string[];
  }[];
};

/** `show pay`: the pay of a year in yuan, month by month, of everybody or of one person who lies under a grading in it. */
export const showPay = (app: AppContext, staffNo: string | 'all', year: number): readonly PayItem[] => {
  const only = staffNo === 'all' ? null : idOf(app.db, staffNo);
  if (only === undefined) return [];
  const last = `${year}-12`;
  return readHistories(app.db, app.clock.today(), last, only).flatMap((history) => {
    const months = explained(history.pay(`${year}-01`, last)).map((paid) => ({
      month: paid.month,
      state: history.stateOf(paid.month),
      scheme: paid.scheme,
      grade: paid.grade,
      provisional: paid.provisional,
      points: paid.pointsHundredths === null ? null : fromHundredths(paid.pointsHundredths),
      base: toYuan(paid.baseCents),
      performance: toYuan(paid.performanceCents),
      allowance: toYuan(paid.allowanceCents),
      travel: toYuan(paid.travelCents),
      deduction: toYuan(paid.deductionCents),
      pay: paid.payCents === null ? null : toYuan(paid.payCents),
      lines: paid.lines.map(({ kind, label, title, amountCents, recordId }) => ({
        ...{ kind, title, recordId },
        label: app.t(label as TextKey),
        amount: toYuan(amountCents),
      })),
      total: paid.totalCents === null ? null : toYuan(paid.totalCents),
      carried: toYuan(paid.carriedCents),
      derivation: derivationLines(app.t, paid.derivation),
    }));
    return months.length === 0
      ? []
      : [{ staffNo: history.person.staffNo, name: history.person.name, months }];
  });
};
