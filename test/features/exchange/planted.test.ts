import { afterAll, describe, expect, it } from 'vitest';
import { kindStores } from '../../../electron/database/kind-stores';
import { BUILTIN_OWNER } from '../../../electron/features/standards/repository';
import type { TravellingKind } from '../../../shared/kernel/record-kinds';
import { openFullOffice } from './full-office';
import { recordsOf } from './judging';
import { type Fields, judgePlanted } from './planting';

const office = openFullOffice();
afterAll(() => office.dispose());

const any = (): boolean => true;
const withNumber = (field: string) => (record: Fields) => record[field] !== null;

type Planted = readonly [
  kind: TravellingKind,
  how: 'changed' | 'new',
  code: string,
  field: string | undefined,
  patch: Fields | ((record: Fields) => Fields),
  fits?: (record: Fields) => boolean,
];

const GONE = { deletedAt: '2026-06-30T02:00:00.000Z' };
const WITHDRAWN = { state: 'withdrawn', withdrawReason: '名单有误' };
const isHeld = ({ status }: Fields): boolean => status === 'held';
const isSheet = ({ origin }: Fields): boolean => origin === 'form';
const isFirst = ({ reversesId }: Fields): boolean => reversesId === null;
const inState = (state: string) => (record: Fields) => record['state'] === state;

