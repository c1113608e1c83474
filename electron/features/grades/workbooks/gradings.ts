import { gradeAsGiven } from '../../../../shared/features/grades/rules/grade';
import type { Grading, GradingInputs } from '../../../../shared/features/grades/types';
import {
  EMPLOYMENTS,
  type Employment,
  SCHEMES,
  type Scheme,
} from '../../../../shared/features/grades/vocabulary';
import type { Staff } from '../../../../shared/features/organization/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import { fromHundredths, toHundredths } from '../../../../shared/kernel/exact';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { isSameWord } from '../../../../shared/kernel/sameness';
import { rowNumber, rowText, type SheetColumn, type SheetRow } from '../../../../shared/kernel/sheet/columns';
import type { AppContext } from '../../../app-context';
import type { Tx } from '../../../database/transact';
import type { RowDone, Workbook } from '../../../files/sheets/workbook';
import { staff } from '../../organization/repository';
import { lifeRefusal, lifeWarnings } from '../../organization/views/life';
import { ownStaffNumbers } from '../../organization/views/person';
import { STAFF_NAME_COLUMN, STAFF_NO_COLUMN } from '../../organization/workbooks/staff-columns';
import { standardInForce } from '../../standards/repository';
import { allConfirmed, findGradingOn, gradings } from '../repository';
import { applyGrading } from '../service/effects';
import { gradeOn, gradingOf, insertConfirmed } from '../service/gradings';

const S = 'grades.sheetColumns' as const;
const POINTS_MAX = 10_000;

const COLUMNS: readonly SheetColumn[] = [
  STAFF_NO_COLUMN,
  STAFF_NAME_COLUMN,
  {
    key: 'gradedOn',
    header: `${S}.gradedOn`,
    required: true,
    type: 'date',
  },
  {
    key: 'scheme',
    header: `${S}.scheme`,
    required: true,
    type: 'choice',
    words: 'scheme',
    choices: SCHEMES.map((value) => ({
      value,
      label: `${S}.scheme${value}` as const,
    })),
  },
  { key: 'points', header: `${S}.points`, required: false, type: 'number', unit: 'points' },
  {
    key: 'grade',
    header: `${S}.grade`,
    required: false,
    type: 'text',
    maxLength: 40,
  },
  {
    key: 'employment',
    header: `${S}.employment`,
    required: false,
    type: 'choice',
    words: 'employment',
    choices: EMPLOYMENTS.map((value) => ({
      value,
      label: `grades.employment.${value}` as const,
    })),
  },
];

/** What stands in a row of scheme B: points, and a grade only if it is the one that the points give. */
const pointsInputs = (tx: Tx, row: SheetRow, gradedOn: string): Result<GradingInputs> => {
  const points = rowNumber(row, 'points');
  if (points === null) return refuse(appError('E_GRADING_POINTS_MISSING', undefined, 'points'));
  const hundredths = toHundredths(points);
  if (hundredths === undefined || points < 0 || points > POINTS_MAX)
    return refuse(appError('E_GRADING_POINTS_RANGE', { points }, 'points'));
  const inputs = { kind: 'points', points: fromHundredths(hundredths) } as const;
  const given = rowText(row, 'grade');
  if (given === null) return ok(inputs);
  const graded = gradeOn(tx, inputs, 'B', gradedOn);
  if (!graded.ok) return graded;
  const { grade, level } = graded.value.result;
  return given === grade || given === String(level)
    ? ok(inputs)
    : refuse(
        appError('E_GRADING_GRADE_DIFFERS', { points, grade: given, computed: `${level} ${grade}` }, 'grade'),
      );
};

/** What stands in a row of schemes A and C: the grade as it was given then. */
const givenInputs = (tx: Tx, row: SheetRow, scheme: Scheme, gradedOn: string): Result<GradingInputs> => {
  const given = rowText(row, 'grade');
  if (given === null) return refuse(appError('E_GRADING_GRADE_MISSING', { scheme }, 'grade'));
  const { id, versionNo, body } = standardInForce(tx, 'grades', gradedOn);
  const known = gradeAsGiven(scheme, given, body, { doc: 'grades', id, versionNo });
  return known.ok ? ok({ kind: 'given', grade: known.value.grade }) : known;
};

const personFault = (
  row: SheetRow,
  staffNo: string,
  person: Staff | undefined,
  gradedOn: string,
  today: string,
): AppError | undefined => {
  if (person === undefined) return appError('E_GRADING_STAFF_UNKNOWN', { staffNo }, 'staffNo');
  const name = rowText(row, 'staffName');
  if (name !== null && !isSameWord(name, person.name))
    return appError('E_GRADING_NAME_DIFFERS', { staffNo, name, known: person.name }, 'staffName');
  return gradedOn > today ? appError('E_GRADING_FUTURE', { gradedOn, today }, 'gradedOn') : undefined;
};

