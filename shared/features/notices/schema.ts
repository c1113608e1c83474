import { z } from 'zod';
import { zDate, zId, zSeen, zText } from '../../kernel/fields';
import { NOTICE_KINDS, SHOWN_STATES, VERDICTS } from './vocabulary';

const zNoticeFields = z.object({
  kind: z.enum(NOTICE_KINDS),
  title: z.string().trim().min(1).max(120),
  body: zText(2000),
  place: zText(120),
  recipients: zText(500),
  /** Where objections go: a telephone, a person. */
  contact: zText(120),
  postedFrom: zDate,
  postedTo: zDate,
  madeBy: zText(40),
});

const zSubject = z.object({ staffId: zId, line: zText(200) });

export const zSaveNotice = z.object({
  seen: zSeen.nullable(),
  fields: zNoticeFields,
  subjects: z.array(zSubject).max(1000),
});
export const zWithdrawNotice = zSeen.extend({ reason: z.string().trim().min(1).max(500) });
export const zNoticeFilter = z.object({
  search: z.string().max(80).default(''),
  kind: z.enum(['', ...NOTICE_KINDS]).default(''),
  state: z.enum(['', ...SHOWN_STATES]).default(''),
  staffId: z.string().max(60).default(''),
});
/** Asked before a notice is saved: how long it has to stand. */
export const zNoticeTerms = z.object({ postedFrom: zDate });
export const zRaiseObjection = z.object({
  noticeId: zId,
  raisedOn: zDate,
  /** Empty: whoever raised it stays unnamed. */
  raisedBy: zText(40),
  text: z.string().trim().min(1).max(1000),
});
export const zAnswerObjection = zSeen.extend({
  verdict: z.enum(VERDICTS),
  decidedOn: zDate,
  decidedBy: z.string().trim().min(1).max(40),
  reason: z.string().trim().min(1).max(1000),
});
