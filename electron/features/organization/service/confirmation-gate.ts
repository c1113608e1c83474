import type { Staff } from '../../../../shared/features/organization/types';
import type { StaffStatus } from '../../../../shared/features/organization/vocabulary';
import { localDayOf } from '../../../../shared/kernel/dates';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Tx } from '../../../database/transact';
import { timeline } from '../repository';

const ACTIVE: StaffStatus = 'active';
const TRAINING: StaffStatus = 'training';

/** Whether a person was at work here before, or was entered only today, so that what was mistyped is put right. */
const mayBePutRight = (tx: Tx, staffId: string): boolean => {
  const lines = timeline.list(tx, 'r.staff_id = ?', [staffId]);
  const entered = lines
    .filter(({ aspect }) => aspect === 'entry')
    .map(({ updatedAt }) => localDayOf(updatedAt));
  if (entered.includes(tx.today)) return true;
  return lines.some(({ aspect, beforeText, afterText, updatedAt }) => {
    // Who was entered as 在职 by mistake and put into training on that day has not been at work.
    const isMistake = afterText === TRAINING && entered.includes(localDayOf(updatedAt));
    return aspect === 'status' && !isMistake && (beforeText === ACTIVE || afterText === ACTIVE);
  });
};

/**
 * Why a form or a sheet cannot make this person 在职, or undefined: whoever was never confirmed becomes it by the decision on the onboarding,
 * with its examination and its approvals (《售后服务人员技能等级考核管理办法》5.1; corrections 7.4). Not asked of who was 在职 before, and on the day of
 * entry, when a mistyped status is put right (本公司默认值). Refuses with `E_STAFF_CONFIRM_FIRST`.
 */
export const confirmationFault = (tx: Tx, before: Staff, status: StaffStatus): AppError | undefined =>
  status === 'active' && before.status !== 'active' && !mayBePutRight(tx, before.id)
    ? appError('E_STAFF_CONFIRM_FIRST', { name: before.name }, 'status')
    : undefined;
