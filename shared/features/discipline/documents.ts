import { z } from 'zod';
import { DISCIPLINE_KINDS } from './vocabulary';

/** 处分通知: who is given what, why, by whom, from when to when. */
export const zDisciplineNotice = z.object({
  form: z.literal('disciplineNotice'),
  person: z.object({
    staffNo: z.string(),
    name: z.string(),
    site: z.string(),
    department: z.string(),
    post: z.string(),
  }),
  number: z.string(),
  kind: z.enum(DISCIPLINE_KINDS),
  title: z.string(),
  givenOn: z.string(),
  endsOn: z.string(),
  givenBy: z.string(),
  reason: z.string(),
  /** Whoever holds the function 人资 on the day. */
  humanResources: z.string(),
});
export type DisciplineNoticeModel = z.infer<typeof zDisciplineNotice>;