const PLANTED: readonly Planted[] = [
  ['standard', 'changed', 'E_STANDARD_DIFFERS', 'body', { body: { changed: true } }],
  ['standard', 'new', 'E_STANDARD_UNKNOWN', 'doc', { doc: 'nonsense' }],
  ['standard', 'new', 'E_STANDARD_INVALID', 'body', { body: {} }],
  ['closedDay', 'new', 'E_CLOSED_DATES', 'endsOn', { endsOn: '2026-06-23' }],
  ['closedDay', 'changed', 'E_CLOSED_LONG', 'endsOn', { endsOn: '2027-06-23' }],
  ['closedDay', 'new', 'E_CLOSED_OVERLAP', 'startsOn', {}],
  ['site', 'changed', 'E_RECORD_TEXT', 'name', { name: '朝阳\u202e网点' }],
  ['site', 'new', 'E_RECORD_OWNER', 'ownerOffice', { ownerOffice: BUILTIN_OWNER }],
  ['department', 'changed', 'E_RECORD_TEXT', 'name', { name: ' ' }],
  ['post', 'new', 'E_RECORD_TEXT', 'name', { name: '\u0007工程师' }],
  ['staff', 'changed', 'E_MENTOR_SELF', 'mentorId', ({ id }) => ({ mentorId: id })],
  ['staff', 'changed', 'E_STAFF_BIRTH_FUTURE', 'birthDate', { birthDate: '2027-01-01' }],
  ['staff', 'changed', 'E_RECORD_DAY', 'birthDate', { birthDate: '1066-10-14' }],
  ['staff', 'changed', 'E_STAFF_HIRE_TOO_FAR', 'hireDate', { hireDate: '2031-01-01' }],
  ['staffSeries', 'changed', 'E_SERIES_DATE_FUTURE', 'certifiedOn', { certifiedOn: '2027-01-01' }],
  ['staffCertificate', 'changed', 'E_CERTIFICATE_DATES', 'expiresOn', { expiresOn: '2020-01-01' }],
  ['functionHolder', 'changed', 'E_FUNCTION_FUTURE', 'since', { since: '2026-07-01' }],
  ['functionHolder', 'new', 'E_FUNCTION_TWICE', 'since', {}],
  ['functionHolder', 'new', 'E_FUNCTION_UNKNOWN', 'functionKey', { functionKey: 'king' }],
  ['notice', 'changed', 'E_NOTICE_TOO_SHORT', 'postedTo', { postedTo: '2026-06-16' }],
  [
    'notice',
    'changed',
    'E_NOTICE_FUTURE',
    'postedFrom',
    { postedFrom: '2026-07-01', postedTo: '2026-07-20' },
  ],
  ['notice', 'changed', 'E_NOTICE_RECIPIENTS', 'recipients', { recipients: '' }],
  ['notice', 'changed', 'E_NOTICE_STATE', 'deletedAt', GONE],
  ['notice', 'changed', 'E_RECORD_DAY', 'withdrawnOn', { ...WITHDRAWN, withdrawnOn: '2026-07-20' }],
  ['noticeSubject', 'changed', 'E_NOTICE_HIDDEN', 'line', { line: '不合格' }],
  ['noticeSubject', 'changed', 'E_NOTICE_FIGURES', 'line', { line: '优秀 96 分' }],
  ['noticeObjection', 'changed', 'E_NOTICE_OBJECTION_DATE', 'raisedOn', { raisedOn: '2026-06-23' }],
  ['noticeObjection', 'changed', 'E_NOTICE_ANSWER_DATE', 'answeredOn', { answeredOn: '2026-06-15' }],
  [
    'noticeObjection',
    'changed',
    'E_NOTICE_ANSWER_OWN',
    'answeredBy',
    { raisedBy: '李四', answeredBy: '李四' },
  ],
  ['discipline', 'changed', 'E_DISCIPLINE_FUTURE', 'givenOn', { givenOn: '2026-07-01' }],
  ['discipline', 'changed', 'E_DISCIPLINE_END', 'endsOn', { endsOn: '2026-06-10' }],
  ['discipline', 'changed', 'E_DISCIPLINE_OWN', 'givenBy', ({ staffId }) => ({ givenById: staffId })],
  ['discipline', 'changed', 'E_DISCIPLINE_CLOSE_DATE', 'closedOn', { closedOn: '2026-06-01' }],
  ['discipline', 'changed', 'E_DISCIPLINE_STATE', 'deletedAt', GONE],
  ['timelineEntry', 'new', 'E_STAFF_EFFECTIVE_TOO_FAR', 'happenedOn', { happenedOn: '2031-01-01' }],
  ['timelineEntry', 'changed', 'E_APPEND_ONLY', 'deletedAt', GONE],
  ['course', 'changed', 'E_RECORD_TEXT', 'code', { code: 'Ａ-01' }],
  ['session', 'changed', 'E_SESSION_STATUS', undefined, { status: 'cancelled' }, isHeld],
  ['session', 'changed', 'E_SESSION_HAS_ATTENDANCE', 'deletedAt', GONE],
  ['session', 'changed', 'E_SESSION_OVER_CAPACITY', 'capacity', { capacity: 1 }],
  ['sessionTrainee', 'changed', 'E_EFFECT_NOT_ATTENDED', 'attendance', { attendance: null, testScore: 90 }],
  [
    'sessionTrainee',
    'changed',
    'E_MAKEUP_NOT_MISSED',
    undefined,
    ({ id }) => ({ attendance: 'late', makeupOf: id }),
  ],
  ['exam', 'changed', 'E_EXAM_PURPOSE', 'purpose', { purpose: 'entry' }],
  ['exam', 'changed', 'E_PANEL_COVER', 'coverOn', { coverNo: '总部1号', coverOn: null }],
  ['exam', 'changed', 'E_EXAM_HAS_SCORES', 'heldOn', { heldOn: '2026-12-01' }],
  ['exam', 'changed', 'E_EXAM_HAS_SCORES', 'heldOn', { examType: 'comprehensive' }],
  ['examScore', 'changed', 'E_SCORE_RANGE', 'score', { score: 66.666 }],
  ['examScore', 'changed', 'E_SCORE_HAS_PLAN', undefined, GONE, ({ id }) => planned().has(id)],
  ['plan', 'changed', 'E_PLAN_TIER_REASON', 'reason', { examScoreId: null, tierReason: '' }],
  ['plan', 'changed', 'E_RECORD_RECKONED', 'state', { state: 'completed' }, inState('active')],
  ['planItem', 'changed', 'E_RECORD_RECKONED', 'state', { state: 'confirmed' }, inState('planned')],
  ['planItem', 'changed', 'E_PLAN_ITEM_STARTED', undefined, GONE, inState('confirmed')],
  [
    'planItem',
    'changed',
    'E_PLAN_PLANNED_DATES',
    'plannedTo',
    { plannedTo: '2020-01-01' },
    withNumber('plannedFrom'),
  ],
  [
    'planEvent',
    'new',
    'E_PLAN_CANNOT_CONFIRM',
    'action',
    { action: 'confirm', fromState: 'planned', toState: 'confirmed' },
  ],
  ['planEvent', 'new', 'E_PLAN_DATE_FUTURE', 'happenedOn', { happenedOn: '2026-07-01' }],
  ['planEvent', 'new', 'E_PLAN_REASON_MISSING', 'reason', { action: 'override', reason: '' }],
  ['planTakeBack', 'new', 'E_PLAN_DATE_FUTURE', 'takenBackOn', { takenBackOn: '2026-07-01' }],
  ['planFinding', 'changed', 'E_FINDING_OUTCOME', 'outcome', { outcome: 'demerit' }],
  ['planFinding', 'changed', 'E_FINDING_DATE', 'decidedOn', { decidedOn: '2026-06-01' }],
  ['planFinding', 'changed', 'E_FINDING_DATE', 'noticedOn', { noticedOn: '2026-06-20' }],
  ['planFinding', 'changed', 'E_PLAN_DATE_FUTURE', 'foundOn', { foundOn: '2026-07-01' }],
  ['onboarding', 'changed', 'E_RECORD_RECKONED', 'dueOn', { dueOn: '2031-01-01' }],
  ['onboarding', 'changed', 'E_ONBOARDING_REASON_MISSING', 'reason', { extensionMonths: 2 }],
  [
    'onboarding',
    'changed',
    'E_ONBOARDING_DATE_FUTURE',
    'on',
    { outcome: 'confirmed', outcomeOn: '2026-12-01' },
  ],
  ['onboardingCase', 'changed', 'E_ONBOARDING_WAIVER', 'waiverBy', { waiverReason: '免考' }],
  ['onboardingCase', 'changed', 'E_ONBOARDING_DATE_FUTURE', 'requestedOn', { requestedOn: '2026-12-01' }],
  ['externalTraining', 'changed', 'E_RECORD_RECKONED', 'chargeCents', { chargeCents: 1 }],
  ['externalTraining', 'changed', 'E_EXTERNAL_AGREEMENT', 'agreementNo', { agreementNo: '' }],
  ['externalTraining', 'new', 'E_EXTERNAL_OVERLAP', 'startsOn', {}],
  ['grading', 'changed', 'E_GRADING_CONFIRMED', undefined, { note: '改' }, inState('confirmed')],
  ['gradingReview', 'new', 'E_GRADING_FUTURE', 'reviewedOn', { reviewedOn: '2026-07-01' }],
  ['grading', 'new', 'E_GRADING_OTHER_TODAY', 'grade', { grade: '高级工程师' }, isSheet],
  ['grading', 'new', 'E_GRADE_UNKNOWN', 'grade', { grade: '特级大师' }],
  ['grading', 'new', 'E_GRADING_FUTURE', 'gradedOn', { gradedOn: '2026-07-01' }],
  ['grading', 'new', 'E_GRADING_NOT_APPROVED', undefined, {}, isSheet],
  ['approval', 'new', 'E_APPROVAL_DONE', 'step', {}],
  ['approval', 'new', 'E_APPROVAL_ROUND', 'round', { round: 3 }],
  ['approval', 'new', 'E_APPROVAL_DATE', 'decidedOn', { decidedOn: '2026-07-01' }],
  ['approval', 'new', 'E_APPROVAL_OPINION', 'opinion', { decision: 'return', opinion: '' }],
  ['approval', 'new', 'E_APPROVAL_PAPER', 'documentNo', { basis: 'paper', documentNo: '' }],
  ['approval', 'new', 'E_APPROVAL_STEP', 'step', { step: '' }],
  ['approval', 'new', 'E_APPROVAL_STEP', 'step', { step: 'mother' }],
  ['approval', 'new', 'E_APPROVAL_STEP', 'step', { subjectKind: 'site' }],
  ['gradingApproval', 'new', 'E_GRADING_CONFIRMED', undefined, {}],
  ['gradingApproval', 'new', 'E_GRADING_FUTURE', 'approvedOn', { approvedOn: '2026-07-01' }],
  ['pointsEntry', 'new', 'E_POINTS_MONTH_CLOSED', 'month', { month: '2026-03' }, isFirst],
  ['pointsEntry', 'new', 'E_POINTS_MONTH_FUTURE', 'month', { month: '2026-07' }, isFirst],
  ['pointsEntry', 'new', 'E_POINTS_ITEM_UNKNOWN', 'item', { item: 'charm' }, isFirst],
  ['pointsEntry', 'new', 'E_POINTS_TOO_MANY', 'hundredths', { hundredths: 9_000_000 }, isFirst],
  ['pointsEntry', 'new', 'E_RECORD_RECKONED', 'hundredths', { hundredths: 77 }, withNumber('reversesId')],
  ['pointsMonth', 'changed', 'E_RECORD_RECKONED', 'sumHundredths', { sumHundredths: 1 }],
  ['pointsMonth', 'changed', 'E_RECORD_RECKONED', 'entriesHash', { entriesHash: '0'.repeat(64) }],
  [
    'pointsProposal',
    'changed',
    'E_PROPOSAL_DECIDED',
    undefined,
    { decisionReason: '改' },
    inState('accepted'),
  ],
  [
    'pointsProposal',
    'changed',
    'E_PROPOSAL_REASON',
    'reason',
    { state: 'rejected', decidedOn: '2026-06-30' },
    inState('open'),
  ],
  ['payFact', 'new', 'E_PAY_FACT_MONTH', undefined, { month: '2026-03' }],
  ['paySettlement', 'new', 'E_POINTS_MONTH_CLOSED', 'month', {}],
  ['paySettlement', 'new', 'E_PAY_SETTLEMENT_OPEN', 'month', { month: '2026-06' }],
  ['paySettlement', 'new', 'E_RECORD_RECKONED', 'totalCents', { totalCents: -5000, carriedCents: 0 }],
  ['trainerCharge', 'changed', 'E_RECORD_RECKONED', 'cents', { cents: 1 }],
  ['trainerCharge', 'new', 'E_EXAM_DECISION_DAY', 'decidedOn', { decidedOn: '2026-07-01' }],
  ['examPanelMember', 'changed', 'E_EXAM_PANEL_UNKNOWN', 'department', { department: 'kitchen' }],
  ['examPanelScore', 'changed', 'E_EXAM_PANEL_AND_SCORE', 'hundredths', { hundredths: 1 }],
  ['examDecision', 'new', 'E_EXAM_DECISION_DAY', 'decidedOn', { decidedOn: '2026-07-01' }],
  ['skillLack', 'changed', 'E_EXAM_DECISION_DAY', 'foundOn', { foundOn: '2026-07-01' }],
  ['appraisalCycle', 'changed', 'E_APPRAISAL_CYCLE_HAS_FORMS', 'fromDate', { fromDate: '2020-01-01' }],
  ['appraisalForm', 'changed', 'E_APPRAISAL_FORM_CLOSED', undefined, { comment: '改' }, inState('closed')],
  [
    'appraisalScore',
    'changed',
    'E_APPRAISAL_FORM_CLOSED',
    undefined,
    ({ hundredths }) => ({ hundredths: Number(hundredths) === 1 ? 2 : 1 }),
    ({ formId }) => closedForms().has(formId),
  ],
  ['appraisalScore', 'changed', 'E_APPRAISAL_LINE_UNKNOWN', 'indicator', { indicator: 'charm' }],
  [
    'appraisalScore',
    'changed',
    'E_APPRAISAL_SELF_OTHER',
    'rater',
    { raterType: 'self', raterId: null, raterName: '别人' },
  ],
  [
    'appraisalResult',
    'changed',
    'E_RECORD_RECKONED',
    'band',
    { band: 'excellent' },
    ({ band }) => band === 'fail',
  ],
  ['appraisalResult', 'changed', 'E_APPRAISAL_FORM_CLOSED', undefined, { rewardCents: 1 }],
  ['appraisalDecision', 'new', 'E_APPRAISAL_DAY_AHEAD', 'decidedOn', { decidedOn: '2026-07-01' }],
  ['appraisalDecision', 'new', 'E_APPRAISAL_NO_PROPOSAL', undefined, () => ({ formId: passedForm() })],
  ['appraisalAppeal', 'changed', 'E_APPRAISAL_APPEAL_EARLY', 'appealedOn', { appealedOn: '2020-01-01' }],
  ['ownPlan', 'changed', 'E_OWN_PLAN_EMPTY', 'items', { items: [] }],
  ['ownSummary', 'changed', 'E_APPRAISAL_DAY_AHEAD', 'handedInOn', { handedInOn: '2026-07-01' }],
  ['cyclePapers', 'changed', 'E_APPRAISAL_DAY_AHEAD', 'receivedOn', { receivedOn: '2026-07-01' }],
  ['cycleGroup', 'changed', 'E_APPRAISAL_DAY_AHEAD', 'agreedOn', { agreedOn: '2026-07-01' }],
  ['appraisalMeasure', 'changed', 'E_APPRAISAL_NOT_MEASURED', 'indicator', { indicator: 'knowledge' }],
  ['appraisalValue', 'changed', 'E_APPRAISAL_NOT_MEASURED', 'indicator', { indicator: 'knowledge' }],
  ['appraisalReward', 'changed', 'E_RECORD_RECKONED', 'cents', { cents: 12_345 }],
  ['serviceHandling', 'changed', 'E_SERVICE_TIMES_ORDER', 'arrivedAt', { arrivedAt: '2020-01-01T08:00' }],
  ['appraisalInterview', 'changed', 'E_APPRAISAL_DAY_AHEAD', 'heldOn', { heldOn: '2026-07-01' }],
  [
    'improvementPlan',
    'changed',
    'E_IMPROVEMENT_DUE',
    'items.0.dueOn',
    { items: [{ problem: '慢', goal: '', measure: '', dueOn: '2031-01-01' }] },
  ],
  ['kpiActual', 'changed', 'E_KPI_UNKNOWN', 'indicator', { indicator: 'charm' }],
  ['kpiActual', 'changed', 'E_KPI_MONTH_AHEAD', 'month', { month: '2026-07' }],
  ['serviceEvent', 'changed', 'E_SERVICE_EVENT_AHEAD', 'happenedOn', { happenedOn: '2026-07-01' }],
  [
    'serviceEvent',
    'changed',
    'E_SERVICE_EVENT_POINTS',
    undefined,
    { text: '改' },
    ({ id }) => id === acceptedEvent(),
  ],
  ['printedForm', 'changed', 'E_FORM_CONTENT', 'title', { title: '别的' }],
  ['printedForm', 'changed', 'E_FORM_CONTENT', 'snapshotHash', { snapshot: { form: 'x' } }],
  ['printedForm', 'changed', 'E_FORM_SIGNED_DAY', 'signedOn', { state: 'signed', signedOn: '2020-01-01' }],
  ['printedForm', 'changed', 'E_FORM_LIFE', 'state', { state: 'printed' }, inState('void')],
  ['printedForm', 'changed', 'E_RECORD_DAY', 'printedAt', { printedAt: '2027-01-01T00:00:00.000Z' }],
  ['attachment', 'changed', 'E_RECORD_ATTACHMENT', 'sha256', { sha256: 'f'.repeat(64) }],
];

