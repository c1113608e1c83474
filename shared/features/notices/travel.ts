import { z } from 'zod';
import { zDate, zRef } from '../../kernel/fields';
import { defineRecord } from '../../kernel/record';
import { NOTICE_KINDS, NOTICE_STATES, VERDICTS } from './vocabulary';

export const noticeRecord = defineRecord(
  'notice',
  z.object({
    number: z.string().min(1).max(40),
    kind: z.enum(NOTICE_KINDS),
    title: z.string().min(1).max(120),
    body: z.string().max(2000),
    place: z.string().max(120),
    recipients: z.string().max(500),
    contact: z.string().max(120),
    postedFrom: zDate,
    postedTo: zDate,
    madeBy: z.string().max(40),
    state: z.enum(NOTICE_STATES),
    withdrawnOn: zDate.nullable(),
    withdrawReason: z.string().max(500),
  }),
  { owner: 'office', label: ['number', 'title'] },
);

/** Whom a notice is about, and what it says of them. */
export const noticeSubjectRecord = defineRecord(
  'noticeSubject',
  z.object({
    noticeId: zRef,
    staffId: zRef,
    position: z.number().int().min(1).max(1000),
    line: z.string().max(200),
  }),
  { owner: 'office', label: ['noticeId', 'staffId'] },
);

/** What somebody has against a notice, and the answer. Whoever raised it may stay unnamed. */
export const noticeObjectionRecord = defineRecord(
  'noticeObjection',
  z.object({
    noticeId: zRef,
    raisedOn: zDate,
    raisedBy: z.string().max(40),
    text: z.string().min(1).max(1000),
    verdict: z.enum(VERDICTS).nullable(),
    answer: z.string().max(1000),
    answeredBy: z.string().max(40),
    answeredOn: zDate.nullable(),
  }),
  { owner: 'office', label: ['noticeId', 'raisedOn'] },
);
