import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createCycle } from '../../../electron/features/appraisal/service/cycles';
import { createEntryTest } from '../../../electron/features/entry-tests/service';
import { staff } from '../../../electron/features/organization/repository';
import { updateStaff } from '../../../electron/features/organization/service/staff';
import { createSkillExam } from '../../../electron/features/skill-exams/service/exams';
import { answerCall } from '../../../electron/ipc/answer';
import { zStaffFields } from '../../../shared/features/organization/schema';
import { allCalls } from '../../../shared/ipc/app-contract';
import { decision } from '../../builders/approvals';
import { warningTo } from '../../builders/discipline';
import { noticeFields } from '../../builders/notices';
import { fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';
import { addCourse, addSession, sessionFields } from '../../builders/training';

/** Every command that says something of a person, with an input about somebody who was transferred; a new one must be added here. */

const TODAY = '2026-06-15';
let office = openOffice(undefined, fixedClock(TODAY));
let away = '';
beforeEach(() => {
  office = openOffice(undefined, fixedClock(TODAY));
  const person = addStaff(office, { staffNo: '00009', name: '调出丙', status: 'training' });
  const fields = { ...zStaffFields.parse(person), status: 'transferred' as const };
  const change = { effectiveOn: '2026-06-01', reason: '调往上海' };
  valueOf(updateStaff(office, { id: person.id, version: person.version, fields, change }));
  away = person.id;
});
afterEach(() => office.dispose());

const heldOn = '2026-06-10';
const exam = () => ({ name: '考', heldOn, productSeries: '', trainerId: null });
const cycle = () =>
  valueOf(
    createCycle(office, {
      ...{ name: '一季度', period: 'quarter', fromDate: '2026-01-01', toDate: '2026-03-31', note: '' },
    }),
  ).id;
const seen = { staffId: '', version: null };
const inputs = {
  kind: 'exam' as const,
  ...{ theory: 82, practical: 86, education: 'college' as const, tradeYears: 3, series: ['A'] },
  certificates: [],
};

const DOORS: Readonly<Record<string, () => unknown>> = {
  'organization.saveCertificate': () => ({
    ...{ staffId: away, seen: null, name: '电工证', number: '1', issuedOn: null, expiresOn: null },
  }),
  'organization.saveSeries': () => ({ staffId: away, seen: null, series: 'A系列', certifiedOn: null }),
  'grades.saveGrading': () => ({
    ...{ seen: null, staffId: away, gradedOn: heldOn, employment: 'dedicated', inputs, note: '' },
  }),
  'points.addEntries': () => ({
    month: '2026-06',
    entries: [{ staffId: away, item: 'workPerformance', points: 3, reason: '抢修', evidence: '' }],
  }),
  'points.savePayFact': () => ({
    ...{ ...seen, staffId: away, month: '2026-06', performancePercent: 100, travelHalfDays: 0 },
    ...{ pieceWageCents: 0, note: '' },
  }),
  'points.confirmRegrading': () => ({ staffId: away, dueOn: heldOn, note: '' }),
  'sessions.createSession': () => ({
    fields: sessionFields(addCourse(office).id, { trainerId: addStaff(office).id }),
    traineeIds: [away],
  }),
  'sessions.addTrainees': () => {
    const session = addSession(office, addCourse(office).id);
    return { sessionId: session.id, staffIds: [away], overlapReason: '' };
  },
  'entryTests.saveScores': () => ({
    examId: valueOf(createEntryTest(office, exam())).id,
    entries: [{ staffId: away, version: null, score: 90, note: '' }],
  }),
  'plans.drawPlan': () => ({
    ...{ staffId: away, startsOn: TODAY, source: { kind: 'chosen', tier: 'basic', reason: '新人' } },
  }),
  'discipline.giveDiscipline': () => warningTo(away, { givenOn: heldOn }),
  'notices.saveNotice': () => ({
    ...{ seen: null, fields: noticeFields({ postedFrom: TODAY, postedTo: '2026-06-26' }) },
    subjects: [{ staffId: away, line: '优秀' }],
  }),
  'functions.saveHolder': () => ({
    ...{ seen: null, functionKey: 'trainingHead', staffId: away, holder: '', since: TODAY, note: '' },
  }),
  'onboarding.startOnboarding': () => ({ staffId: away, startsOn: TODAY }),
  'onboarding.extendOnboarding': () => ({
    ...{ ...seen, staffId: away, months: 1, requestedOn: TODAY, reason: '申请' },
  }),
  'onboarding.applyOnboarding': () => ({
    ...{ ...seen, staffId: away, caseVersion: null, requestedOn: TODAY, evaluation: '' },
    ...{ waiverReason: '', waiverBy: '', waiverPaper: '' },
  }),
  'onboarding.approveOnboarding': () => ({ ...decision('department'), staffId: away }),
  'onboarding.decideOnboarding': () => ({
    ...{ ...seen, staffId: away, outcome: 'terminated', on: TODAY, reason: '违纪', postId: null },
  }),
  'external.saveExternal': () => ({
    seen: null,
    fields: {
      ...{ staffId: away, title: '培训', provider: '', kind: 'agreement', agreementNo: 'X' },
      ...{ agreementSignedOn: '2026-06-01', startsOn: heldOn, endsOn: heldOn, note: '' },
    },
  }),
  'skillExams.saveSkillScores': () => ({
    examId: valueOf(createSkillExam(office, { ...exam(), examType: 'theory' })).id,
    entries: [{ staffId: away, score: 90, panel: {} }],
  }),
  'appraisal.addScorecards': () => ({ cycleId: cycle(), staffIds: [away] }),
  'appraisal.saveKpi': () => ({
    month: '2026-05',
    cells: [{ siteId: null, staffId: away, indicator: 'installationCompletion', value: 97.5 }],
  }),
  'appraisal.saveEvent': () => ({
    ...{
      seen: null,
      kind: 'praise',
      happenedOn: heldOn,
      customer: '客户',
      work: 'repair',
      staffId: away,
      text: '好',
    },
    score: null,
  }),
};

describe('every form asks the rule of a person’s life', () => {
  it('is in the table', async () => {
    const about = [...(await allCalls())].flatMap(([channel, { kind, input }]) => {
      const shape = JSON.stringify(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }));
      return kind === 'command' && /"(staffIds?|traineeIds)":/.test(shape) ? [channel] : [];
    });
    expect(Object.keys(DOORS).toSorted()).toEqual(about.toSorted());
  });

  it.each(Object.keys(DOORS))('%s refuses who was transferred', async (channel) => {
    expect(staff.find(office.db, away)?.status).toBe('transferred');
    const answer = await answerCall(office, channel, DOORS[channel]?.(), (_channel, cause) => {
      throw cause;
    });
    expect(answer.ok ? 'taken' : answer.error).toMatchObject({ code: 'E_STAFF_TRANSFERRED' });
  });
});
