import { chainState, reliefOf } from '../../../shared/features/approvals/rules';
import type { ApprovalLine, ChainView, Relief } from '../../../shared/features/approvals/types';
import type { CalendarDate } from '../../../shared/kernel/dates';
import type { SubjectRecord } from '../../../shared/kernel/define-feature';
import type { ReadableDb } from '../../database/connection';
import { storeOf } from '../../database/kind-stores';
import { branchKindOf, findOwnOffice } from '../../database/own-office';
import { standardInForce } from '../standards/repository';
import { decisionsOn } from './repository';
import { stepsReader } from './subjects';

/**
 * How far a subject has come, under the chain that was in force on the day of what it is about, with the relief of the office that it
 * belongs to. `before` are decisions that were written down elsewhere before there were chains: they stand first.
 */
export const chainOn = (
  db: ReadableDb,
  subject: SubjectRecord,
  since: CalendarDate,
  before: readonly ApprovalLine[] = [],
): ChainView => {
  const owner = storeOf(subject.kind)?.findAny(db, subject.id)?.ownerOffice ?? findOwnOffice(db)?.code ?? '';
  const steps = stepsReader(db)(subject.kind, owner, since);
  return chainState(steps, [...before, ...decisionsOn(db, subject)]);
};

/** What an office is spared on a day; undefined where nothing is. */
export const reliefOn = (db: ReadableDb, office: string, on: CalendarDate): Relief | undefined =>
  reliefOf(standardInForce(db, 'approvals', on).body, branchKindOf(db, office));
