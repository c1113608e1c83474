import { courseCode } from '../../../../shared/features/courses/rules';
import { normaliseStaffNo } from '../../../../shared/features/organization/rules/search';
import type { Session, SessionFields } from '../../../../shared/features/sessions/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import { groupBy } from '../../../../shared/kernel/group-by';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { rowList, rowText, type SheetColumn, type SheetRow } from '../../../../shared/kernel/sheet/columns';
import type { AppContext } from '../../../app-context';
import type { ReadableDb } from '../../../database/connection';
import type { Tx } from '../../../database/transact';
import type { RowDone, Workbook } from '../../../files/sheets/workbook';
import { courses } from '../../courses/repository';
import { staff } from '../../organization/repository';
import { lifeWarnings } from '../../organization/views/life';
import { ownStaffNumbers } from '../../organization/views/person';
import { findSessionByNo, sessions, sessionTrainees, traineesOf } from '../repository';
import { changeSession, insertSession } from '../service/sessions';
import { putOnList } from '../service/trainees';
import { listPlaces } from '../views/sessions';

const H = 'sessions.page' as const;
const S = 'sessions.workbook' as const;

const COLUMNS: readonly SheetColumn[] = [
  {
    key: 'sessionNo',
    header: `${H}.sessionNo`,
    required: true,
    type: 'code',
    maxLength: 40,
  },
  {
    key: 'courseCode',
    header: 'courses.code',
    required: true,
    type: 'code',
    maxLength: 40,
  },
  { key: 'startsAt', header: `${H}.startsAt`, required: true, type: 'time' },
  { key: 'endsAt', header: `${H}.endsAt`, required: true, type: 'time' },
  {
    key: 'place',
    header: `${H}.place`,
    required: false,
    type: 'text',
    maxLength: 80,
  },
  {
    key: 'trainerNo',
    header: `${S}.trainerNo`,
    required: true,
    type: 'code',
    maxLength: 40,
  },
  {
    key: 'traineeNos',
    header: `${S}.traineeNos`,
    required: false,
    type: 'list',
    maxLength: 40,
  },
];

/** Which column a refusal of the service is about. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  trainerId: 'trainerNo',
  traineeIds: 'traineeNos',
  staffIds: 'traineeNos',
  courseId: 'courseCode',
};

const atColumn = (error: AppError): AppError => ({
  ...error,
  field: COLUMN_OF[error.field ?? ''] ?? error.field ?? 'sessionNo',
  ...(error.causes === undefined ? {} : { causes: error.causes.map(atColumn) }),
});

type People = ReadonlyMap<string, Id>;

export const peopleByNo = (db: ReadableDb, office: string): People =>
  new Map(staff.list(db, 'r.owner_office = ?', [office]).map(({ staffNo, id }) => [staffNo, id]));

const unknownStaff = (nos: readonly string[], people: People, field: string): AppError | undefined => {
  const unknown = nos.filter((no) => !people.has(no));
  return unknown.length === 0
    ? undefined
    : appError('E_SESSION_STAFF_UNKNOWN', { staffNo: unknown.join(' ') }, field);
};

const factsOf = (row: SheetRow, courseId: Id, trainerId: Id, before: Session | undefined): SessionFields => ({
  sessionNo: courseCode(rowText(row, 'sessionNo') ?? ''),
  courseId,
  startsAt: rowText(row, 'startsAt') ?? '',
  endsAt: rowText(row, 'endsAt') ?? '',
  place: rowText(row, 'place') ?? before?.place ?? '',
  trainerId,
  capacity: before?.capacity ?? null,
  content: before?.content ?? '',
  overlapReason: '',
});

const FACTS = ['courseId', 'startsAt', 'endsAt', 'place', 'trainerId'] as const;

/**
 * Take rows of sessions: a new number plans a session, a known one changes it. Trainees are added, never taken off
 * (`E_SESSION_TRAINEES_KEPT` names those whom the workbook leaves out).
 *
 * A workbook cannot give a reason, so a double booking refuses the row and names who and which session
 * (`E_SESSION_OVERLAP`); everything else is refused as the form would refuse it.
 */
