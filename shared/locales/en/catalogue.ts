import type { Catalogue } from '../zh-CN/catalogue';
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

export const en: Catalogue = {
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
