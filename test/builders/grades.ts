import { readFileSync } from 'node:fs';
import type { GradesStandard } from '../../shared/features/grades/types';
import type { PointsStandard } from '../../shared/features/points/types';
import { type StandardDoc, standardSchemas } from '../../shared/features/sums';

const shipped = (doc: StandardDoc): unknown => {
  const file = JSON.parse(readFileSync(`resources/standards/${doc}.json`, 'utf8')) as {
    readonly body: unknown;
  };
  return standardSchemas[doc].parse(file.body);
};

export const GRADES = shipped('grades') as GradesStandard;
export const POINTS = shipped('points') as PointsStandard;
export const GRADES_REF = { doc: 'grades', id: 'builtin-grades-2', versionNo: 2 };
export const POINTS_REF = { doc: 'points', id: 'builtin-points-2', versionNo: 2 };
