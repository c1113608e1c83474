import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppContext, createAppContext } from '../../../electron/app-context';
import { recordStore } from '../../../electron/database/record-store';
import { transact } from '../../../electron/database/transact';
import { fileAppeal } from '../../../electron/features/appraisal/service/follow';
import { saveKpi } from '../../../electron/features/appraisal/service/kpi';
import { saveClosedDay } from '../../../electron/features/calendar/service';
import { closeDiscipline } from '../../../electron/features/discipline/service';
import { exams } from '../../../electron/features/entry-tests/repository';
import { saveExternal } from '../../../electron/features/external/service';
import { saveHolder } from '../../../electron/features/functions/service';
import { gradingApprovals, gradingReviews } from '../../../electron/features/grades/repository';
import {
  approveGrading,
  confirmGrading,
  saveGrading,
} from '../../../electron/features/grades/service/gradings';
import { answerObjection, raiseObjection } from '../../../electron/features/notices/service/objections';
import { applyOnboarding } from '../../../electron/features/onboarding/service/confirmation';
import { startOnboarding } from '../../../electron/features/onboarding/service/onboarding';
import { saveCertificate } from '../../../electron/features/organization/service/skills';
import { takeBackStep } from '../../../electron/features/plans/service/take-back';
import { savePayFact } from '../../../electron/features/points/service/close';
import { correctEntry } from '../../../electron/features/points/service/entries';
import { decideProposal } from '../../../electron/features/points/service/proposals';
import { addMakeup } from '../../../electron/features/sessions/service/makeup';
import { createSession } from '../../../electron/features/sessions/service/sessions';
import { decideCharge } from '../../../electron/features/skill-exams/service/charges';
import {
  createSkillExam,
  savePanel,
  saveSkillScores,
} from '../../../electron/features/skill-exams/service/exams';
import { decideExam, reportLack } from '../../../electron/features/skill-exams/service/follow';
import { judgedSittings } from '../../../electron/features/skill-exams/views/sittings';
import {
  appraisalDecisionRecord,
  appraisalFormRecord,
  appraisalResultRecord,
} from '../../../shared/features/appraisal/travel/records';
import { printedFormRecord } from '../../../shared/features/documents/travel';
import { examRecord } from '../../../shared/features/entry-tests/travel';
import { staffRecord } from '../../../shared/features/organization/travel';
import { planFindingRecord, planItemRecord } from '../../../shared/features/plans/travel';
import {
  paySettlementRecord,
  pointsEntryRecord,
  pointsProposalRecord,
} from '../../../shared/features/points/travel';
import { sessionRecord, sessionTraineeRecord } from '../../../shared/features/sessions/travel';
import type { FieldsOf, RecordDefinition, RecordOf } from '../../../shared/kernel/record';
import { ok } from '../../../shared/kernel/result';
import { agreeToGrading, decision } from '../../builders/approvals';
import { giveWarning } from '../../builders/discipline';
import { COVER } from '../../builders/grading-draft';
import { addPosted } from '../../builders/notices';
import { fixedClock, valueOf } from '../../builders/office';
import { application } from '../../builders/onboarding';
import { closePoints } from '../../builders/points';
import { copyOffice } from '../../offices/old-office';
import { write } from './offices';
import { fillOwnPapers } from './own-papers-in';

const KEPT = join(import.meta.dirname, '../../offices/v0.1.0');
export const TODAY = '2026-06-30';

type Kept = AppContext & { readonly dispose: () => void };

