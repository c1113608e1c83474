import type { onboarding as feature } from '../../../shared/features/onboarding/feature';
import type { Onboarding } from '../../../shared/features/onboarding/types';
import { isAtWork } from '../../../shared/features/organization/rules/staff';
import type { ReadableDb } from '../../database/connection';
import type { ApprovalSubjects, DecidedSubject } from '../approvals/subjects';
import { staff } from '../organization/repository';
import { caseOf, onboardings } from './repository';
import { asSubject } from './views/onboarding';

/** A confirmation is decided on from the day on which somebody applied for it; a new application revises it. */
const subjectOf = (db: ReadableDb, { id, ownerOffice, staffId }: Onboarding): DecidedSubject | undefined => {
  const since = caseOf(db, id)?.requestedOn ?? null;
  if (since === null) return undefined;
  const person = staff.findAny(db, staffId) ?? null;
  return { record: asSubject(id), owner: ownerOffice, person, since, opens: staffId, before: [] };
};

export const approvalSubjects: ApprovalSubjects<typeof feature> = {
  onboarding: {
    find: (db, id) => {
      const record = onboardings.findAny(db, id);
      return record === undefined ? undefined : subjectOf(db, record);
    },
    // Whoever left or was transferred without an outcome is decided on no more: their steps would wait for ever.
    listOpen: (db) =>
      onboardings
        .list(db, 'r.outcome IS NULL')
        .filter(({ staffId }) => isAtWork(staff.find(db, staffId)?.status ?? 'left'))
        .flatMap((record) => subjectOf(db, record) ?? []),
  },
};
