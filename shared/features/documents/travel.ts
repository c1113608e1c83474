import { z } from 'zod';
import { zDate, zInstant, zRef, zSha256 } from '../../kernel/fields';
import { defineRecord } from '../../kernel/record';
import { DOCUMENT_STATES, MEDIA_TYPES } from './vocabulary';

/** A document as it left the printer: the exact content, its hash, and how far the paper has come since. */
export const printedFormRecord = defineRecord(
  'printedForm',
  z.object({
    number: z.string().min(1).max(60),
    form: z.string().min(1).max(40),
    title: z.string().min(1).max(60),
    subjectKind: z.string().min(1).max(40),
    subjectId: zRef,
    staffId: zRef.nullable(),
    snapshot: z.record(z.string(), z.unknown()),
    snapshotHash: zSha256,
    pdfSha256: zSha256,
    pages: z.number().int().min(1),
    state: z.enum(DOCUMENT_STATES),
    printedAt: zInstant,
    signedOn: zDate.nullable(),
    scanAttachedAt: zInstant.nullable(),
    filedAt: zInstant.nullable(),
    replacesId: zRef.nullable(),
    note: z.string().max(500),
  }),
  {
    owner: 'office',
    label: ['number', 'title'],
    subject: { kind: 'subjectKind', id: 'subjectId' },
    words: { form: { section: 'document' } },
    json: ['snapshot'],
  },
);

/** A file kept by its hash; the bytes lie in the attachments folder and travel beside the records. */
export const attachmentRecord = defineRecord(
  'attachment',
  z.object({
    sha256: zSha256,
    fileName: z.string().max(200),
    mediaType: z.enum(MEDIA_TYPES),
    size: z.number().int().min(1),
    subjectKind: z.string().min(1).max(40),
    subjectId: zRef,
    purpose: z.enum(['printed', 'scan']),
  }),
  { owner: 'office', label: ['fileName'], subject: { kind: 'subjectKind', id: 'subjectId' }, file: true },
);
