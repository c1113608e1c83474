import { courseCode } from '../../../../shared/features/courses/rules';
import { courseRecord } from '../../../../shared/features/courses/travel';
import type { Course, CourseFields } from '../../../../shared/features/courses/types';
import {
  AREAS,
  type Area,
  HOURS_MAX,
  METHODS,
  type Method,
  TIERS,
  type Tier,
} from '../../../../shared/features/courses/vocabulary';
import { appError } from '../../../../shared/kernel/errors';
import { changedFields } from '../../../../shared/kernel/record';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import {
  rowList,
  rowNumber,
  rowText,
  type SheetColumn,
  type SheetRow,
} from '../../../../shared/kernel/sheet/columns';
import type { AppContext } from '../../../app-context';
import type { Tx } from '../../../database/transact';
import type { RowDone, Workbook } from '../../../files/sheets/workbook';
import { standardInForce } from '../../standards/repository';
import { courses } from '../repository';
import { alikeOf } from '../service';

const H = 'courses' as const;

const COLUMNS: readonly SheetColumn[] = [
  {
    key: 'code',
    header: `${H}.code`,
    required: true,
    type: 'code',
    maxLength: 40,
  },
  {
    key: 'name',
    header: `${H}.name`,
    required: true,
    type: 'text',
    maxLength: 80,
  },
  {
    key: 'area',
    header: `${H}.area`,
    required: true,
    type: 'choice',
    words: 'area',
    choices: AREAS.map((value) => ({ value, label: `courses.areas.${value}` as const })),
  },
  {
    key: 'tier',
    header: `${H}.tier`,
    required: true,
    type: 'choice',
    words: 'tier',
    choices: TIERS.map((value) => ({ value, label: `courses.tiers.${value}` as const })),
  },
  {
    key: 'method',
    header: `${H}.method`,
    required: false,
    type: 'choice',
    words: 'method',
    choices: METHODS.map((value) => ({ value, label: `courses.methods.${value}` as const })),
  },
  { key: 'hours', header: `${H}.hours`, required: false, type: 'number', unit: 'hours' },
  {
    key: 'series',
    header: `${H}.productSeries`,
    required: false,
    type: 'list',
    maxLength: 60,
  },
];

/** The row over what is there: an empty cell leaves it. The sheet's reader made sure of the choices. */
const fieldsOf = (row: SheetRow, before: Course | undefined): CourseFields => ({
  code: courseCode(rowText(row, 'code') ?? ''),
  name: rowText(row, 'name') ?? '',
  area: rowText(row, 'area') as Area,
  tier: rowText(row, 'tier') as Tier,
  method: (rowText(row, 'method') as Method | null) ?? before?.method ?? null,
  hours: rowNumber(row, 'hours') ?? before?.hours ?? null,
  materials: before?.materials ?? '',
  productSeries: [...(rowList(row, 'series') ?? before?.productSeries ?? [])],
});

/**
 * Take catalogue rows: a new code adds a course (one of the same name is named in a warning, another writing of a known code is refused), a known one changes it (`E_NOT_OWNED` for a course of head office).
 */
const prepare = (_app: AppContext, tx: Tx): ((row: SheetRow) => Result<RowDone>) => {
  const known = new Map(courses.list(tx).map((course) => [course.code, course]));
  return (row) => {
    const hours = rowNumber(row, 'hours');
    if (hours !== null && (hours <= 0 || hours > HOURS_MAX))
      return refuse(appError('E_COURSE_HOURS', { value: hours }, 'hours'));
    const before = known.get(courseCode(rowText(row, 'code') ?? ''));
    const fields = fieldsOf(row, before);
    const alike = before === undefined ? alikeOf([...known.values()], fields) : undefined;
    if (alike?.byCode !== undefined) {
      const { code: other, name } = alike.byCode;
      return refuse(appError('E_COURSE_CODE_LOOKS_SAME', { code: fields.code, known: other, name }, 'code'));
    }
    const written = before === undefined ? ok(courses.insert(tx, fields)) : changed(tx, before, fields);
    if (!written.ok) return refuse({ ...written.error, field: 'code' });
    known.set(fields.code, written.value);
    if (before === undefined) {
      const { code, name } = fields;
      const twin = alike?.byName?.code;
      const warnings =
        twin === undefined ? [] : [appError('E_COURSE_SHEET_SAME_NAME', { code, name, known: twin }, 'name')];
      return ok({ outcome: 'new', warnings });
    }
    return ok({ outcome: written.value.version === before.version ? 'unchanged' : 'changed' });
  };
};

/** A course of head office may stand in the sheet as it is. */
const changed = (tx: Tx, before: Course, fields: CourseFields): Result<Course> =>
  changedFields(courseRecord, before, fields).length > 0
    ? courses.update(tx, before.id, undefined, fields)
    : ok(before);

const exportRows = (app: AppContext): readonly SheetRow[] =>
  courses.list(app.db, '1', [], 'r.code').map(({ code, name, area, tier, method, hours, productSeries }) => ({
    code,
    name,
    area,
    tier,
    method,
    hours,
    series: productSeries.length === 0 ? null : productSeries,
  }));

/** The course catalogue 课程目录. */
export const coursesWorkbook: Workbook = {
  name: 'courses',
  command: 'courses',
  title: 'workbook.courses',
  columns: COLUMNS,
  keyColumns: ['code'],
  example: (app) => ({
    code: 'KC001',
    name: app.t('courses.workbook.exampleCourse'),
    area: 'product',
    tier: 'basic',
    method: 'lecture',
    hours: 4,
    series: standardInForce(app.db, 'organization', app.clock.today()).body.productSeries.slice(0, 2),
  }),
  prepare,
  exportRows,
};
