import { z } from 'zod';
import { EDUCATIONS, GENDERS } from './vocabulary';

export const zDay = z.string().nullable();

export const zPerson = z.object({ staffNo: z.string(), name: z.string() });

/** A person as the head of a document names them. */
export const zTrainee = zPerson.extend({
  gender: z.enum(GENDERS).nullable(),
  education: z.enum(EDUCATIONS).nullable(),
  hireDate: z.string(),
  site: z.string(),
  department: z.string(),
  post: z.string(),
  grade: z.string(),
});
