import { chainOf, chainState } from '../../../shared/features/approvals/rules';
import type { ApprovalLine, ChainView } from '../../../shared/features/approvals/types';
import type { CalendarDate } from '../../../shared/kernel/dates';
import type { SubjectRecord } from '../../../shared/kernel/define-feature';
import type { ReadableDb } from '../../database/connection';
import { standardInForce } from '../standards/repository';
import { decisionsOn } from './repository';

/**
 * How far a subject has come, under the chain that was in force on the day of what it is about. `before` are decisions that were written
 * down elsewhere before there were chains: they stand first.
 */
export const chainOn = (
  db: ReadableDb,
  subject: SubjectRecord,
  since: CalendarDate,
  before: readonly ApprovalLine[] = [],
): ChainView => {
  const chain = chainOf(standardInForce(db, 'approvals', since).body, subject.kind);
  return chainState(chain?.steps ?? [], [...before, ...decisionsOn(db, subject)]);
};
