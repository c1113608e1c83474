import { z } from 'zod';
import { ROLES, TICKS } from './vocabulary';

/** `feature.power`, `*.power`, `feature.*` or `*`. */
const zPattern = z.string().regex(/^(\*|[a-zA-Z]+)(\.(\*|[a-zA-Z]+))?$/);

/** What a role may do: without limits, and only with what is theirs; and what a tick beside it adds. */
const zRole = z.object({
  key: z.enum(ROLES),
  offices: z.array(z.enum(['branch', 'head'])).min(1),
  all: z.array(zPattern),
  own: z.array(zPattern),
  ticks: z.partialRecord(z.enum(TICKS), z.array(zPattern)),
});

/** Who may do what, how long a password is, and how long somebody waits who does not know it. */
export const zAccessStandard = z.object({
  source: z.string().min(1),
  /** So long nobody has touched the window before it is locked. */
  lockAfterMinutes: z.number().int().min(1).max(480),
  passwordMin: z.number().int().min(8).max(64),
  /** So many wrong passwords cost no time; the next one costs `firstSeconds`, each further one `factor` times as much, up to `mostSeconds`. */
  throttle: z.object({
    freeTries: z.number().int().min(1).max(20),
    firstSeconds: z.number().int().min(1).max(600),
    factor: z.number().int().min(2).max(10),
    mostSeconds: z.number().int().min(1).max(3600),
  }),
  roles: z.array(zRole).min(1),
});
