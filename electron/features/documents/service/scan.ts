import { basename } from 'node:path';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { scanCodeJob } from '../jobs';
import { findByNumber, printedForms } from '../repository';
import { inspectScan } from './life';

/**
 * Which document a scan belongs to: the one that was chosen, unless its QR code says another; without a choice, the one of its
 * QR code. A scan without a readable code (a PDF, a photograph) goes where it was told.
 *
 * Refuses with `E_SCAN_OTHER_FORM`, `E_SCAN_NO_CODE`, `E_SCAN_UNKNOWN_FORM`, `E_NOT_FOUND` and like `inspectScan`.
 */
export const findDocumentOfScan = async (
  app: AppContext,
  path: string,
  chosen: Id | null,
): Promise<Result<Id>> => {
  const fits = await inspectScan(app, path);
  if (!fits.ok) return fits;
  const code = await app.jobs.run(app, scanCodeJob, path);
  if (!code.ok) return code;
  const meant = code.value;
  if (chosen !== null) {
    const record = printedForms.find(app.db, chosen);
    if (record === undefined) return refuse(appError('E_NOT_FOUND'));
    const other = meant !== null && (meant.number !== record.number || meant.office !== record.ownerOffice);
    return other
      ? refuse(appError('E_SCAN_OTHER_FORM', { found: meant.number, number: record.number }))
      : ok(chosen);
  }
  if (meant === null) return refuse(appError('E_SCAN_NO_CODE', { name: basename(path) }));
  const record = findByNumber(app.db, meant.office, meant.number);
  return record?.snapshotHash.startsWith(meant.hashStart)
    ? ok(record.id)
    : refuse(appError('E_SCAN_UNKNOWN_FORM', { number: meant.number }));
};
