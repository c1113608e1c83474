import type { Outcome } from '../../../../shared/features/exchange/rules/merge';
import type { ChangedRecord } from '../../../../shared/features/exchange/types';
import type { Id } from '../../../../shared/kernel/ids';
import type { RecordKind } from '../../../../shared/kernel/record-kinds';
import type { ReadableDb } from '../../../database/connection';
import { storeOf } from '../../../database/kind-stores';
import { type AnyRecord, findMany } from '../../../database/record-merge';

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
const SUBJECTS = ['staffId', 'sessionId', 'examId', 'planId'];
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
/** Not shown: it follows the version. */
const HIDDEN: ReadonlySet<string> = new Set(['baseVersion']);

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
const labelOf = (db: ReadableDb, record: AnyRecord): string => {
  const fields = record as Fields;
  const name = NAMES.map((key) => fields[key]).find((value) => typeof value === 'string' && value !== '');
  if (name !== undefined) return plain(name);
  const subject = SUBJECTS.find((key) => typeof fields[key] === 'string');
  return subject === undefined ? record.id : textOf(db, subject, fields[subject]);
};

/** A field's value as it is shown: names instead of ids. */
const textOf = (db: ReadableDb, field: string, value: unknown): string => {
  const kind = REFERENCES[field];
  const record = kind === undefined || typeof value !== 'string' ? undefined : find(db, kind, value);
  return record === undefined ? plain(value) : labelOf(db, record);
};

/** One changed record for the preview: its name, and each field before and after. */
export const describeChange = (
  db: ReadableDb,
  kind: RecordKind,
  outcome: Outcome,
  held: AnyRecord,
  incoming: AnyRecord,
  differs: readonly string[],
): ChangedRecord => ({
  kind,
  id: incoming.id,
  label: labelOf(db, incoming),
  outcome,
  fields: differs
    .filter((field) => !HIDDEN.has(field))
    .map((field) => ({
      field,
      before: textOf(db, field, (held as Fields)[field]),
      after: textOf(db, field, (incoming as Fields)[field]),
    })),
});