const shown = ({ pointsHundredths, grade }: Pick<Grading, 'pointsHundredths' | 'grade'>): string =>
  pointsHundredths === null ? grade : `${fromHundredths(pointsHundredths)} ${grade}`;

/**
 * Take gradings of the past 历史定级 (workbook `gradings`): they hold at once, as of their day.
 *
 * Scheme B needs points, the others the grade. A grading that came from a workbook before is changed; one that was approved in the app is
 * left alone and named (`E_GRADING_KEPT`). A day before the hire date is named, not refused: people come back.
 */
const prepare = (app: AppContext, tx: Tx): ((row: SheetRow) => Result<RowDone>) => {
  const people = new Map(
    staff.list(tx, 'r.owner_office = ?', [tx.office]).map((person) => [person.staffNo, person]),
  );
  const reason = app.t('grades.sheet.importReason');
  return (row) => {
    const staffNo = rowText(row, 'staffNo') ?? '';
    const gradedOn = rowText(row, 'gradedOn') ?? '';
    const scheme = (rowText(row, 'scheme') ?? 'B') as Scheme;
    const person = people.get(staffNo);
    const fault = personFault(row, staffNo, person, gradedOn, tx.today);
    if (fault !== undefined || person === undefined) return refuse(fault ?? appError('E_NOT_FOUND'));
    const inputs = scheme === 'B' ? pointsInputs(tx, row, gradedOn) : givenInputs(tx, row, scheme, gradedOn);
    if (!inputs.ok) return inputs;
    const graded = gradeOn(tx, inputs.value, scheme, gradedOn);
    if (!graded.ok) return graded;
    const known = findGradingOn(tx, person.id, gradedOn, scheme);
    const employment = (rowText(row, 'employment') as Employment | null) ?? known?.employment ?? 'dedicated';
    const fields = {
      staffId: person.id,
      gradedOn,
      employment,
      origin: 'sheet',
      inputs: inputs.value,
      note: known?.note ?? '',
    } as const;
    const life = lifeRefusal(tx, person, 'grading', 'sheet', gradedOn);
    if (life !== undefined) return refuse({ ...life, field: 'staffNo' });
    const warnings = lifeWarnings(tx, person, 'grading', 'gradedOn', gradedOn);
    if (known === undefined) {
      const made = insertConfirmed(tx, app, fields, graded.value, reason);
      return made.ok ? ok({ outcome: 'new', warnings }) : made;
    }
    const { result } = graded.value;
    const same =
      known.grade === result.grade &&
      known.pointsHundredths === result.pointsHundredths &&
      known.employment === employment;
    if (same) return ok({ outcome: 'unchanged', warnings });
    if (known.origin !== 'sheet') {
      const kept = appError(
        'E_GRADING_KEPT',
        { gradedOn, grade: shown(known), given: shown(result) },
        'gradedOn',
      );
      return ok({ outcome: 'conflict', warnings: [...warnings, kept] });
    }
    const changed = gradings.update(
      tx,
      known.id,
      known.version,
      gradingOf(fields, graded.value, { on: tx.today, by: tx.user }),
    );
    if (!changed.ok) return changed;
    const applied = applyGrading(tx, app.t, changed.value, reason, known);
    return applied.ok ? ok({ outcome: 'changed', warnings }) : applied;
  };
};

const exportRows = (app: AppContext): readonly SheetRow[] => {
  const people = new Map(
    staff.list(app.db, 'r.owner_office = ?', [app.officeCode()]).map((person) => [person.id, person]),
  );
  return allConfirmed(app.db).flatMap((grading) => {
    const person = people.get(grading.staffId);
    if (person === undefined) return [];
    const { gradedOn, scheme, pointsHundredths, grade, employment } = grading;
    const points = pointsHundredths === null ? null : fromHundredths(pointsHundredths);
    return [{ staffNo: person.staffNo, staffName: person.name, gradedOn, scheme, points, grade, employment }];
  });
};

export const gradingsWorkbook: Workbook = {
  name: 'gradings',
  command: 'gradings',
  title: `${S}.kind`,
  columns: COLUMNS,
  keyColumns: ['staffNo', 'gradedOn', 'scheme'],
  example: (app) => ({
    staffNo: '00001',
    staffName: app.t('organization.workbook.exampleStaff'),
    gradedOn: app.clock.today(),
    scheme: 'B',
    points: 350,
    grade: null,
    employment: 'dedicated',
  }),
  knownCodes: (db) => ({ staffNo: ownStaffNumbers(db) }),
  prepare,
  exportRows,
};
