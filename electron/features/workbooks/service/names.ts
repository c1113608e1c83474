import { codeKey } from '../../../../shared/kernel/sameness';
import type { AppContext } from '../../../app-context';
import { listOwnStaff } from '../../organization/views/person';

/** The names of people whom a sheet gives by number only, read when the first one is asked for. */
export const namesOf = (app: AppContext): ((staffNo: string) => string | undefined) => {
  let known: ReadonlyMap<string, string> | undefined;
  return (staffNo) => {
    known ??= new Map(
      listOwnStaff(app.db, app.officeCode()).map((person) => [codeKey(person.staffNo), person.name]),
    );
    return known.get(codeKey(staffNo));
  };
};
