import type { AppContext } from '../../../electron/app-context';
import { events, findScorecard } from '../../../electron/features/appraisal/repository/records';
import { addScorecards, createCycle } from '../../../electron/features/appraisal/service/cycles';
import { saveHandling } from '../../../electron/features/appraisal/service/handling';
import {
  approveOwnPlan,
  saveGroup,
  saveOwnPlan,
  saveOwnSummary,
  submitOwnPlan,
  tickPapers,
} from '../../../electron/features/appraisal/service/own-papers';
import { closeScorecard } from '../../../electron/features/appraisal/service/results';
import { saveScores } from '../../../electron/features/appraisal/service/scores';
import { saveMeasure } from '../../../electron/features/appraisal/service/values';
import { valueOf } from '../../builders/office';

/** A half-year under the newest standard: own papers, a measured value, a kept source, a reward; a service that was handled. */
export const fillOwnPapers = (app: AppContext, staffId: string, today: string): void => {
  const span = { period: 'half', fromDate: '2026-07-01', toDate: '2026-12-31' } as const;
  const cycle = valueOf(createCycle(app, { name: '二〇二六下半年', ...span, note: '' }));
  valueOf(addScorecards(app, { cycleId: cycle.id, staffIds: [staffId] }));
  const formId = findScorecard(app.db, cycle.id, staffId)?.id ?? '';
  const items = [{ indicator: 'workQuality', goal: '两天内修好', measure: '备件随车' }];
  const plan = valueOf(saveOwnPlan(app, { formId, seen: null, items }));
  valueOf(submitOwnPlan(app, { id: plan.id, version: plan.version, submittedOn: today }));
  valueOf(
    approveOwnPlan(app, { id: plan.id, version: plan.version + 1, decidedOn: today, decidedBy: '孟经理' }),
  );
  const said = { achieved: '完成', shortfalls: '', nextSteps: '学电路', handedInOn: today };
  valueOf(saveOwnSummary(app, { formId, seen: null, ...said }));
  const received = { receivedOn: today, receivedBy: '周敏', note: '' };
  valueOf(tickPapers(app, { cycleId: cycle.id, paper: 'ownSummary', ...received }));
  const members = [{ name: '孟经理', post: '售后经理' }];
  valueOf(saveGroup(app, { cycleId: cycle.id, seen: null, members, agreedOn: today, note: '' }));
  valueOf(saveMeasure(app, { formId, indicator: 'handlingSpeed', value: 2.5, note: '' }));
  const rater = { raterType: 'customer', raterId: null, raterName: '李先生' } as const;
  valueOf(saveScores(app, { formId, cells: [{ ...rater, indicator: 'serviceAttitude', score: 95 }] }));
  const { version } = findScorecard(app.db, cycle.id, staffId) ?? { version: 0 };
  valueOf(closeScorecard(app, { id: formId, version }));
  const event = events.list(app.db)[0];
  if (event === undefined) throw new Error('no service event');
  const times = { reportedAt: `${event.happenedOn}T08:00`, arrivedAt: null, solvedAt: null };
  const found = { finding: '电容坏', improvement: '备件随车', improveBy: today };
  const open = { improvedOn: null, improvedBy: '' };
  valueOf(saveHandling(app, { eventId: event.id, seen: null, place: 'city', ...times, ...found, ...open }));
};
