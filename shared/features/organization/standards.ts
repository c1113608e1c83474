import { z } from 'zod';

const zName = z.string().min(1).max(60);

/** Ours 本公司默认值: the age from which a hire is asked about; versions from before it was data lack it. */
const WORKING_AGE_MAX = 65;

/** The units and names that an office starts with, and the limits of a person's dates. */
export const zOrganizationStandard = z.object({
  departments: z.array(zName).min(1),
  posts: z.array(zName).min(1),
  grades: z.array(zName).min(1),
  productSeries: z.array(zName),
  hireDaysAheadMax: z.number().int().min(0),
  workingAgeMin: z.number().int().min(0),
  workingAgeMax: z.number().int().min(0).default(WORKING_AGE_MAX),
});
