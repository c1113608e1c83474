import { z } from 'zod';
import { zDate, zId, zSeen } from '../../kernel/fields';

export const zClosedDayFields = z.object({
  startsOn: zDate,
  endsOn: zDate,
  reason: z.string().trim().min(1).max(60),
});
export const zSaveClosedDay = z.object({ seen: zSeen.nullable(), fields: zClosedDayFields });
export const zSeenClosedDay = z.object({ id: zId, version: zSeen.shape.version });
export const zCalendarFilter = z.object({ year: z.string().regex(/^\d{4}$/) });
