import { sessionRecord, sessionTraineeRecord } from '../../../shared/features/sessions/travel';
import type { Session, SessionTrainee } from '../../../shared/features/sessions/types';
import type { Id } from '../../../shared/kernel/ids';
import type { ReadableDb } from '../../database/connection';
import { recordStore } from '../../database/record-store';
import type { Tx } from '../../database/transact';

export const sessions = recordStore(sessionRecord);
export const sessionTrainees = recordStore(sessionTraineeRecord);

/** The numbers of an office's other sessions. */
export const ownSessionNos = (db: ReadableDb, office: string, except: Id | null): readonly string[] =>
  db
    .all<{ no: string }>(
      'SELECT session_no AS no FROM session WHERE owner_office = ? AND id <> ? AND deleted_at IS NULL',
      [office, except ?? ''],
    )
    .map(({ no }) => no);

export const findSessionByNo = (
  db: ReadableDb,
  office: string,
  sessionNo: string,
  except: Id | null = null,
): Session | undefined =>
  sessions.list(db, 'r.owner_office = ? AND r.session_no = ? AND r.id <> ?', [
    office,
    sessionNo,
    except ?? '',
  ])[0];

export const traineesOf = (db: ReadableDb, sessionId: Id): SessionTrainee[] =>
  sessionTrainees.list(db, 'r.session_id = ?', [sessionId]);

export const findTrainee = (db: ReadableDb, sessionId: Id, staffId: Id): SessionTrainee | undefined =>
  sessionTrainees.list(db, 'r.session_id = ? AND r.staff_id = ?', [sessionId, staffId])[0];

const NOTHING_ENTERED = {
  attendance: null,
  note: '',
  makeupOf: null,
  satisfaction: null,
  testScore: null,
  observation: '',
};

/** Put a person on a session's list; the caller has checked who and whether. */
export const insertTrainee = (tx: Tx, sessionId: Id, staffId: Id): SessionTrainee =>
  sessionTrainees.insert(tx, { sessionId, staffId, ...NOTHING_ENTERED });

/** Sessions that are not cancelled and share a moment with this stretch of time. */
export const sessionsDuring = (
  db: ReadableDb,
  startsAt: string,
  endsAt: string,
  except: Id | null,
): Session[] =>
  sessions.list(
    db,
    "r.starts_at < ? AND r.ends_at > ? AND r.status <> 'cancelled' AND r.id <> ?",
    [endsAt, startsAt, except ?? ''],
    'r.starts_at, r.id',
  );

/** Numbers in use in a year, to propose the next; deleted ones are left out of reach on purpose: an undo may bring them back. */
export const sessionNosOfYear = (db: ReadableDb, office: string, year: string): string[] =>
  db
    .all<{ no: string }>(
      'SELECT session_no AS no FROM session WHERE owner_office = ? AND session_no LIKE ?',
      [office, `PX${year}%`],
    )
    .map(({ no }) => no);

/** The entry, in a session that is not cancelled, that makes up for a missed one. */
export const makeupOf = (
  db: ReadableDb,
  missedId: Id,
  except: Id | null = null,
): { readonly id: Id; readonly sessionNo: string } | undefined =>
  db.get<{ id: string; sessionNo: string }>(
    `SELECT t.id, s.session_no AS sessionNo FROM session_trainee t JOIN session s ON s.id = t.session_id
     WHERE t.makeup_of = ? AND t.id <> ? AND t.deleted_at IS NULL AND s.deleted_at IS NULL AND s.status <> 'cancelled'`,
    [missedId, except ?? ''],
  );
