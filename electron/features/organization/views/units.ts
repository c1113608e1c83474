import type { Choice, StaffChoices, Unit, UnitRow } from '../../../../shared/features/organization/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { Id } from '../../../../shared/kernel/ids';
import { isSameWord } from '../../../../shared/kernel/sameness';
import type { ReadableDb } from '../../../database/connection';
import { standardInForce } from '../../standards/repository';

type UnitTable = {
  readonly table: string;
  readonly column: string;
  readonly order: string;
  readonly address: string;
};

const UNIT_TABLES: Readonly<Record<Unit, UnitTable>> = {
  site: { table: 'site', column: 'site_id', order: 'u.name', address: 'u.address' },
  department: { table: 'department', column: 'department_id', order: 'u.sort, u.name', address: "''" },
  post: { table: 'post', column: 'post_id', order: 'u.sort, u.name', address: "''" },
};

/** The sites, departments or posts of all offices here, the own office's first, each with how many people are there. */
export const listUnits = (db: ReadableDb, unit: Unit, office: string): readonly UnitRow[] => {
  const { table, column, order, address } = UNIT_TABLES[unit];
  return db.all<UnitRow>(
    `SELECT u.id, u.version, u.owner_office AS office, u.name, ${address} AS address, count(s.id) AS people
     FROM ${table} u LEFT JOIN staff s ON s.${column} = u.id AND s.deleted_at IS NULL
     WHERE u.deleted_at IS NULL GROUP BY u.id ORDER BY u.owner_office <> ?, u.owner_office, ${order}`,
    [office],
  );
};

/** The own office's units, in their order: what may be assigned. */
export const ownUnits = (db: ReadableDb, unit: Unit, office: string): readonly Choice[] => {
  const { table, order } = UNIT_TABLES[unit];
  return db.all<Choice>(
    `SELECT u.id, u.name FROM ${table} u WHERE u.owner_office = ? AND u.deleted_at IS NULL ORDER BY ${order}`,
    [office],
  );
};

/** Of those that are called so the one that is written so, else the first. */
const namedSo = (rows: readonly Choice[], name: string): Choice | undefined =>
  rows.find((row) => row.name === name) ?? rows.find((row) => isSameWord(row.name, name));

/** The own unit that is called so, in whichever writing: 高新 网点 is 高新网点. The very same writing goes before. */
export const findUnitByName = (
  db: ReadableDb,
  unit: Unit,
  office: string,
  name: string,
): Choice | undefined => namedSo(ownUnits(db, unit, office), name);

/** How many people are in a site, department or post. */
export const peopleIn = (db: ReadableDb, unit: Unit, id: Id): number =>
  db.get<{ n: number }>(
    `SELECT count(*) AS n FROM staff WHERE ${UNIT_TABLES[unit].column} = ? AND deleted_at IS NULL`,
    [id],
  )?.n ?? 0;

/** The place after the last one, for a unit that is added. */
export const nextSort = (db: ReadableDb, unit: 'department' | 'post', office: string): number =>
  db.get<{ n: number }>(
    `SELECT coalesce(max(sort), 0) + 1 AS n FROM ${unit} WHERE owner_office = ? AND deleted_at IS NULL`,
    [office],
  )?.n ?? 1;

const names = (db: ReadableDb, unit: Unit, office: string): readonly string[] => [
  ...new Set(listUnits(db, unit, office).map((row) => row.name)),
];

/** What the forms and filters of people offer. */
export const staffChoices = (db: ReadableDb, office: string, today: CalendarDate): StaffChoices => {
  const { body } = standardInForce(db, 'organization', today);
  const held = db.all<{ series: string }>(
    'SELECT DISTINCT series FROM staff_series WHERE deleted_at IS NULL ORDER BY series',
  );
  return {
    sites: ownUnits(db, 'site', office),
    departments: ownUnits(db, 'department', office),
    posts: ownUnits(db, 'post', office),
    grades: body.grades,
    productSeries: [...new Set([...body.productSeries, ...held.map((row) => row.series)])],
    offices: db
      .all<{ office: string }>(
        'SELECT DISTINCT owner_office AS office FROM staff WHERE deleted_at IS NULL ORDER BY owner_office',
      )
      .map((row) => row.office),
    siteNames: names(db, 'site', office),
    departmentNames: names(db, 'department', office),
    postNames: names(db, 'post', office),
  };
};
