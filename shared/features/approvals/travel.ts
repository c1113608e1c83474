import { z } from 'zod';
import { zRef } from '../../kernel/fields';
import { defineRecord } from '../../kernel/record';
import { APPROVAL_ACTS, APPROVAL_BASES } from './vocabulary';

/** One decision at one step of a chain. Decisions are never rewritten; a mistake is answered by a return. */
export const approvalRecord = defineRecord(
  'approval',
  z.object({
    subjectKind: z.string().min(1).max(60),
    subjectId: zRef,
    round: z.number().int().min(1),
    /** A key of the chain; empty where the subject was changed. */
    step: z.string().max(40),
    approverId: zRef.nullable(),
    approver: z.string().min(1).max(40),
    decidedOn: z.iso.date(),
    decision: z.enum(APPROVAL_ACTS),
    opinion: z.string().max(500),
    basis: z.enum(APPROVAL_BASES),
    documentNo: z.string().max(60),
  }),
  {
    owner: 'office',
    label: ['subjectId', 'approver'],
    subject: { kind: 'subjectKind', id: 'subjectId' },
    appendOnly: true,
  },
);
