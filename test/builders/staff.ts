import type { AppContext } from '../../electron/app-context';
import { createStaff } from '../../electron/features/organization/service/staff';
import { createUnit } from '../../electron/features/organization/service/units';
import { ownUnits } from '../../electron/features/organization/views/units';
import type { Staff, StaffFields, Unit } from '../../shared/features/organization/types';
import { valueOf } from './office';

/** A person's fields with nothing but the required ones, and what the test gives. */
export const staffFields = (given: Partial<StaffFields> = {}): StaffFields => ({
  staffNo: '00001',
  name: '王伟',
  pinyin: '',
  gender: null,
  birthDate: null,
  hireDate: '2024-03-01',
  education: null,
  industrySince: null,
  siteId: null,
  departmentId: null,
  postId: null,
  mentorId: null,
  grade: null,
  source: null,
  status: 'active',
  phone: null,
  note: '',
  ...given,
});

export const addStaff = (app: AppContext, given: Partial<StaffFields> = {}): Staff =>
  valueOf(createStaff(app, { fields: staffFields(given), reason: '', another: true }));

/** People with nothing but a number and a name; their ids by number. */
export const addPeople = (
  app: AppContext,
  names: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(names).map(([staffNo, name]) => [staffNo, addStaff(app, { staffNo, name }).id]),
  );

/** The id of a unit of the own office, added when it is not there. */
export const unitId = (app: AppContext, unit: Unit, name: string): string => {
  const find = (): string | undefined =>
    ownUnits(app.db, unit, app.officeCode()).find((row) => row.name === name)?.id;
  const known = find();
  if (known !== undefined) return known;
  valueOf(createUnit(app, { unit, name, address: '' }));
  return find() ?? '';
};
