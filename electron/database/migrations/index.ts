import { core } from './0010-core';
import { organization } from './0020-organization';
import { training } from './0030-training';
import { forms } from './0040-forms';
import { exchange } from './0050-exchange';
import { sheets } from './0060-sheets';
import { grades } from './0070-grades';
import { points } from './0080-points';
import { exams } from './0090-exams';
import { appraisal } from './0100-appraisal';
import { printLayout } from './0110-print-layout';

export type Migration = { readonly version: number; readonly sql: string };

/** In order, numbers in tens. A step that has shipped is never edited; the next one corrects it. */
export const migrations: readonly Migration[] = [
  core,
  organization,
  training,
  forms,
  exchange,
  sheets,
  grades,
  points,
  exams,
  appraisal,
  printLayout,
];

export const latestVersion: number = migrations.at(-1)?.version ?? 0;