const prepare = (_app: AppContext, tx: Tx): ((row: SheetRow) => Result<RowDone>) => {
  const people = peopleByNo(tx, tx.office);
  const byCode = new Map(courses.list(tx).map(({ code, id }) => [code, id]));
  const noOf = new Map([...people].map(([no, id]) => [id, no]));

  const lifeOf = ({ startsAt }: SessionFields, ids: readonly Id[]): readonly AppError[] =>
    ids.flatMap((id) => {
      const person = staff.find(tx, id);
      return person === undefined
        ? []
        : lifeWarnings(tx, person, 'session', 'startsAt', startsAt.slice(0, 10));
    });

  const change = (before: Session, fields: SessionFields, traineeIds: readonly Id[]): Result<RowDone> => {
    const differs = FACTS.some((key) => before[key] !== fields[key]);
    const written = differs
      ? changeSession(tx, { id: before.id, version: before.version, fields })
      : ok(before);
    if (!written.ok) return written;
    const added = putOnList(tx, before.id, traineeIds, '', 'sheet');
    if (!added.ok) return added;
    const kept =
      traineeIds.length === 0
        ? []
        : traineesOf(tx, before.id).filter(({ staffId }) => !traineeIds.includes(staffId));
    const list = kept.map(({ staffId }) => noOf.get(staffId) ?? '').join(' ');
    const life = lifeOf(fields, traineeIds);
    const warnings =
      kept.length === 0 ? life : [appError('E_SESSION_TRAINEES_KEPT', { list }, 'traineeNos'), ...life];
    return ok({ outcome: differs || added.value > 0 ? 'changed' : 'unchanged', warnings });
  };

  const take = (row: SheetRow): Result<RowDone> => {
    const code = courseCode(rowText(row, 'courseCode') ?? '');
    const courseId = byCode.get(code);
    if (courseId === undefined) return refuse(appError('E_COURSE_UNKNOWN', { code }, 'courseCode'));
    const trainerNo = normaliseStaffNo(rowText(row, 'trainerNo') ?? '');
    const traineeNos = (rowList(row, 'traineeNos') ?? []).map(normaliseStaffNo);
    const unknown =
      unknownStaff([trainerNo], people, 'trainerNo') ?? unknownStaff(traineeNos, people, 'traineeNos');
    if (unknown !== undefined) return refuse(unknown);
    const traineeIds = traineeNos.flatMap((no) => people.get(no) ?? []);
    const before = findSessionByNo(tx, tx.office, courseCode(rowText(row, 'sessionNo') ?? ''));
    const fields = factsOf(row, courseId, people.get(trainerNo) ?? '', before);
    if (before !== undefined) return change(before, fields, traineeIds);
    const planned = insertSession(tx, { fields, traineeIds }, 'sheet');
    return planned.ok ? ok({ outcome: 'new', warnings: lifeOf(fields, traineeIds) }) : planned;
  };

  return (row) => {
    const done = take(row);
    return done.ok ? done : refuse(atColumn(done.error));
  };
};

const exportRows = (app: AppContext): readonly SheetRow[] => {
  const noOf = new Map(staff.list(app.db).map(({ id, staffNo }) => [id, staffNo]));
  const codeOf = new Map(courses.list(app.db).map(({ id, code }) => [id, code]));
  const trainees = groupBy(sessionTrainees.list(app.db), ({ sessionId }) => sessionId);
  return sessions
    .list(app.db, 'r.owner_office = ?', [app.officeCode()], 'r.starts_at, r.session_no')
    .map((session) => ({
      sessionNo: session.sessionNo,
      courseCode: codeOf.get(session.courseId) ?? null,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      place: session.place === '' ? null : session.place,
      trainerNo: session.trainerId === null ? null : (noOf.get(session.trainerId) ?? null),
      traineeNos:
        trainees
          .get(session.id)
          ?.map(({ staffId }) => noOf.get(staffId) ?? '')
          .sort() ?? null,
    }));
};

/** Training sessions 培训场次, with their trainees. */
export const sessionsWorkbook: Workbook = {
  name: 'sessions',
  command: 'sessions',
  title: 'workbook.sessions',
  columns: COLUMNS,
  keyColumns: ['sessionNo'],
  example: (app) => ({
    sessionNo: 'PX2026001',
    courseCode: 'KC001',
    startsAt: '2026-03-05T08:30',
    endsAt: '2026-03-05T11:30',
    place: app.t('sessions.workbook.examplePlace'),
    trainerNo: '00001',
    traineeNos: ['00002', '00003'],
  }),
  suggestions: (app) => ({
    courseCode: courses.list(app.db, '1', [], 'r.code').map(({ code }) => code),
    place: listPlaces(app.db),
  }),
  knownCodes: (db) => {
    const numbers = ownStaffNumbers(db);
    return {
      trainerNo: numbers,
      traineeNos: numbers,
      courseCode: courses.list(db).map(({ code }) => code),
      sessionNo: sessions.list(db).map(({ sessionNo }) => sessionNo),
    };
  },
  prepare,
  exportRows,
};
