import { z } from 'zod';

const zKey = z.string().regex(/^[a-z][a-zA-Z]{0,39}$/);

const zOfficeFunction = z.object({
  key: zKey,
  /** As people read it on screen and paper. */
  title: z.string().trim().min(1).max(40),
  /** Posts by other names for the same: whoever is alone at one of them holds the function until somebody is entered. */
  posts: z.array(z.string().min(1).max(60)),
  /** Steps of approval chains that it usually signs. */
  steps: z.array(zKey),
  /** The regulation that names it, by title and clause. */
  source: z.string().max(120),
});

const isOnce = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

/** The functions of an office; a step of a chain is signed by one of them at most. */
export const zFunctionsStandard = z.object({
  functions: z
    .array(zOfficeFunction)
    .min(1)
    .refine((list) => isOnce(list.map(({ key }) => key)))
    .refine((list) => isOnce(list.flatMap(({ steps }) => steps))),
});
