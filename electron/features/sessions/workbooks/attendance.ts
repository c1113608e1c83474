import { courseCode } from '../../../../shared/features/courses/rules';
import { normaliseStaffNo } from '../../../../shared/features/organization/rules/search';
import { ATTENDANCES, type Attendance } from '../../../../shared/features/sessions/vocabulary';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { rowText, type SheetColumn, type SheetRow } from '../../../../shared/kernel/sheet/columns';
import type { AppContext } from '../../../app-context';
import type { Tx } from '../../../database/transact';
import type { RowDone, Workbook } from '../../../files/sheets/workbook';
import { staff } from '../../organization/repository';
import { ownStaffNumbers } from '../../organization/views/person';
import { findSessionByNo, findTrainee, sessions, sessionTrainees } from '../repository';
import { enterAttendance } from '../service/attendance';
import { peopleByNo } from './sessions';

const S = 'sessions.workbook' as const;

const COLUMNS: readonly SheetColumn[] = [
  {
    key: 'sessionNo',
    header: 'sessions.page.sessionNo',
    required: true,
    type: 'code',
    maxLength: 40,
  },
  {
    key: 'staffNo',
    header: `${S}.staffNo`,
    required: true,
    type: 'code',
    maxLength: 40,
  },
  {
    key: 'attendance',
    header: 'sessions.attendance.result',
    required: true,
    type: 'choice',
    words: 'attendance',
    choices: ATTENDANCES.map((value) => ({
      value,
      label: `sessions.attendance.of.${value}` as const,
    })),
  },
  {
    key: 'note',
    header: 'sessions.attendance.note',
    required: false,
    type: 'text',
    maxLength: 500,
  },
];

/**
 * Take sign-in rows. The session must exist (`E_SESSION_UNKNOWN`), the person too (`E_SESSION_STAFF_UNKNOWN`) and be on its
 * list (`E_ATTENDANCE_NOT_ON_LIST`: a mistyped number must not put a stranger there); otherwise as `enterAttendance`, which
 * marks the session as held with its last missing entry. An empty note leaves the note.
 */
const prepare = (_app: AppContext, tx: Tx): ((row: SheetRow) => Result<RowDone>) => {
  const people = peopleByNo(tx, tx.office);
  return (row) => {
    const sessionNo = courseCode(rowText(row, 'sessionNo') ?? '');
    const staffNo = normaliseStaffNo(rowText(row, 'staffNo') ?? '');
    const session = findSessionByNo(tx, tx.office, sessionNo);
    if (session === undefined) return refuse(appError('E_SESSION_UNKNOWN', { sessionNo }, 'sessionNo'));
    const staffId = people.get(staffNo);
    if (staffId === undefined) return refuse(appError('E_SESSION_STAFF_UNKNOWN', { staffNo }, 'staffNo'));
    const entry = findTrainee(tx, session.id, staffId);
    if (entry === undefined) {
      const name = staff.find(tx, staffId)?.name ?? '';
      return refuse(appError('E_ATTENDANCE_NOT_ON_LIST', { name, staffNo, sessionNo }, 'staffNo'));
    }
    const attendance = rowText(row, 'attendance') as Attendance;
    const note = rowText(row, 'note') ?? entry.note;
    if (entry.attendance === attendance && entry.note === note) return ok({ outcome: 'unchanged' });
    const { id, satisfaction, testScore, observation } = entry;
    const entered = enterAttendance(tx, session.id, [
      { id, attendance, note, satisfaction, testScore, observation },
    ]);
    if (!entered.ok)
      return refuse({
        ...entered.error,
        field: entered.error.code === 'E_ATTENDANCE_TOO_EARLY' ? 'sessionNo' : 'attendance',
      });
    return ok({ outcome: entry.attendance === null ? 'new' : 'changed' });
  };
};

const exportRows = (app: AppContext): readonly SheetRow[] => {
  const noOf = new Map(staff.list(app.db).map(({ id, staffNo }) => [id, staffNo]));
  const own = new Map(
    sessions
      .list(app.db, 'r.owner_office = ?', [app.officeCode()])
      .map(({ id, sessionNo }) => [id, sessionNo]),
  );
  return sessionTrainees
    .list(app.db, 'r.attendance IS NOT NULL')
    .filter(({ sessionId }) => own.has(sessionId))
    .map(({ sessionId, staffId, attendance, note }) => ({
      sessionNo: own.get(sessionId) ?? '',
      staffNo: noOf.get(staffId) ?? '',
      attendance,
      note: note === '' ? null : note,
    }))
    .sort((a, b) => (`${a.sessionNo} ${a.staffNo}` < `${b.sessionNo} ${b.staffNo}` ? -1 : 1));
};

/** Sign-in results 签到 of sessions that exist. */
export const attendanceWorkbook: Workbook = {
  name: 'attendance',
  command: 'attendance',
  title: 'workbook.attendance',
  columns: COLUMNS,
  keyColumns: ['sessionNo', 'staffNo'],
  example: () => ({ sessionNo: 'PX2026001', staffNo: '00002', attendance: 'present', note: null }),
  suggestions: (app) => ({
    sessionNo: sessions
      .list(app.db, "r.owner_office = ? AND r.status = 'planned'", [app.officeCode()], 'r.session_no')
      .map(({ sessionNo }) => sessionNo),
  }),
  knownCodes: (db) => ({
    staffNo: ownStaffNumbers(db),
    sessionNo: sessions.list(db).map(({ sessionNo }) => sessionNo),
  }),
  prepare,
  exportRows,
};