/** An office that the demo of the first build left, opened on a day after it. */
export const openKept = (office: 'branch' | 'head'): Kept => {
  const folder = mkdtempSync(join(tmpdir(), 'tidui-full-'));
  const app = valueOf(
    createAppContext({ dataDir: copyOffice(KEPT, office, folder), clock: fixedClock(TODAY) }),
  );
  return Object.assign(Object.create(app) as AppContext, {
    dispose: () => {
      app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  });
};

/** The first record of a kind, by number or age, that fits. */
export const firstOf = <D extends RecordDefinition>(
  app: AppContext,
  definition: D,
  fits: (record: RecordOf<D>) => boolean = () => true,
): RecordOf<D> => {
  const found = recordStore(definition).list(app.db).find(fits);
  if (found === undefined) throw new Error(`no ${definition.kind} like that`);
  return found;
};

const fillPeople = (app: AppContext, staffId: string): void => {
  const fields = { name: '电工证', number: 'D-1', issuedOn: '2025-01-10', expiresOn: '2028-01-09' };
  valueOf(saveCertificate(app, { staffId, seen: null, ...fields }));
  const newcomer = firstOf(app, staffRecord, ({ status }) => status === 'training');
  valueOf(startOnboarding(app, { staffId: newcomer.id, startsOn: newcomer.hireDate }));
  valueOf(applyOnboarding(app, application(app, newcomer.id, newcomer.hireDate)));
  const days = { startsOn: '2026-05-11', endsOn: '2026-05-15' };
  const agreement = { kind: 'agreement' as const, agreementNo: 'XY-1', agreementSignedOn: '2026-05-01' };
  const training = { staffId, title: '厂家培训', provider: '厂家', note: '', ...agreement, ...days };
  valueOf(saveExternal(app, { seen: null, fields: training }));
  const closed = { startsOn: '2026-06-24', endsOn: '2026-06-24', reason: '盘点' };
  valueOf(saveClosedDay(app, { seen: null, fields: closed }));
  const inputs = {
    kind: 'exam' as const,
    theory: 82,
    practical: 86,
    education: 'college' as const,
    tradeYears: 3,
    series: ['A'],
    certificates: [],
    cover: COVER,
  };
  const draft = { staffId, gradedOn: '2026-06-20', employment: 'dedicated' as const, inputs, note: '' };
  const grading = valueOf(saveGrading(app, { seen: null, ...draft }));
  // As an older app wrote opinions down; the rest is decided step by step.
  const opinion = { step: 'department', decision: 'agree', opinion: '', approver: '孟经理' } as const;
  transact(app, 'grades.approveGrading', (tx) =>
    ok(gradingApprovals.insert(tx, { gradingId: grading.id, approvedOn: '2026-06-21', ...opinion })),
  );
  const opinionOf = decision('humanResources', {
    approverId: firstOf(app, staffRecord, ({ id }) => id !== staffId).id,
  });
  valueOf(approveGrading(app, { gradingId: grading.id, ...opinionOf, decidedOn: '2026-06-22' }));
  agreeToGrading(app, grading.id, '2026-06-22');
  valueOf(confirmGrading(app, { id: grading.id, version: grading.version }));
  // As if an older app had confirmed it by other rules.
  const reviewed = { reviewedOn: '2026-06-23', reviewedBy: '孟经理', note: '成绩有纸质成绩单' };
  transact(app, 'grades.reviewGrading', (tx) =>
    ok(gradingReviews.insert(tx, { gradingId: grading.id, ...reviewed })),
  );
};

const fillMonth = (app: AppContext, staffId: string): void => {
  const fact = { performancePercent: 100, travelHalfDays: 4, pieceWageCents: 0, note: '' };
  valueOf(savePayFact(app, { staffId, month: '2026-06', version: null, ...fact }));
  const entry = firstOf(app, pointsEntryRecord);
  valueOf(correctEntry(app, { entryId: entry.id, month: '2026-06', reason: '记错了人', instead: null }));
  const { id, version } = firstOf(app, pointsProposalRecord, ({ state }) => state === 'open');
  valueOf(decideProposal(app, { id, version, accept: true, month: '2026-06', reason: '' }));
  const cell = { siteId: null, staffId, indicator: 'installationCompletion', value: 97.5 };
  valueOf(saveKpi(app, { month: '2026-06', cells: [cell] }));
};

const fillExams = (app: AppContext, memberId: string): void => {
  const exam = firstOf(app, examRecord, ({ examType }) => examType === 'practical');
  const seat = { department: 'service', memberId, memberName: '' };
  const covered = { coverNo: '总部〔2026〕3号', coverOn: '2026-06-20' };
  valueOf(savePanel(app, { examId: exam.id, members: [seat], ...covered }));
  transact(app, 'skillExams.updateSkillExam', (tx) =>
    exams.update(tx, exam.id, undefined, { sessionId: firstOf(app, sessionRecord).id }),
  );
  const sittings = judgedSittings(app.db).filter(({ examId }) => examId === exam.id);
  const failed = sittings.find(({ outcome }) => !outcome.passed)?.scoreId ?? '';
  const reasons = { decidedBy: '孟经理', reason: '基础不牢' };
  valueOf(decideExam(app, { examScoreId: failed, decision: 'retrain', decidedOn: '2026-06-25', ...reasons }));
  const passed = sittings.find(
    ({ outcome, panel }) =>
      outcome.passed && panel.some((each) => each.department === 'service' && each.hundredths >= 8000),
  );
  const lack = { department: 'service', memberId: null, memberName: '', foundBy: '孟经理' };
  valueOf(
    reportLack(app, {
      examScoreId: passed?.scoreId ?? '',
      foundOn: '2026-06-26',
      finding: '不会接线',
      ...lack,
    }),
  );
};

/** A charge that was confirmed, and what a month that the first build closed would have settled of it. */
const fillCharges = (app: AppContext, trainerId: string): void => {
  const trainee = firstOf(app, staffRecord, ({ id, status }) => status === 'active' && id !== trainerId);
  const about = { name: '安全规程', examType: 'theory', heldOn: '2026-06-08', productSeries: '' } as const;
  const exam = valueOf(createSkillExam(app, { ...about, trainerId }));
  const entry = { staffId: trainee.id, score: 60, panel: {} };
  valueOf(saveSkillScores(app, { examId: exam.id, entries: [entry] }));
  const decided = { decidedOn: '2026-06-20', decidedBy: '孟经理', reason: '', negligent: false };
  const charge = valueOf(
    decideCharge(app, { examIds: [exam.id], seen: 20_000, choice: 'confirm', ...decided }),
  );
  // Before the ledger begins, so that nothing else is settled with it.
  const month = '2023-01';
  const line = { kind: 'trainerCharge', label: 'skillExams.charge.payLine', title: '安全规程 1/1' };
  valueOf(closePoints(app, month));
  write(app, (tx) => {
    recordStore(paySettlementRecord).insert(tx, {
      ...{ staffId: trainerId, month, payCents: 15_000, totalCents: 0, carriedCents: -5000 },
      lines: [
        { ...line, amountCents: -20_000, recordKind: 'trainerCharge', recordId: charge.id, corrects: null },
      ],
    });
  });
};

const fillSessions = (app: AppContext): void => {
  const missed = firstOf(app, sessionTraineeRecord, ({ attendance }) => attendance === 'absent');
  const session = firstOf(app, sessionRecord, ({ id }) => id === missed.sessionId);
  const { courseId, trainerId, capacity, content } = session;
  const times = { startsAt: '2026-07-06T09:00', endsAt: '2026-07-06T11:00', place: '补训室' };
  const fields = { sessionNo: 'PX2026-900', courseId, trainerId, capacity, content, ...times };
  const again = valueOf(createSession(app, { fields: { ...fields, overlapReason: '' }, traineeIds: [] }));
  valueOf(addMakeup(app, { sessionId: again.id, missedId: missed.id, overlapReason: '' }));
};

const fieldsOf = <D extends RecordDefinition>(definition: D, record: RecordOf<D>): FieldsOf<D> =>
  Object.fromEntries(
    Object.keys(definition.schema.shape).map((field) => [
      field,
      (record as Readonly<Record<string, unknown>>)[field],
    ]),
  ) as FieldsOf<D>;

const fillAppraisals = (app: AppContext): void => {
  const [failed, other] = recordStore(appraisalResultRecord)
    .list(app.db)
    .filter(({ band }) => band === 'fail');
  if (failed === undefined || other === undefined) throw new Error('nobody failed twice');
  const { closedOn } = firstOf(app, appraisalFormRecord, ({ id }) => id === other.formId);
  valueOf(fileAppeal(app, { formId: other.formId, appealedOn: closedOn ?? TODAY, reason: '评分有误' }));
  const decided = { decidedOn: '2026-06-28', decidedBy: '孟经理', reason: '再看一个周期' };
  write(app, (tx) => {
    recordStore(appraisalDecisionRecord).insert(tx, { formId: failed.formId, decision: 'keep', ...decided });
    const form = firstOf(app, printedFormRecord);
    recordStore(printedFormRecord).insert(tx, {
      ...fieldsOf(printedFormRecord, form),
      number: `${form.number}-2`,
      replacesId: form.id,
    });
    const wrong = firstOf(app, printedFormRecord, ({ number }) => number !== form.number);
    valueOf(recordStore(printedFormRecord).update(tx, wrong.id, undefined, { state: 'void', note: '作废' }));
    const open = firstOf(app, planItemRecord, ({ state }) => state === 'planned');
    const trainer = firstOf(app, staffRecord, ({ status }) => status === 'active');
    valueOf(recordStore(planItemRecord).update(tx, open.id, undefined, { trainerId: trainer.id }));
  });
};

const fillOfficeRecords = (app: AppContext, staffId: string): void => {
  const line = { functionKey: 'trainingHead', staffId, holder: '', since: '2026-06-01', note: '' };
  valueOf(saveHolder(app, { seen: null, ...line }));
  const days = { postedFrom: '2026-06-15', postedTo: '2026-06-22' };
  const notice = addPosted(app, { [staffId]: '优秀' }, { ...days, kind: 'appraisalResult' });
  const raised = { noticeId: notice.id, raisedOn: '2026-06-16', raisedBy: '', text: '名单有遗漏' };
  const { id, version } = valueOf(raiseObjection(app, raised));
  const answer = { decidedOn: '2026-06-17', decidedBy: '周敏', reason: '已核实无遗漏' };
  valueOf(answerObjection(app, { id, version, verdict: 'dismissed', ...answer }));
  const managerId = firstOf(app, staffRecord, ({ id }) => id !== staffId).id;
  const warning = giveWarning(app, staffId, { givenById: managerId });
  const lifted = { decidedOn: '2026-06-28', decidedBy: '孟经理', reason: '表现良好' };
  valueOf(closeDiscipline(app, { id: warning.id, version: warning.version, choice: 'lift', ...lifted }));
};

const fillPlans = (app: AppContext): void => {
  const begun = recordStore(planItemRecord).list(app.db, "r.state <> 'planned'", [], 'r.position DESC');
  const answers = begun.map(
    ({ id, version }) =>
      () =>
        takeBackStep(app, { itemId: id, version, reason: '登记错了' }),
  );
  if (!answers.some((take) => take().ok)) throw new Error('no step to take back');
  write(app, (tx) => {
    const item = firstOf(app, planItemRecord, ({ trainerId }) => trainerId !== null);
    recordStore(planFindingRecord).insert(tx, {
      ...{ planId: item.planId, planItemId: item.id, kind: 'cannotReach', trainerId: item.trainerId ?? '' },
      ...{
        foundOn: '2026-06-20',
        foundBy: '李静',
        note: '看不懂电路图',
        outcome: 'extend',
        opinion: '再学两周',
      },
      ...{ decidedOn: '2026-06-21', decidedBy: '孟经理', noticedOn: '2026-06-22', noticeNo: '通〔2026〕1号' },
    });
  });
};

/**
 * The kept branch of the first build, and beside what its demo played, by the same services, whatever it did not: records of every kind
 * that travels, with every reference that a kind can have.
 */
export const openFullOffice = (): Kept => {
  const app = openKept('branch');
  const active = firstOf(app, staffRecord, ({ status }) => status === 'active');
  fillOfficeRecords(app, active.id);
  fillPeople(app, active.id);
  fillMonth(app, active.id);
  fillExams(app, active.id);
  fillCharges(app, active.id);
  fillSessions(app);
  fillAppraisals(app);
  fillOwnPapers(app, active.id, TODAY);
  fillPlans(app);
  return app;
};
