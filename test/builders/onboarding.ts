import type { AppContext } from '../../electron/app-context';
import { applyOnboarding, approveOnboarding } from '../../electron/features/onboarding/service/confirmation';
import { presentOnboarding } from '../../electron/features/onboarding/views/onboarding';
import { createSkillExam, saveSkillScores } from '../../electron/features/skill-exams/service/exams';
import { decision } from './approvals';
import { valueOf } from './office';

/** A total of the onboarding exam on a day. */
export const scoreOnboarding = (app: AppContext, staffId: string, score: number, heldOn: string): void => {
  const fields = { name: `转正考核 ${heldOn}`, examType: 'comprehensive' as const, heldOn };
  const exam = valueOf(createSkillExam(app, { ...fields, productSeries: '', trainerId: null }));
  valueOf(saveSkillScores(app, { examId: exam.id, entries: [{ staffId, score, panel: {} }] }));
};

/** What is entered as an application; `given` changes what a test is about. */
export const application = (app: AppContext, staffId: string, requestedOn: string, given: object = {}) => {
  const present = presentOnboarding(app.db, staffId);
  return {
    staffId,
    version: present?.record?.version ?? null,
    caseVersion: present?.case?.version ?? null,
    requestedOn,
    evaluation: '表现良好',
    waiverReason: '',
    waiverBy: '',
    waiverPaper: '',
    ...given,
  };
};

/** The confirmation is applied for, and everybody whom its chain asks agrees. */
export const approveConfirmation = (app: AppContext, staffId: string, day: string): void => {
  valueOf(applyOnboarding(app, application(app, staffId, day)));
  for (const step of ['department', 'humanResources', 'leader'])
    valueOf(approveOnboarding(app, { staffId, ...decision(step, { decidedOn: day }) }));
};
