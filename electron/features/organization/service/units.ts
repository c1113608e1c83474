import type { z } from 'zod';
import type {
  zCreateUnit,
  zOrderUnits,
  zSeenUnit,
  zUpdateUnit,
} from '../../../../shared/features/organization/schema';
import type { Unit } from '../../../../shared/features/organization/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { departments, posts, sites } from '../repository';
import { findUnitByName, nextSort, peopleIn } from '../views/units';

const UNIT_STORES = { site: sites, department: departments, post: posts } as const;

const done = (result: Result<unknown>): Result<true> => (result.ok ? ok(true as const) : result);

/** A unit has its name alone in the office: `E_UNIT_NAME_TAKEN`, `E_UNIT_LOOKS_SAME` where only the writing differs. */
export const nameProblem = (
  tx: Tx,
  unit: Unit,
  name: string,
  except: Id | undefined,
): AppError | undefined => {
  const holder = findUnitByName(tx, unit, tx.office, name);
  if (holder === undefined || holder.id === except) return undefined;
  return holder.name === name
    ? appError('E_UNIT_NAME_TAKEN', { name }, 'name')
    : appError('E_UNIT_LOOKS_SAME', { name, known: holder.name }, 'name');
};

/** A unit does not go while people are there: `E_UNIT_IN_USE`. */
export const inUseProblem = (tx: Tx, unit: Unit, id: Id, name: string): AppError | undefined => {
  const count = peopleIn(tx, unit, id);
  return count > 0 ? appError('E_UNIT_IN_USE', { name, count }) : undefined;
};

/** Write a new site, department or post, the latter two in the last place. The caller made sure that the name is free. */
export const insertUnit = (
  tx: Tx,
  unit: Unit,
  name: string,
  given: { readonly address?: string; readonly id?: Id } = {},
): void => {
  if (unit === 'site') sites.insert(tx, { name, address: given.address ?? '' }, given.id);
  else
    (unit === 'department' ? departments : posts).insert(
      tx,
      { name, sort: nextSort(tx, unit, tx.office) },
      given.id,
    );
};

/** Add a site, department or post; refuses with `E_UNIT_NAME_TAKEN`. */
export const createUnit = (app: AppContext, input: z.output<typeof zCreateUnit>): Result<true> =>
  transact(app, 'organization.createUnit', (tx) => {
    const { unit, name, address } = input;
    const taken = nameProblem(tx, unit, name, undefined);
    if (taken !== undefined) return refuse(taken);
    insertUnit(tx, unit, name, { address });
    return ok(true as const);
  });

/** Rename a unit, or change a site's address; refuses with `E_UNIT_NAME_TAKEN`, `E_NOT_OWNED`, `E_RECORD_CHANGED`. */
export const updateUnit = (app: AppContext, input: z.output<typeof zUpdateUnit>): Result<true> =>
  transact(app, 'organization.updateUnit', (tx) => {
    const { unit, id, version, name, address } = input;
    const taken = nameProblem(tx, unit, name, id);
    if (taken !== undefined) return refuse(taken);
    if (unit === 'site') return done(sites.update(tx, id, version, { name, address }));
    return done((unit === 'department' ? departments : posts).update(tx, id, version, { name }));
  });

/** Delete a unit where nobody is; refuses with `E_UNIT_IN_USE`, naming how many people are there. */
export const removeUnit = (app: AppContext, input: z.output<typeof zSeenUnit>): Result<true> =>
  transact(app, 'organization.removeUnit', (tx) => {
    const store = UNIT_STORES[input.unit];
    const used = inUseProblem(tx, input.unit, input.id, store.find(tx, input.id)?.name ?? '');
    if (used !== undefined) return refuse(used);
    return done(store.remove(tx, input.id, input.version));
  });

/** Put departments or posts into the given order; units that are not named keep their place numbers. */
export const orderUnits = (app: AppContext, input: z.output<typeof zOrderUnits>): Result<true> =>
  transact(app, 'organization.orderUnits', (tx) => {
    const store = input.unit === 'department' ? departments : posts;
    for (const [index, id] of input.ids.entries()) {
      const moved = store.update(tx, id, undefined, { sort: index + 1 });
      if (!moved.ok) return moved;
    }
    return ok(true as const);
  });
