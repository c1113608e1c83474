import { z } from 'zod';
import { zDate, zRef } from '../../kernel/fields';
import { defineRecord } from '../../kernel/record';
import { EDUCATIONS, GENDERS, SOURCES, STAFF_STATUSES, TIMELINE_ASPECTS } from './vocabulary';

export const siteRecord = defineRecord(
  'site',
  z.object({ name: z.string().min(1).max(60), address: z.string().max(200) }),
  { owner: 'office', label: ['name'] },
);

export const departmentRecord = defineRecord(
  'department',
  z.object({ name: z.string().min(1).max(60), sort: z.number().int() }),
  { owner: 'office', label: ['name'] },
);

export const postRecord = defineRecord(
  'post',
  z.object({ name: z.string().min(1).max(60), sort: z.number().int() }),
  { owner: 'office', label: ['name'] },
);

export const staffRecord = defineRecord(
  'staff',
  z.object({
    staffNo: z.string().min(1).max(40),
    name: z.string().min(1).max(40),
    pinyin: z.string().max(200),
    initials: z.string().max(40),
    gender: z.enum(GENDERS).nullable(),
    birthDate: zDate.nullable(),
    hireDate: zDate,
    education: z.enum(EDUCATIONS).nullable(),
    industrySince: zDate.nullable(),
    siteId: zRef.nullable(),
    departmentId: zRef.nullable(),
    postId: zRef.nullable(),
    mentorId: zRef.nullable(),
    grade: z.string().max(40).nullable(),
    source: z.enum(SOURCES).nullable(),
    status: z.enum(STAFF_STATUSES),
    phone: z.string().max(40).nullable(),
    note: z.string().max(1000),
  }),
  { owner: 'office', label: ['name'] },
);

export const staffSeriesRecord = defineRecord(
  'staffSeries',
  z.object({ staffId: zRef, series: z.string().min(1).max(60), certifiedOn: zDate.nullable() }),
  { owner: 'office', label: ['series', 'staffId'] },
);

export const staffCertificateRecord = defineRecord(
  'staffCertificate',
  z.object({
    staffId: zRef,
    name: z.string().min(1).max(60),
    number: z.string().max(60),
    issuedOn: zDate.nullable(),
    expiresOn: zDate.nullable(),
  }),
  { owner: 'office', label: ['name', 'staffId'] },
);

/** The timeline is a ledger: what was true is never rewritten, a mistake is followed by a correction. */
export const timelineEntryRecord = defineRecord(
  'timelineEntry',
  z.object({
    staffId: zRef,
    happenedOn: zDate,
    aspect: z.enum(TIMELINE_ASPECTS),
    beforeText: z.string().max(200),
    afterText: z.string().max(200),
    reason: z.string().max(500),
    causeKind: z.string().max(40),
    causeId: z.string().max(60),
  }),
  {
    owner: 'office',
    label: ['staffId', 'happenedOn', 'afterText'],
    cause: { kind: 'causeKind', id: 'causeId' },
    appendOnly: true,
  },
);
