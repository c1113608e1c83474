import { onboardingCaseRecord, onboardingRecord } from '../../../shared/features/onboarding/travel';
import type { Onboarding, OnboardingCase } from '../../../shared/features/onboarding/types';
import type { Id } from '../../../shared/kernel/ids';
import type { ReadableDb } from '../../database/connection';
import { recordStore } from '../../database/record-store';

export const onboardings = recordStore(onboardingRecord);
export const onboardingCases = recordStore(onboardingCaseRecord);

/** What an onboarding is decided on; undefined when nothing was applied for or decided yet, or an older app decided. */
export const caseOf = (db: ReadableDb, onboardingId: Id): OnboardingCase | undefined =>
  onboardingCases.list(db, 'r.onboarding_id = ?', [onboardingId])[0];

/** Whether the office of an onboarding kept a case before that record was last written: its app knows the gates. */
export const hadCaseBefore = (
  db: ReadableDb,
  { ownerOffice, updatedAt }: Pick<Onboarding, 'ownerOffice' | 'updatedAt'>,
): boolean =>
  db.get('SELECT 1 AS found FROM onboarding_case WHERE owner_office = ? AND updated_at < ? LIMIT 1', [
    ownerOffice,
    updatedAt,
  ]) !== undefined;
