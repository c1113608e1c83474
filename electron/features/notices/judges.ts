import { reliefOf } from '../../../shared/features/approvals/rules';
import type { notices as feature } from '../../../shared/features/notices/feature';
import { lineFault, postFault } from '../../../shared/features/notices/rules/notice';
import { answerFault, raiseFault } from '../../../shared/features/notices/rules/objection';
import type { Notice, NoticeObjection, NoticesStandard } from '../../../shared/features/notices/types';
import { type AppError, appError } from '../../../shared/kernel/errors';
import { branchKindOf } from '../../database/own-office';
import { type JudgeContext, type JudgesOf, problemsOf } from '../../judge';
import { staff } from '../organization/repository';
import { bookOf } from '../standards/judges';
import { notices, subjectsOf } from './repository';
import { stateWords } from './service/notices';
import { subjectLines } from './views/notice';
import { withLength } from './working-day';

/** What every version that an office may have had has against it. */
const byAny = (
  context: JudgeContext,
  judge: (body: NoticesStandard) => AppError | undefined,
): AppError | undefined => {
  const found = bookOf(context, 'notices')
    .all()
    .map(({ body }) => judge(body));
  return found.includes(undefined) ? undefined : found[0];
};

/**
 * How many working days an office may have had to post for: by the standard of notices, or by the relief of its kind of branch under any version
 * (ruling 3).
 */
const lengthsOf = (context: JudgeContext, owner: string): readonly number[] =>
  context.once(`notice days ${owner}`, () => {
    const kind = branchKindOf(context.db, owner);
    return bookOf(context, 'approvals')
      .all()
      .flatMap(({ body }) => reliefOf(body, kind)?.noticeDays ?? []);
  });

/** The days off of the office that posted it are not known here: every day may have been a working day. */
const postedFault = (record: Notice, context: JudgeContext): AppError | undefined => {
  if (record.state === 'draft') return undefined;
  const lines = subjectLines(context.db, record.id);
  const least = Math.min(...lengthsOf(context, record.ownerOffice));
  return byAny(context, (body) =>
    postFault(
      record,
      lines,
      withLength(body, Math.min(body.noticeDays.value, least)),
      context.today,
      () => true,
    ),
  );
};

const withdrawnFault = ({ withdrawnOn }: Notice, { today }: JudgeContext): AppError | undefined =>
  withdrawnOn !== null && withdrawnOn > today
    ? appError('E_RECORD_DAY', { field: 'withdrawnOn', value: withdrawnOn, today }, 'withdrawnOn')
    : undefined;

const goneFault = (record: Notice, { t }: JudgeContext): AppError | undefined =>
  record.state === 'draft'
    ? undefined
    : appError('E_NOTICE_STATE', { number: record.number, state: stateWords(t)(record.state) }, 'deletedAt');

const answeredFault = (record: NoticeObjection, { db, today }: JudgeContext): AppError | undefined => {
  const { answeredOn, answeredBy, noticeId } = record;
  if (answeredOn === null) return undefined;
  const concerned = subjectsOf(db, noticeId).map(({ staffId }) => staff.find(db, staffId)?.name ?? '');
  const fault = answerFault({ answeredOn, answeredBy }, record, concerned, today);
  if (fault === undefined) return undefined;
  return { ...fault, field: fault.field === 'decidedOn' ? 'answeredOn' : 'answeredBy' };
};

export const judges: JudgesOf<typeof feature> = {
  notice: (record, _held, context) =>
    record.deletedAt === null
      ? problemsOf(postedFault(record, context), withdrawnFault(record, context))
      : problemsOf(goneFault(record, context)),
  noticeSubject: (record, _held, context) => {
    const notice = notices.find(context.db, record.noticeId);
    if (record.deletedAt !== null || notice === undefined) return [];
    const lines = [{ name: staff.find(context.db, record.staffId)?.name ?? '', line: record.line }];
    const fault = byAny(context, (body) => lineFault(notice.kind, lines, body));
    return fault === undefined ? [] : [{ ...fault, field: 'line' }];
  },
  noticeObjection: (record, _held, context) => {
    const notice = notices.find(context.db, record.noticeId);
    return record.deletedAt !== null || notice === undefined
      ? []
      : problemsOf(raiseFault(record, notice, context.today), answeredFault(record, context));
  },
};
