import type { z } from 'zod';
import { certificateFault, certifiedFault } from '../../../../shared/features/organization/rules/skills';
import type { zSaveCertificate, zSaveSeries } from '../../../../shared/features/organization/schema';
import type { StaffCertificate, StaffSeries } from '../../../../shared/features/organization/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { staff, staffCertificates, staffSeries } from '../repository';
import { lifeRefusal } from '../views/life';
import type { Seen } from './staff';

const personFault = (tx: Tx, staffId: Id): AppError | undefined => {
  const person = staff.find(tx, staffId);
  if (person === undefined) return appError('E_NOT_FOUND');
  if (person.ownerOffice !== tx.office) return appError('E_NOT_OWNED', { owner: person.ownerOffice });
  // What somebody can is of the day on which it is written down; they may have learnt it long before.
  return lifeRefusal(tx, person, 'certificate', 'sheet', tx.today);
};

/** A person has each series once: `E_SERIES_TAKEN`. */
export const seriesProblem = (
  tx: Tx,
  { staffId, series }: Pick<StaffSeries, 'staffId' | 'series'>,
  except: Id | undefined,
): AppError | undefined => {
  const params = [staffId, series, except ?? ''];
  const others = staffSeries.list(tx, 'r.staff_id = ? AND r.series = ? AND r.id <> ?', params);
  return others.length === 0 ? undefined : appError('E_SERIES_TAKEN', { series }, 'series');
};

/**
 * Add or change a product series 产品系列 that a person is skilled in, with the day of its certificate.
 *
 * Refuses with `E_SERIES_TAKEN` (the person has it already), `E_SERIES_DATE_FUTURE` (certified after today), those of `lifeFinding`, `E_NOT_FOUND`,
 * `E_NOT_OWNED` and `E_RECORD_CHANGED`.
 */
export const saveSeries = (app: AppContext, input: z.output<typeof zSaveSeries>): Result<StaffSeries> =>
  transact(app, 'organization.saveSeries', (tx) => {
    const { staffId, seen, series, certifiedOn } = input;
    const fault = personFault(tx, staffId);
    if (fault !== undefined) return refuse(fault);
    const problem = seriesProblem(tx, { staffId, series }, seen?.id) ?? certifiedFault(certifiedOn, tx.today);
    if (problem !== undefined) return refuse(problem);
    if (seen !== null) return staffSeries.update(tx, seen.id, seen.version, { series, certifiedOn });
    return ok(staffSeries.insert(tx, { staffId, series, certifiedOn }));
  });

export const removeSeries = (app: AppContext, seen: Seen): Result<StaffSeries> =>
  transact(app, 'organization.removeSeries', (tx) => staffSeries.remove(tx, seen.id, seen.version));

/**
 * Add or change a certificate 证书 of a person.
 *
 * Refuses with `E_CERTIFICATE_DATES` (it would expire before it was issued), those of `lifeFinding`, `E_NOT_FOUND`, `E_NOT_OWNED` and
 * `E_RECORD_CHANGED`.
 */
export const saveCertificate = (
  app: AppContext,
  input: z.output<typeof zSaveCertificate>,
): Result<StaffCertificate> =>
  transact(app, 'organization.saveCertificate', (tx) => {
    const { staffId, seen, ...fields } = input;
    const fault = personFault(tx, staffId) ?? certificateFault(fields);
    if (fault !== undefined) return refuse(fault);
    if (seen !== null) return staffCertificates.update(tx, seen.id, seen.version, fields);
    return ok(staffCertificates.insert(tx, { staffId, ...fields }));
  });

export const removeCertificate = (app: AppContext, seen: Seen): Result<StaffCertificate> =>
  transact(app, 'organization.removeCertificate', (tx) =>
    staffCertificates.remove(tx, seen.id, seen.version),
  );
