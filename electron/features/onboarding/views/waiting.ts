import { waitingFor } from '../../../../shared/features/approvals/rules';
import type { OnboardingRow } from '../../../../shared/features/onboarding/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { ReadableDb } from '../../../database/connection';
import { caseOf } from '../repository';
import { chainOfOnboarding, listOnboarding } from './onboarding';

type Waiting = { readonly row: OnboardingRow; readonly waitingFor: string };

/** An office's open onboardings whose confirmation was applied for and waits for a step of its chain. */
export const confirmationsWaiting = (
  db: ReadableDb,
  today: CalendarDate,
  office: string,
): readonly Waiting[] =>
  listOnboarding(db, { search: '', show: 'open', staffId: null }, today).flatMap((row): Waiting[] => {
    if (row.office !== office || row.id === null || row.requestedOn === null) return [];
    const chain = chainOfOnboarding(db, row.id, caseOf(db, row.id));
    return chain?.state === 'open' ? [{ row, waitingFor: waitingFor(chain) }] : [];
  });
