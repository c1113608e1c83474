import type { z } from 'zod';
import { type ChargeDerivation, chargeFor, checkExternal } from '../../../shared/features/external/rules';
import type { SaveExternal, zQuoteExternal, zSeenExternal } from '../../../shared/features/external/schema';
import type { ExternalTraining } from '../../../shared/features/external/types';
import { type AppError, appError } from '../../../shared/kernel/errors';
import type { Id } from '../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import type { ReadableDb } from '../../database/connection';
import { transact } from '../../database/transact';
import { staff } from '../organization/repository';
import { lifeRefusal } from '../organization/views/life';
import { standardInForce } from '../standards/repository';
import { externalTrainings } from './repository';
import { listOverlappingExternal } from './views';

/** What a training would cost under the standard in force on its first day. Refuses with `E_EXTERNAL_DATES`. */
export const quoteExternal = (
  app: AppContext,
  { kind, startsOn, endsOn }: z.output<typeof zQuoteExternal>,
): Result<ChargeDerivation> => {
  if (endsOn < startsOn)
    return refuse(appError('E_EXTERNAL_DATES', { from: startsOn, to: endsOn }, 'endsOn'));
  return ok(
    chargeFor(
      kind,
      startsOn,
      endsOn,
      standardInForce(app.db, 'training', startsOn).body.dealerContinuedChargePerDayCents,
    ),
  );
};

/** A person is in one training outside at a time: `E_EXTERNAL_OVERLAP`. */
export const overlapProblem = (
  db: ReadableDb,
  { staffId, startsOn, endsOn }: Pick<ExternalTraining, 'staffId' | 'startsOn' | 'endsOn'>,
  except: Id | null,
): AppError | undefined => {
  const title = listOverlappingExternal(db, staffId, startsOn, endsOn, except);
  return title === undefined
    ? undefined
    : appError('E_EXTERNAL_OVERLAP', { name: staff.find(db, staffId)?.name ?? '', title }, 'startsOn');
};

/**
 * Enter or change a training outside: under a signed agreement, or a dealer's trainee who failed and goes on at a daily charge (002 五.6.C).
 * The charge is computed here, under the standard in force on the first day.
 *
 * Refuses with the codes of `checkExternal`, `E_EXTERNAL_OVERLAP` (the person is elsewhere on a day of it), those of `lifeFinding`, `E_NOT_FOUND`, `E_NOT_OWNED`,
 * `E_RECORD_CHANGED`.
 */
export const saveExternal = (app: AppContext, { seen, fields }: SaveExternal): Result<ExternalTraining> =>
  transact(app, 'external.saveExternal', (tx) => {
    const person = staff.find(tx, fields.staffId);
    if (person === undefined) return refuse(appError('E_NOT_FOUND', {}, 'staffId'));
    if (person.ownerOffice !== tx.office)
      return refuse(appError('E_NOT_OWNED', { owner: person.ownerOffice }, 'staffId'));
    const life = lifeRefusal(tx, person, 'external', seen === null ? 'form' : 'sheet', fields.startsOn);
    if (life !== undefined) return refuse(life);
    const failure = checkExternal(fields, person.source === 'dealer');
    if (failure !== undefined) return refuse(failure);
    const overlap = overlapProblem(tx, fields, seen?.id ?? null);
    if (overlap !== undefined) return refuse(overlap);
    const standard = standardInForce(tx, 'training', fields.startsOn);
    const { chargeCents } = chargeFor(
      fields.kind,
      fields.startsOn,
      fields.endsOn,
      standard.body.dealerContinuedChargePerDayCents,
    );
    const record = { ...fields, chargeCents, standardId: standard.id };
    return seen === null
      ? ok(externalTrainings.insert(tx, record))
      : externalTrainings.update(tx, seen.id, seen.version, record);
  });

export const removeExternal = (
  app: AppContext,
  { id, version }: z.output<typeof zSeenExternal>,
): Result<ExternalTraining> =>
  transact(app, 'external.removeExternal', (tx) => externalTrainings.remove(tx, id, version));
