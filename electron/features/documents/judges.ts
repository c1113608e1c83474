import type { documents as feature } from '../../../shared/features/documents/feature';
import { checkContent, checkLife, checkSignedOn } from '../../../shared/features/documents/rules/life';
import { attachmentRecord, printedFormRecord } from '../../../shared/features/documents/travel';
import { localDayOf } from '../../../shared/kernel/dates';
import { type AppError, appError } from '../../../shared/kernel/errors';
import type { Snapshot } from '../../../shared/kernel/paper';
import { changedFields } from '../../../shared/kernel/record';
import { type Result, refuse } from '../../../shared/kernel/result';
import { type JudgesOf, problemsOf } from '../../judge';
import { type AttachmentRecord, type PrintedFormRecord, printedForms } from './repository';
import { snapshotHash } from './service/snapshot';

const fault = (result: Result<unknown>): AppError | undefined => (result.ok ? undefined : result.error);

const documentProblems = (
  record: PrintedFormRecord,
  held: PrintedFormRecord | undefined,
  today: string,
): readonly AppError[] => {
  const { number, signedOn, printedAt } = record;
  const isTrue = snapshotHash(record.snapshot as Snapshot) === record.snapshotHash;
  return problemsOf(
    fault(
      isTrue
        ? checkContent(number, held === undefined ? [] : changedFields(printedFormRecord, held, record))
        : refuse(appError('E_FORM_CONTENT', { number }, 'snapshotHash')),
    ),
    held === undefined ? undefined : fault(checkLife(number, held.state, record.state)),
    signedOn === null ? undefined : fault(checkSignedOn(signedOn, localDayOf(printedAt), today)),
  );
};

/** A file is what it was when it was put away, and a print is the one that its document names. */
const fileProblem = (
  record: AttachmentRecord,
  held: AttachmentRecord | undefined,
  print: PrintedFormRecord | undefined,
): AppError | undefined => {
  const isOther = held !== undefined && changedFields(attachmentRecord, held, record).length > 0;
  const isPrint = record.purpose === 'printed' && record.subjectKind === printedFormRecord.kind;
  return isOther || (isPrint && print !== undefined && print.pdfSha256 !== record.sha256)
    ? // Which kind and row it is whoever reads the file says.
      { code: 'E_RECORD_ATTACHMENT', params: { value: record.sha256 }, field: 'sha256' }
    : undefined;
};

export const judges: JudgesOf<typeof feature> = {
  printedForm: (record, held, { today }) => documentProblems(record, held, today),
  attachment: (record, held, { db }) =>
    problemsOf(fileProblem(record, held, printedForms.find(db, record.subjectId))),
};
