import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { SheetKindName } from '../../../../shared/kernel/sheet/kind-names';
import type { SheetKind } from '../../../files/sheets/sheet-kind';
import { kpiSheet } from '../../appraisal/workbooks/kpi';
import { appraisalScoreSheet } from '../../appraisal/workbooks/appraisal-scores';
import { examScoreSheet } from '../../skill-exams/workbooks/exam-scores';
import { gradingSheet } from '../../grades/workbooks/gradings';
import { rosterSheet } from '../../organization/workbooks/roster';
import { pointsSheet } from '../../points/workbooks/points';
import { courseSheet } from '../../courses/workbooks/courses';
import { attendanceSheet } from '../../sessions/workbooks/attendance';
import { sessionSheet } from '../../sessions/workbooks/sessions';

/** Every kind of spreadsheet, by name; each stands in the feature whose records it brings. */
export const sheetKinds: ReadonlyMap<SheetKindName, SheetKind> = new Map<SheetKindName, SheetKind>([
  ['roster', rosterSheet],
  ['courses', courseSheet],
  ['sessions', sessionSheet],
  ['attendance', attendanceSheet],
  ['examScores', examScoreSheet],
  ['gradings', gradingSheet],
  ['points', pointsSheet],
  ['kpi', kpiSheet],
  ['appraisalScores', appraisalScoreSheet],
]);

/** The kind of a name (`examScores`) or of a command-line word (`exam-scores`). Refuses with `E_SHEET_KIND_UNKNOWN`. */
export const findKind = (name: string): Result<SheetKind> => {
  const kinds = [...sheetKinds.values()];
  const kind = kinds.find((each) => each.name === name || each.command === name);
  const known = kinds.map((each) => each.command).join(', ');
  return kind === undefined ? refuse(appError('E_SHEET_KIND_UNKNOWN', { kind: name, known })) : ok(kind);
};
