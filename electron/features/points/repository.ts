import {
  payFactRecord,
  paySettlementRecord,
  pointsEntryRecord,
  pointsMonthRecord,
  pointsProposalRecord,
} from '../../../shared/features/points/travel';
import type {
  PayFactRecord,
  PointsEntry,
  PointsMonth,
  PointsProposal,
} from '../../../shared/features/points/types';
import type { Month } from '../../../shared/kernel/dates';
import type { Id } from '../../../shared/kernel/ids';
import type { ReadableDb } from '../../database/connection';
import { recordStore } from '../../database/record-store';

export const pointsEntries = recordStore(pointsEntryRecord);
export const pointsMonths = recordStore(pointsMonthRecord);
export const pointsProposals = recordStore(pointsProposalRecord);
export const payFacts = recordStore(payFactRecord);
export const paySettlements = recordStore(paySettlementRecord);

/** The close of a month in an office, or undefined while it is open. */
export const findClose = (db: ReadableDb, office: string, month: Month): PointsMonth | undefined =>
  pointsMonths.list(db, 'r.owner_office = ? AND r.month = ?', [office, month])[0];

/** The entries of an office's month, in the order in which a close reads them. */
export const entriesOfMonth = (db: ReadableDb, office: string, month: Month): readonly PointsEntry[] =>
  pointsEntries.list(db, 'r.owner_office = ? AND r.month = ?', [office, month], 'r.id');

export const findReversal = (db: ReadableDb, entryId: Id): PointsEntry | undefined =>
  pointsEntries.list(db, 'r.reverses_id = ?', [entryId])[0];

/** The entries of a month that a workbook's row may mean: not taken back and no corrections. */
export const standingEntries = (db: ReadableDb, month: Month): readonly PointsEntry[] =>
  pointsEntries.list(
    db,
    `r.month = ? AND r.reverses_id IS NULL
     AND NOT EXISTS (SELECT 1 FROM points_entry x WHERE x.reverses_id = r.id)`,
    [month],
  );

export const openProposalsOf = (db: ReadableDb, office: string, month: Month): readonly PointsProposal[] =>
  pointsProposals.list(db, "r.owner_office = ? AND r.month = ? AND r.state = 'open'", [office, month]);

/** What something proposed. */
export const proposalsOf = (db: ReadableDb, causeKind: string, causeId: Id): readonly PointsProposal[] =>
  pointsProposals.list(db, 'r.cause_kind = ? AND r.cause_id = ?', [causeKind, causeId]);

export const findPayFact = (db: ReadableDb, staffId: Id, month: Month): PayFactRecord | undefined =>
  payFacts.list(db, 'r.staff_id = ? AND r.month = ?', [staffId, month])[0];
