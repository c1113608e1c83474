import { UNITS } from '../../../../shared/features/organization/schema';
import type { StaffFields, Unit } from '../../../../shared/features/organization/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { wordKey } from '../../../../shared/kernel/sameness';
import { rowText, type SheetRow } from '../../../../shared/kernel/sheet/columns';
import type { Translate } from '../../../../shared/locales/translate';
import type { Tx } from '../../../database/transact';
import { insertUnit } from '../service/units';
import { ownUnits } from '../views/units';

type UnitFields = Partial<Pick<StaffFields, 'siteId' | 'departmentId' | 'postId'>>;

/** The sites, departments and posts of a roster being imported: known ones, and new ones that wait for their row to be good. */
export type RosterUnits = {
  /** The ids that the row's names stand for; an unknown name gets an id that waits. Empty cells say nothing. */
  readonly fieldsOf: (row: SheetRow) => UnitFields;
  readonly nameOf: (unit: Unit, id: Id) => string | undefined;
  /** Drop what waits: the row before was refused. */
  readonly forget: () => void;
  /** Write what waits: the row was good. Answers a warning for each new unit, and for each that is written otherwise than it is kept. */
  readonly keep: () => readonly AppError[];
};

export const rosterUnits = (tx: Tx, t: Translate): RosterUnits => {
  const known = new Map(
    UNITS.map((unit) => [unit, new Map(ownUnits(tx, unit, tx.office).map((row) => [row.name, row.id]))]),
  );
  const names = new Map(
    [...known.values()].flatMap((byName) => [...byName].map(([name, id]) => [id, name] as const)),
  );
  const alike = new Map(
    UNITS.map((unit) => [unit, new Map([...(known.get(unit) ?? [])].map(([name]) => [wordKey(name), name]))]),
  );
  let alikes: AppError[] = [];
  let waiting: { readonly unit: Unit; readonly name: string; readonly id: Id }[] = [];

  const idOf = (unit: Unit, row: SheetRow): Id | undefined => {
    const name = rowText(row, unit);
    if (name === null) return undefined;
    const id = known.get(unit)?.get(name);
    if (id !== undefined) return id;
    const other = alike.get(unit)?.get(wordKey(name));
    const same = other === undefined ? undefined : known.get(unit)?.get(other);
    if (other !== undefined && same !== undefined) {
      alikes.push(
        appError('E_ROSTER_UNIT_SAME', { unit: t(`organization.units.${unit}`), name, known: other }, unit),
      );
      return same;
    }
    const fresh = { unit, name, id: tx.newId() };
    waiting.push(fresh);
    return fresh.id;
  };

  return {
    fieldsOf: (row) => {
      const [siteId, departmentId, postId] = UNITS.map((unit) => idOf(unit, row));
      return {
        ...(siteId === undefined ? {} : { siteId }),
        ...(departmentId === undefined ? {} : { departmentId }),
        ...(postId === undefined ? {} : { postId }),
      };
    },
    nameOf: (unit, id) =>
      names.get(id) ?? waiting.find((fresh) => fresh.unit === unit && fresh.id === id)?.name,
    forget: () => {
      waiting = [];
      alikes = [];
    },
    keep: () => [
      ...alikes,
      ...waiting.map(({ unit, name, id }) => {
        insertUnit(tx, unit, name, { id });
        known.get(unit)?.set(name, id);
        alike.get(unit)?.set(wordKey(name), name);
        names.set(id, name);
        return appError('E_ROSTER_UNIT_CREATED', { unit: t(`organization.units.${unit}`), name }, unit);
      }),
    ],
  };
};
