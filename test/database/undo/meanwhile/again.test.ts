import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChange } from '../../../../electron/database/undo/change';
import { scorecards } from '../../../../electron/features/appraisal/repository/records';
import { addScorecards, createCycle } from '../../../../electron/features/appraisal/service/cycles';
import { fileAppeal } from '../../../../electron/features/appraisal/service/follow';
import { closeScorecard, reopenScorecard } from '../../../../electron/features/appraisal/service/results';
import { saveScores } from '../../../../electron/features/appraisal/service/scores';
import { startOnboarding } from '../../../../electron/features/onboarding/service/onboarding';
import { codeOf, fixedClock, openOffice, valueOf } from '../../../builders/office';
import { addStaff } from '../../../builders/staff';
import { lastLine, undoLast } from '../../../builders/undo';

const TODAY = '2026-07-10';
let office = openOffice();
beforeEach(() => {
  office = openOffice(undefined, fixedClock(TODAY));
});
afterEach(() => office.dispose());

/** Take a step and take it back, let something happen, and do the step again: the code that it is refused with. */
const again = async (step: () => unknown, since: () => unknown): Promise<string> => {
  step();
  valueOf(await undoLast(office));
  const undo = lastLine(office);
  since();
  return codeOf(await undoChange(office, undo));
};

const closedScorecard = () => {
  const staffId = addStaff(office, { staffNo: '00001', name: '王伟' }).id;
  const days = { fromDate: '2026-01-01', toDate: '2026-06-30' };
  const cycle = valueOf(createCycle(office, { name: '上半年', period: 'half', note: '', ...days }));
  valueOf(addScorecards(office, { cycleId: cycle.id, staffIds: [staffId] }));
  const given = () => {
    const [found] = scorecards.list(office.db);
    if (found === undefined) throw new Error('no scorecard');
    return found;
  };
  const rater = { raterType: 'superior', raterId: null, raterName: '赵强' } as const;
  const cells = ['workQuality', 'professionalLevel'].map((indicator) => ({ ...rater, indicator, score: 70 }));
  valueOf(saveScores(office, { formId: given().id, cells }));
  valueOf(closeScorecard(office, { id: given().id, version: given().version }));
  return given;
};

describe('a step is not done again', () => {
  it('when the onboarding was begun on another day since', async () => {
    const person = addStaff(office, {
      ...{ staffNo: '00001', name: '王伟' },
      ...{ status: 'training', hireDate: '2026-06-01' },
    });
    const begin = (startsOn: string) => valueOf(startOnboarding(office, { staffId: person.id, startsOn }));
    expect(
      await again(
        () => begin('2026-06-02'),
        () => begin('2026-06-03'),
      ),
    ).toBe('E_ONBOARDING_OPEN');
  });

  it('when another appeal waits', async () => {
    const scorecard = closedScorecard();
    const appeal = (reason: string) =>
      valueOf(fileAppeal(office, { formId: scorecard().id, appealedOn: TODAY, reason }));
    expect(
      await again(
        () => appeal('评分有误'),
        () => appeal('漏记一次'),
      ),
    ).toBe('E_APPRAISAL_APPEAL_OPEN');
  });

  it('when the scorecard that was appealed against is open', async () => {
    const scorecard = closedScorecard();
    const reopen = () => {
      const { id, version } = scorecard();
      valueOf(reopenScorecard(office, { id, version, reason: '漏记' }));
    };
    const appeal = { formId: scorecard().id, appealedOn: TODAY, reason: '评分有误' };
    expect(await again(() => valueOf(fileAppeal(office, appeal)), reopen)).toBe('E_APPRAISAL_NOT_CLOSED');
  });
});
