import { z } from 'zod';
import { zDate, zRef } from '../../kernel/fields';
import { defineRecord } from '../../kernel/record';
import { DISCIPLINE_KINDS, DISCIPLINE_STATES } from './vocabulary';

export const disciplineRecord = defineRecord(
  'discipline',
  z.object({
    number: z.string().min(1).max(40),
    staffId: zRef,
    kind: z.enum(DISCIPLINE_KINDS),
    /** What it is called, where the kind is another one. */
    title: z.string().max(40),
    state: z.enum(DISCIPLINE_STATES),
    proposedOn: zDate.nullable(),
    givenOn: zDate.nullable(),
    givenById: zRef.nullable(),
    givenBy: z.string().max(40),
    reason: z.string().min(1).max(1000),
    causeKind: z.string().max(60),
    causeId: z.string().max(60),
    /** From this day on it does not count any more. */
    endsOn: zDate.nullable(),
    /** When, by whom and why it was lifted, revoked or dropped. */
    closedOn: zDate.nullable(),
    closedBy: z.string().max(40),
    closeReason: z.string().max(500),
  }),
  { owner: 'office', label: ['number', 'staffId'], cause: { kind: 'causeKind', id: 'causeId' } },
);
