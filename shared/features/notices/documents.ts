import { z } from 'zod';
import { NOTICE_FORMS, NOTICE_KINDS } from './vocabulary';

const zPaper = {
  number: z.string(),
  kind: z.enum(NOTICE_KINDS),
  title: z.string(),
  body: z.string(),
  recipients: z.string(),
  postedFrom: z.string(),
  postedTo: z.string(),
  madeBy: z.string(),
  subjects: z.array(
    z.object({
      staffNo: z.string(),
      name: z.string(),
      department: z.string(),
      post: z.string(),
      line: z.string(),
    }),
  ),
};

/** 公示 or 通报: who is named with what, from when to when, and where objections go. Never what raters gave. */
export const zPublicNotice = z.object({
  form: z.literal('publicNotice'),
  ...zPaper,
  told: z.enum(NOTICE_FORMS),
  place: z.string(),
  contact: z.string(),
});
export type PublicNoticeModel = z.infer<typeof zPublicNotice>;

/** 表彰通报: who is commended for what. */
export const zCommendation = z.object({ form: z.literal('commendation'), ...zPaper });
export type CommendationModel = z.infer<typeof zCommendation>;
