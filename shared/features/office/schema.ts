import { z } from 'zod';

export const BRANCH_KINDS = ['own', 'office', 'dealer'] as const;

/** Upper-case letters and digits, 2 to 12 (`E_OFFICE_CODE`): it stands in file names and in every row. */
export const zOfficeCode = z
  .string()
  .trim()
  .regex(/^[A-Z0-9]{2,12}$/, 'E_OFFICE_CODE');

/** First set-up. `branchKind` is given exactly when the office is a branch. */
export const zSetUp = z
  .object({
    kind: z.enum(['head', 'branch']),
    branchKind: z.enum(BRANCH_KINDS).nullable(),
    code: zOfficeCode,
    name: z.string().trim().min(1).max(40),
    company: z.string().trim().min(1).max(60),
    administrator: z.string().trim().min(1).max(20),
  })
  .refine((input) => (input.kind === 'branch') === (input.branchKind !== null), { path: ['branchKind'] });

/** What may change after set-up; the code and the kind may not. */
export const zOfficeNames = z.object({
  name: z.string().trim().min(1).max(40),
  company: z.string().trim().min(1).max(60),
  administrator: z.string().trim().min(1).max(20),
});

export const zDraftKey = z.string().min(1).max(200);
export const zDraft = z.object({ key: zDraftKey, body: z.string().max(200_000) });
export const zSettings = z.object({ language: z.enum(['zh-CN', 'en']) });
