import { appraisal } from './appraisal';
import { common } from './common';
import { desk } from './desk';
import { errorTexts } from './errors';
import { exams } from './exams';
import { exchange } from './exchange';
import { forms } from './forms';
import { grades } from './grades';
import { office } from './office';
import { organization } from './organization';
import { points } from './points';
import { sheets } from './sheets';
import { standards } from './standards';
import { training } from './training';

/** The source catalogue. The English one has the same shape, or it does not compile. */
export const zhCN = {
  appraisal,
  common,
  desk,
  errors: errorTexts,
  exams,
  exchange,
  forms,
  grades,
  office,
  organization,
  points,
  sheets,
  standards,
  training,
};

type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
export type Catalogue = SameKeys<typeof zhCN>;
