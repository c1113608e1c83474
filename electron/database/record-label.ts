import type { Id } from '../../shared/kernel/ids';
import type { RecordKind } from '../../shared/kernel/record-kinds';
import type { ReadableDb } from './connection';
import { storeOf } from './kind-stores';
import { type AnyRecord, findMany } from './record-merge';

/** What a record is called, by the first of these that it has. */
const NAMES = [
  'name',
  'title',
  'content',
  'number',
  'fileName',
  'sessionNo',
  'planNo',
  'series',
  'afterText',
  'doc',
];
/** What it is about, when it has no name of its own. */
const SUBJECTS = ['staffId', 'sessionId', 'examId', 'planId', 'formId', 'examScoreId', 'gradingId'];
/** Fields that hold the id of another record. */
const REFERENCES: Readonly<Record<string, RecordKind>> = {
  siteId: 'site',
  departmentId: 'department',
  postId: 'post',
  mentorId: 'staff',
  trainerId: 'staff',
  staffId: 'staff',
  courseId: 'course',
  sessionId: 'session',
  examId: 'exam',
  examScoreId: 'examScore',
  planId: 'plan',
  planItemId: 'planItem',
  standardId: 'standard',
  replacesId: 'printedForm',
  gradingId: 'grading',
  entryId: 'pointsEntry',
  reversesId: 'pointsEntry',
  cycleId: 'appraisalCycle',
  formId: 'appraisalForm',
  raterId: 'staff',
};
const TEXT_LENGTH = 200;

type Fields = Readonly<Record<string, unknown>>;

const plain = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, TEXT_LENGTH);
};

const find = (db: ReadableDb, kind: string, id: Id): AnyRecord | undefined => {
  const store = storeOf(kind);
  return store === undefined ? undefined : findMany(db, store, [id]).get(id);
};

/** What a person would call a record. */
export const labelOf = (db: ReadableDb, record: AnyRecord): string => {
  const fields = record as Fields;
  const name = NAMES.map((key) => fields[key]).find((value) => typeof value === 'string' && value !== '');
  if (name !== undefined) return plain(name);
  const subject = SUBJECTS.find((key) => typeof fields[key] === 'string');
  return subject === undefined ? record.id : textOf(db, subject, fields[subject]);
};

/** A field's value as it is shown: names instead of ids. */
export const textOf = (db: ReadableDb, field: string, value: unknown): string => {
  const kind = REFERENCES[field];
  const record = kind === undefined || typeof value !== 'string' ? undefined : find(db, kind, value);
  return record === undefined ? plain(value) : labelOf(db, record);
};
