import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChange } from '../../../../electron/database/undo/change';
import { scorecards } from '../../../../electron/features/appraisal/repository/records';
import {
  addScorecards,
  closeCycle,
  createCycle,
  removeScorecard,
  updateCycle,
} from '../../../../electron/features/appraisal/service/cycles';
import { closeScorecard } from '../../../../electron/features/appraisal/service/results';
import { removeRater, saveScores as scoreForm } from '../../../../electron/features/appraisal/service/scores';
import { examScores } from '../../../../electron/features/entry-tests/repository';
import {
  createEntryTest,
  removeScore,
  saveScores,
  updateEntryTest,
} from '../../../../electron/features/entry-tests/service';
import {
  approveGrading,
  saveGrading,
  withdrawGrading,
} from '../../../../electron/features/grades/service/gradings';
import { staff } from '../../../../electron/features/organization/repository';
import { removeStaff } from '../../../../electron/features/organization/service/staff';
import { itemsOf, plans } from '../../../../electron/features/plans/repository';
import { drawPlan } from '../../../../electron/features/plans/service/draw';
import { removePlanItem } from '../../../../electron/features/plans/service/items';
import { cancelPlan } from '../../../../electron/features/plans/service/steps';
import { closeMonth, savePayFact } from '../../../../electron/features/points/service/close';
import { createSkillExam, saveSkillScores } from '../../../../electron/features/skill-exams/service/exams';
import { decideExam } from '../../../../electron/features/skill-exams/service/follow';
import { removeSkillExam } from '../../../../electron/features/skill-exams/service/remove';
import { decision } from '../../../builders/approvals';
import { gradingDraft } from '../../../builders/grading-draft';
import { codeOf, fixedClock, openOffice, valueOf } from '../../../builders/office';
import { addStaff } from '../../../builders/staff';
import { addCourse } from '../../../builders/training';
import { lastLine, undoLast } from '../../../builders/undo';

import { type Case, refuseEach, when } from './case';

let office = openOffice();
let [_wang, li, zhao, _course] = ['', '', '', ''];
beforeEach(() => {
  office = openOffice(undefined, fixedClock('2026-07-10'));
  [_wang = '', li = '', zhao = ''] = ['王伟', '李娜', '赵强'].map(
    (name, index) => addStaff(office, { staffNo: `000${index}`, name }).id,
  );
  _course = addCourse(office).id;
});
afterEach(() => office.dispose());

const seen = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });
const entryTest = (given: object = {}) =>
  valueOf(
    createEntryTest(office, {
      ...{ name: '摸底', heldOn: '2026-07-01', productSeries: '', trainerId: null },
      ...given,
    }),
  );
const score = (examId: string, staffId: string, points: number) => {
  valueOf(saveScores(office, { examId, entries: [{ staffId, score: points, version: null, note: '' }] }));
  const found = examScores.list(office.db, 'r.staff_id = ?', [staffId])[0];
  if (found === undefined) throw new Error('no score');
  return found;
};
const draw = (staffId: string, examScoreId?: string) =>
  valueOf(
    drawPlan(office, {
      ...{ staffId, startsOn: '2026-07-13' },
      source:
        examScoreId === undefined
          ? { kind: 'chosen', tier: 'basic', reason: '无基础' }
          : { kind: 'examScore', examScoreId },
    }),
  ).plan;
const endPlan = (id: string) => {
  const plan = plans.find(office.db, id);
  return valueOf(
    cancelPlan(office, { planId: id, version: plan?.version ?? 0, on: '2026-07-10', reason: '调岗' }),
  );
};
const cycle = (name = '上半年') =>
  valueOf(
    createCycle(office, { name, period: 'half', fromDate: '2026-01-01', toDate: '2026-06-30', note: '' }),
  );
const ofPerson = (cycleId: string, staffId: string) => {
  valueOf(addScorecards(office, { cycleId, staffIds: [staffId] }));
  const scorecard = scorecards.list(office.db, 'r.cycle_id = ? AND r.staff_id = ?', [cycleId, staffId])[0];
  if (scorecard === undefined) throw new Error('no scorecard');
  return scorecard;
};
const rater = () => ({ raterType: 'superior', raterId: zhao, raterName: '' }) as const;
const rate = (formId: string, points: number, indicator = 'workQuality') =>
  valueOf(scoreForm(office, { formId, cells: [{ ...rater(), indicator, score: points }] }));
const skillExam = () =>
  valueOf(
    createSkillExam(office, {
      ...{ name: '理论', examType: 'theory', heldOn: '2026-07-01', productSeries: '', trainerId: null },
    }),
  );

