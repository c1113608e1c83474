import { appError } from '../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import type { SheetKindName } from '../../../shared/kernel/sheet/kind-names';
import type { SheetKind } from '../../files/sheets/sheet-kind';
import { kpiSheet } from '../appraisal/kpi-sheet';
import { appraisalScoreSheet } from '../appraisal/score-sheet';
import { examScoreSheet } from '../exams/score-sheet';
import { gradingSheet } from '../grades/grading-sheet';
import { rosterSheet } from '../organization/roster-sheet';
import { pointsSheet } from '../points/points-sheet';
import { courseSheet } from '../training/course-sheet';
import { attendanceSheet } from '../training/session-attendance-sheet';
import { sessionSheet } from '../training/session-sheet';

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
