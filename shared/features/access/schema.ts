import { z } from 'zod';
import { zDate, zId, zText } from '../../kernel/fields';
import { ROLES, TICKS } from './vocabulary';

/** A password is taken as it was typed: no blank of it is nobody's. */
export const zPassword = z.string().min(1).max(200);
export const zSignName = zText(40).min(1);
export const zSignIn = z.object({ signName: zSignName, password: zPassword });
export const zUnlock = z.object({ password: zPassword });
export const zRecover = z.object({
  signName: zSignName,
  code: z.string().min(1).max(100),
  password: zPassword,
});
export const zChangePassword = z.object({ present: zPassword, password: zPassword });

/** A member of the staff, or an outside name. */
const zWho = z.object({ staffId: zId.nullable(), name: zText(40) });
const zRights = z.object({
  roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length),
  ticks: z.array(z.enum(TICKS)).max(TICKS.length),
});
export const zFirstUser = zWho.extend(zSignIn.shape);
export const zNewUser = zFirstUser.extend(zRights.shape);
export const zUserRights = zRights.extend({ id: zId });
export const zUserActive = z.object({ id: zId, isActive: z.boolean() });
export const zResetPassword = z.object({ id: zId, password: zPassword });
export const zStayOpen = z.object({ stays: z.boolean() });
export const zRecoveryCode = z.object({ code: z.string().min(1).max(100) });

/** Days are days of the office's clock, both ends included; empty words ask for everything. */
export const zAuditFilter = z.object({
  from: zDate.nullable(),
  to: zDate.nullable(),
  user: z.string().max(60),
  kind: z.string().max(60),
  staffId: zId.nullable(),
  limit: z.number().int().min(1).max(5000),
});
export const zAuditSeq = z.number().int().min(1);