const passedForm = (): unknown =>
  recordsOf(office, 'appraisalResult')
    .map((record) => record as unknown as Fields)
    .find(({ band }) => band === 'good')?.['formId'];

const closedForms = (): ReadonlySet<unknown> =>
  new Set(
    recordsOf(office, 'appraisalForm')
      .map((record) => record as unknown as Fields)
      .filter(({ state }) => state === 'closed')
      .map(({ id }) => id),
  );

const planned = (): ReadonlySet<unknown> =>
  new Set(recordsOf(office, 'plan').map((record) => (record as unknown as Fields)['examScoreId']));

const acceptedEvent = (): unknown =>
  recordsOf(office, 'pointsProposal')
    .map((record) => record as unknown as Fields)
    .find(({ state }) => state === 'accepted')?.['causeId'];

describe('a judge names', () => {
  for (const [kind, how, code, field, patch, fits = any] of PLANTED)
    it(`a planted ${kind} (${how}): ${code} at ${field ?? 'the record'}`, async () => {
      const problems = await judgePlanted(
        office,
        kind,
        how,
        fits,
        typeof patch === 'function' ? patch : () => patch,
      );
      expect(problems.map((problem) => [problem.code, problem.field])).toContainEqual([code, field]);
    });

  it('something of every kind that travels', () => {
    const planted = new Set<string>(PLANTED.map(([kind]) => kind));
    expect(kindStores.map(({ kind }) => kind).filter((kind) => !planted.has(kind))).toEqual([]);
  });
});
