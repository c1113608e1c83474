import { OUTCOMES } from '../../../shared/features/exchange/rules/merge';
import type { Counts, PackageEntry, Peer, Waiting } from '../../../shared/features/exchange/types';
import { type CalendarDate, daysBetween, localDayOf } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import type { ReadableDb } from '../../database/connection';
import { kindStores } from '../../database/kind-stores';
import { changeCounter, countChangedBetween } from '../../database/record-merge';
import { findOffice } from '../office/repository';
import { countsOf, findHead, type LogRow, lastLog, listLogs, listPeers, type PeerRow } from './repository';
import { canUndo } from './service/undo';

/**
 * Days since a paired branch last handed a report over (since it was paired, when it never did); null for head office and
 * for a branch that is not paired: nobody waits for it.
 */
export const daysSinceLastReport = (db: ReadableDb, today: CalendarDate): number | null => {
  const head = findHead(db);
  if (findOffice(db)?.kind !== 'branch' || head === undefined) return null;
  const since = lastLog(db, 'sent', 'report', head.code)?.logged_at ?? head.paired_at ?? head.invited_at;
  return Math.max(0, daysBetween(localDayOf(since), today));
};

const asPeer = (app: AppContext, row: PeerRow): Peer => {
  const last =
    row.kind === 'head'
      ? lastLog(app.db, 'sent', 'report', row.code)
      : lastLog(app.db, 'received', 'report', row.code);
  return {
    code: row.code,
    name: row.name,
    kind: row.kind,
    state: row.state,
    fingerprint: row.fingerprint,
    invitedAt: row.invited_at,
    expiresOn: row.expires_at,
    expired: row.state === 'invited' && app.clock.today() > row.expires_at,
    pairedAt: row.paired_at,
    lastNo: last?.no ?? null,
    lastAt: last?.logged_at ?? null,
  };
};

/** Head office as a branch knows it, or undefined; at head office the branches. */
export const readPeers = (
  app: AppContext,
): { readonly head: Peer | null; readonly branches: readonly Peer[] } => {
  const peers = listPeers(app.db).map((row) => asPeer(app, row));
  return {
    head: peers.find(({ kind, state }) => kind === 'head' && state === 'paired') ?? null,
    branches: peers.filter(({ kind }) => kind !== 'head'),
  };
};

/** What the next report would carry, by kind; null when this office is not a paired branch. */
export const readWaiting = (app: AppContext): Waiting | null => {
  const office = findOffice(app.db);
  const head = findHead(app.db);
  if (office?.kind !== 'branch' || head === undefined) return null;
  const last = lastLog(app.db, 'sent', 'report', head.code);
  const to = changeCounter(app.db);
  const since = (from: number) =>
    kindStores
      .map((store) => ({
        kind: store.kind,
        count: countChangedBetween(app.db, store, office.code, from, to),
      }))
      .filter(({ count }) => count > 0);
  return {
    lastNo: last?.no ?? 0,
    lastAt: last?.logged_at ?? null,
    sinceLast: since(last?.to_change ?? 0),
    all: since(0),
  };
};

const sumOf = (log: LogRow): Partial<Counts> => {
  if (log.direction === 'sent' || log.kind !== 'report') return {};
  const kinds = countsOf(log).filter((counts): counts is Extract<typeof counts, Counts> => 'new' in counts);
  return Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, kinds.reduce((sum, counts) => sum + counts[outcome], 0)]),
  );
};

/** Every file sent and received, newest first. */
export const listPackageEntries = (app: AppContext): readonly PackageEntry[] =>
  listLogs(app.db).map((log) => ({
    id: log.id,
    direction: log.direction,
    kind: log.kind,
    peer: log.peer_code,
    no: log.no,
    full: log.full === 1,
    records: log.records,
    counts: sumOf(log),
    fileName: log.file_name,
    sha256: log.file_sha256,
    madeAt: log.made_at,
    at: log.logged_at,
    by: log.logged_by,
    undoneAt: log.undone_at,
    canUndo: canUndo(app, log),
    awaitingReceipt: log.direction === 'sent' && log.kind === 'report',
  }));
