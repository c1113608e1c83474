import { addDays, type CalendarDate, daysBetween, localDayOf } from '../../../shared/kernel/dates';
import type { ErrorCode } from '../../../shared/kernel/errors';
import { describeError } from '../../../shared/locales/translate';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { readBackupPlace } from '../../files/backup-place';
import { findOffice } from '../office/repository';
import { standardInForce } from '../standards/repository';
import { readBackupKey } from './file/key';

/**
 * The last good backup is older than the standard's `backupDays` (desk, 本公司默认值), or there is none so long after the set-up. What keeps it
 * from being made is said with it.
 */
export const reminders = (app: AppContext, on: CalendarDate): readonly Due<'backupOld'>[] => {
  const office = findOffice(app.db);
  if (office === undefined) return [];
  const { last, folder, failed } = readBackupPlace(app.paths.data);
  const since = localDayOf(last?.at ?? office.setUpAt);
  const dueOn = addDays(since, standardInForce(app.db, 'desk', on).body.backupDays);
  if (dueOn > on) return [];
  const age =
    last === null
      ? app.t('backup.reminder.never')
      : app.t('backup.reminder.old', { date: since, days: daysBetween(since, on) });
  const why =
    failed !== null
      ? app.t('backup.reminder.failed', {
          reason: describeError(app.t, { ...failed, code: failed.code as ErrorCode }).message,
        })
      : folder === null
        ? app.t('backup.reminder.noFolder')
        : readBackupKey(app.paths.keys) === undefined
          ? app.t('backup.reminder.noPassphrase')
          : '';
  const detail = [age, why].filter((part) => part !== '').join(' · ');
  return [{ kind: 'backupOld', subject: office.name, detail, dueOn, subjectId: office.code }];
};