const CASES: Readonly<Record<string, Case>> = {
  'a score was entered, and a plan drawn from it': when(
    () => score(entryTest().id, li, 80),
    ({ id }) => draw(li, id),
    'E_SCORE_HAS_PLAN',
  ),
  'a score was taken away, and the test moved ahead': when(
    () => {
      const test = entryTest();
      valueOf(removeScore(office, seen(score(test.id, li, 80))));
      return test;
    },
    ({ id, name }) =>
      valueOf(
        updateEntryTest(office, {
          ...{ id, version: 1 },
          fields: { name, heldOn: '2026-08-01', productSeries: '', trainerId: null },
        }),
      ),
    'E_EXAM_NOT_HELD',
  ),
  'a test was moved from ahead to today, and written': when(
    () => {
      const { id, name } = entryTest({ heldOn: '2026-08-01' });
      valueOf(
        updateEntryTest(office, {
          ...{ id, version: 1 },
          fields: { name, heldOn: '2026-07-10', productSeries: '', trainerId: null },
        }),
      );
      return id;
    },
    (id) => score(id, li, 80),
    'E_EXAM_HAS_SCORES',
  ),
  'an examination was deleted, and another is alike': when(
    () => valueOf(removeSkillExam(office, seen(skillExam()))),
    skillExam,
    'E_SKILL_EXAM_EXISTS',
  ),
  'a failed score was entered, and decided on': when(
    () => {
      const exam = skillExam();
      const entries = [{ staffId: li, score: 10, panel: {} }];
      valueOf(saveSkillScores(office, { examId: exam.id, entries }));
      return examScores.list(office.db, 'r.exam_id = ?', [exam.id])[0]?.id ?? '';
    },
    (examScoreId) =>
      valueOf(
        decideExam(office, {
          ...{ examScoreId, decision: 'retrain', decidedOn: '2026-07-02' },
          ...{ decidedBy: '周敏', reason: '再培训' },
        }),
      ),
    'E_SCORE_USED',
  ),
  'an item was taken out of a plan that was ended': when(
    () => {
      const plan = draw(li);
      const item = itemsOf(office.db, plan.id)[2];
      valueOf(removePlanItem(office, { itemId: item?.id ?? '', version: 1 }));
      return plan.id;
    },
    endPlan,
    'E_PLAN_NOT_ACTIVE',
  ),
  'pay facts were entered, and the month closed': when(
    () =>
      valueOf(
        savePayFact(office, {
          ...{ staffId: li, month: '2026-06', version: null, note: '' },
          ...{ performancePercent: 100, travelHalfDays: 0, pieceWageCents: 0 },
        }),
      ),
    () => valueOf(closeMonth(office, { month: '2026-06', reviewer: '周敏', note: '', outOfOrder: '' })),
    'E_PAY_FACT_MONTH',
  ),
  'a grading was withdrawn, and made again': when(
    () => {
      const grading = valueOf(saveGrading(office, gradingDraft(li)));
      valueOf(withdrawGrading(office, { ...seen(grading), reason: '' }));
    },
    () => valueOf(saveGrading(office, gradingDraft(li))),
    'E_GRADING_EXISTS',
  ),
  'a grading was changed, and agreed to': when(
    () => {
      const grading = valueOf(saveGrading(office, gradingDraft(li)));
      return valueOf(saveGrading(office, gradingDraft(li, { seen: seen(grading), note: '复核' })));
    },
    ({ id }) => valueOf(approveGrading(office, { gradingId: id, ...decision('department') })),
    'E_APPROVAL_GIVEN',
  ),
  'a grading was filled in, and agreed to': when(
    () => valueOf(saveGrading(office, gradingDraft(li))),
    ({ id }) => valueOf(approveGrading(office, { gradingId: id, ...decision('department') })),
    'E_UNDO_IN_USE',
  ),
  'a scorecard was taken out, and given again': when(
    () => {
      const { id } = cycle();
      valueOf(removeScorecard(office, seen(ofPerson(id, li))));
      return id;
    },
    (id) => ofPerson(id, li),
    'E_APPRAISAL_FORM_EXISTS',
  ),
  'a scorecard was taken out of a cycle that was closed': when(
    () => {
      const { id } = cycle();
      valueOf(removeScorecard(office, seen(ofPerson(id, li))));
      return id;
    },
    (id) => valueOf(closeCycle(office, { id, version: 1 })),
    'E_APPRAISAL_CYCLE_CLOSED',
  ),
  'a cycle was moved before it had scorecards': when(
    () => {
      const { id, version, name } = cycle();
      const fields = {
        name,
        period: 'half',
        fromDate: '2025-07-01',
        toDate: '2025-12-31',
        note: '',
      } as const;
      valueOf(updateCycle(office, { id, version, fields }));
      return id;
    },
    (id) => ofPerson(id, li),
    'E_APPRAISAL_CYCLE_HAS_FORMS',
  ),
  'a whole score was taken away, and given by aspects': when(
    () => {
      const scorecard = ofPerson(cycle().id, li);
      rate(scorecard.id, 80);
      valueOf(removeRater(office, { formId: scorecard.id, rater: rater() }));
      return scorecard.id;
    },
    (formId) => rate(formId, 90, 'handlingSpeed'),
    'E_APPRAISAL_SCORE_DOUBLE',
  ),
  'a score was taken away, and its person deleted': when(
    () => valueOf(removeScore(office, seen(score(entryTest().id, li, 80)))),
    () => valueOf(removeStaff(office, { id: li, version: 1 })),
    'E_UNDO_REFERENCE_GONE',
  ),
  'scores were entered, and the scorecard closed': when(
    () => {
      const scorecard = ofPerson(cycle().id, li);
      for (const indicator of ['workQuality', 'professionalLevel']) rate(scorecard.id, 80, indicator);
      return scorecard;
    },
    (scorecard) => valueOf(closeScorecard(office, seen(scorecard))),
    'E_APPRAISAL_FORM_CLOSED',
  ),
};

describe('what happened to scores, plans and scorecards meanwhile is in the way', () => {
  refuseEach(CASES, () => office);

  it('and of doing it again', async () => {
    const first = draw(li);
    endPlan(first.id);
    const second = draw(li);
    valueOf(await undoLast(office));
    expect(plans.find(office.db, second.id)).toBeUndefined();
    const undo = lastLine(office);
    draw(li);
    expect(codeOf(await undoChange(office, undo))).toBe('E_PLAN_ALREADY_ACTIVE');
  });
});

describe('what was so before is not', () => {
  it('a person who had been deleted before', async () => {
    const entered = score(entryTest().id, li, 80);
    const person = staff.find(office.db, li);
    valueOf(removeStaff(office, { id: li, version: person?.version ?? 0 }));
    valueOf(removeScore(office, seen(entered)));
    valueOf(await undoLast(office));
    expect(examScores.find(office.db, entered.id)?.score).toBe(80);
  });
});
