import { gradeUnder } from '../../../shared/features/grades/rules/grade';
import type { GradesStandard, Grading } from '../../../shared/features/grades/types';
import type { Affected, StandardChange } from '../../../shared/kernel/affected';
import type { AppContext } from '../../app-context';
import { staffLabel } from '../organization/views/person';
import { allConfirmed } from './repository';

/** The grade that the same inputs lead to under another body; null when that refuses them. */
const gradeUnderBody = ({ inputs, scheme, derivation }: Grading, body: GradesStandard): string | null => {
  const result = gradeUnder(inputs, scheme, body, derivation.standard);
  return result.ok ? result.value.grade : null;
};

/** Whose grade would change: everybody's last grading, reckoned anew from its own inputs. */
const byGrades = (app: AppContext, body: GradesStandard): Affected => {
  const last = new Map(allConfirmed(app.db).map((grading) => [grading.staffId, grading]));
  const judged = [...last.values()].filter((grading) => grading.inputs.kind !== 'given');
  const changes = judged.flatMap((grading): StandardChange[] => {
    const after = gradeUnderBody(grading, body);
    const person = staffLabel(app.db, grading.staffId);
    if (after === grading.grade || person === undefined) return [];
    const { staffNo, name } = person;
    return [{ staffId: grading.staffId, staffNo, name, before: grading.grade, after }];
  });
  return {
    judged: judged.length,
    unknown: last.size - judged.length,
    changes: changes.toSorted((a, b) => (a.staffNo < b.staffNo ? -1 : 1)),
  };
};

export const affected = {
  grades: (app: AppContext, body: unknown): Affected => byGrades(app, body as GradesStandard),
};
