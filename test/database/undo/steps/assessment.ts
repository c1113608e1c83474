import type { AppContext } from '../../../../electron/app-context';
import {
  appeals,
  cycles,
  decisions,
  events,
  improvements,
  scorecards,
} from '../../../../electron/features/appraisal/repository/records';
import { examScores, exams } from '../../../../electron/features/entry-tests/repository';
import { skillLacks, trainerCharges } from '../../../../electron/features/skill-exams/repository';
import { addStaff, unitId } from '../../../builders/staff';
import type { Step } from '../play';
import { ownPaperSteps } from './own-papers';

type Seen = { readonly id: string; readonly version: number };
const seen = (record: Seen | undefined): Seen => ({ id: record?.id ?? '', version: record?.version ?? 0 });

export const skillExamSteps = (office: AppContext): readonly Step[] => {
  const [li, member] = ['51', '52'].map((staffNo) => addStaff(office, { staffNo }).id);
  const exam = () => exams.list(office.db, "r.exam_type <> 'entry' AND r.name = '实操'")[0];
  const theory = () => exams.list(office.db, "r.exam_type = 'theory' AND r.name = '理论'")[0];
  const score = () => examScores.list(office.db, 'r.exam_id = ?', [exam()?.id ?? ''])[0];
  const fields = {
    ...{ name: '实操', examType: 'practical', heldOn: '2026-07-01' },
    ...{ productSeries: 'A系列', trainerId: null },
  };
  const panel = { technical: 90, process: 85 };
  const entry = (given: object) => ({
    examId: exam()?.id,
    entries: [{ staffId: li, score: null, panel, ...given }],
  });
  return [
    { call: 'skillExams.createSkillExam', outcome: 'undone', input: () => fields },
    {
      call: 'skillExams.updateSkillExam',
      outcome: 'undone',
      input: () => ({ ...seen(exam()), fields: { ...fields, heldOn: '2026-07-02' } }),
    },
    {
      call: 'skillExams.savePanel',
      outcome: 'undone',
      input: () => ({
        examId: exam()?.id,
        members: [{ department: 'technical', memberId: member, memberName: '' }],
      }),
    },
    { call: 'skillExams.saveSkillScores', outcome: 'undone', input: () => entry({}) },
    {
      call: 'skillExams.saveSkillScores',
      outcome: 'undone',
      input: () => entry({ panel: { technical: 95, process: null } }),
    },
    {
      call: 'skillExams.reportLack',
      outcome: 'undone',
      input: () => ({
        ...{ examScoreId: score()?.id, department: 'technical', memberId: null, memberName: '' },
        ...{ foundOn: '2026-07-05', finding: '不会换压缩机', foundBy: '周敏' },
      }),
    },
    { call: 'skillExams.removeLack', outcome: 'undone', input: () => seen(skillLacks.list(office.db)[0]) },
    { call: 'skillExams.removeSkillScore', outcome: 'undone', input: () => seen(score()) },
    { call: 'skillExams.saveSkillScores', outcome: 'undone', input: () => entry({}) },
    {
      call: 'skillExams.saveSkillScores',
      outcome: 'undone',
      input: () => entry({ panel: { technical: 20, process: 20 } }),
    },
    {
      call: 'skillExams.removeSkillExam',
      outcome: 'undone',
      input: () => seen(exam()),
    },
    {
      call: 'skillExams.createSkillExam',
      outcome: 'undone',
      input: () => ({ ...fields, name: '理论', examType: 'theory', trainerId: member }),
    },
    {
      call: 'skillExams.saveSkillScores',
      outcome: 'undone',
      input: () => ({ examId: theory()?.id, entries: [{ staffId: li, score: 60, panel: {} }] }),
    },
    {
      call: 'skillExams.decideCharge',
      outcome: 'E_UNDO_STAYS',
      input: () => ({
        ...{ examIds: [theory()?.id], seen: 20_000, choice: 'confirm', negligent: false },
        ...{ decidedOn: '2026-07-05', decidedBy: '周敏', reason: '' },
      }),
    },
    {
      call: 'skillExams.withdrawCharge',
      outcome: 'E_UNDO_STAYS',
      input: () => ({
        ...seen(trainerCharges.list(office.db)[0]),
        ...{ decidedOn: '2026-07-06', decidedBy: '周敏', reason: '成绩有误' },
      }),
    },
  ];
};

export const examDecisionSteps = (office: AppContext): readonly Step[] => {
  const li = addStaff(office, { staffNo: '53' }).id;
  const exam = () => exams.list(office.db, "r.name = '理论'")[0];
  const fields = {
    name: '理论',
    examType: 'theory',
    heldOn: '2026-07-01',
    productSeries: '',
    trainerId: null,
  };
  return [
    { call: 'skillExams.createSkillExam', outcome: 'undone', input: () => fields },
    {
      call: 'skillExams.saveSkillScores',
      outcome: 'undone',
      input: () => ({ examId: exam()?.id, entries: [{ staffId: li, score: 10, panel: {} }] }),
    },
    {
      call: 'skillExams.decideExam',
      outcome: 'E_UNDO_LEDGER',
      input: () => ({
        examScoreId: examScores.list(office.db, 'r.staff_id = ?', [li])[0]?.id,
        ...{ decision: 'retrain', decidedOn: '2026-07-02', decidedBy: '周敏', reason: '再培训' },
      }),
    },
  ];
};

export const appraisalSteps = (office: AppContext): readonly Step[] => {
  const [li, boss] = ['61', '62'].map((staffNo) => addStaff(office, { staffNo }).id);
  const cycle = () => cycles.list(office.db)[0];
  const scorecard = () => scorecards.list(office.db, 'r.staff_id = ?', [li ?? ''])[0];
  const rater = { raterType: 'superior', raterId: boss, raterName: '' } as const;
  const cells = (score: number) =>
    ['workQuality', 'professionalLevel', 'serviceAttitude'].map((indicator) => ({
      ...rater,
      indicator,
      score,
    }));
  const fields = { name: '上半年', period: 'half', fromDate: '2026-01-01', toDate: '2026-06-30', note: '' };
  const scored: Step = {
    call: 'appraisal.saveScores',
    outcome: 'undone',
    input: () => ({ formId: scorecard()?.id, cells: cells(50) }),
  };
  const added: Step = {
    call: 'appraisal.addScorecards',
    outcome: 'undone',
    input: () => ({ cycleId: cycle()?.id, staffIds: [li] }),
  };
  const decided = { decidedOn: '2026-07-10', decidedBy: '周敏', reason: '复核' };
  return [
    { call: 'appraisal.createCycle', outcome: 'undone', input: () => fields },
    {
      call: 'appraisal.updateCycle',
      outcome: 'undone',
      input: () => ({ ...seen(cycle()), fields: { ...fields, note: '试行' } }),
    },
    added,
    scored,
    { call: 'appraisal.removeRater', outcome: 'undone', input: () => ({ formId: scorecard()?.id, rater }) },
    scored,
    {
      call: 'appraisal.saveComment',
      outcome: 'undone',
      input: () => ({ ...seen(scorecard()), comment: '继续努力' }),
    },
    { call: 'appraisal.removeScorecard', outcome: 'undone', input: () => seen(scorecard()) },
    added,
    scored,
    { call: 'appraisal.removeCycle', outcome: 'undone', input: () => seen(cycle()) },
    { call: 'appraisal.createCycle', outcome: 'undone', input: () => fields },
    added,
    scored,
    ...ownPaperSteps(office, () => ({ formId: scorecard()?.id, cycleId: cycle()?.id })),
    { call: 'appraisal.closeScorecard', outcome: 'E_UNDO_STAYS', input: () => seen(scorecard()) },
    {
      call: 'appraisal.saveInterview',
      outcome: 'undone',
      input: () => ({
        ...{ formId: scorecard()?.id, seen: null, heldOn: '2026-07-10', interviewer: '周敏' },
        ...{ strengths: '', weaknesses: '', opinion: '', agreed: '' },
      }),
    },
    {
      call: 'appraisal.saveImprovement',
      outcome: 'undone',
      input: () => ({
        ...{ formId: scorecard()?.id, seen: null, startsOn: '2026-07-10', endsOn: '2026-08-10', support: '' },
        items: [{ problem: '慢', goal: '', measure: '', dueOn: null }],
      }),
    },
    {
      call: 'appraisal.checkImprovement',
      outcome: 'undone',
      input: () => ({
        ...seen(improvements.list(office.db)[0]),
        ...{ state: 'achieved', checkedOn: '2026-07-10', checkedBy: '周敏', checkResult: '达成' },
      }),
    },
    {
      call: 'appraisal.fileAppeal',
      outcome: 'undone',
      input: () => ({ formId: scorecard()?.id, appealedOn: '2026-07-10', reason: '不服' }),
    },
    {
      call: 'appraisal.decideAppeal',
      outcome: 'E_UNDO_STAYS',
      input: () => ({ ...seen(appeals.list(office.db)[0]), ...decided, outcome: 'rejected' }),
    },
    {
      call: 'appraisal.reopenScorecard',
      outcome: 'E_UNDO_STAYS',
      input: () => ({ ...seen(scorecard()), reason: '更正' }),
    },
    {
      call: 'appraisal.decideFailures',
      outcome: 'E_UNDO_LEDGER',
      write: (tx) => decisions.insert(tx, { ...decided, formId: scorecard()?.id ?? '', decision: 'retrain' }),
    },
    {
      call: 'appraisal.saveScores',
      outcome: 'undone',
      input: () => ({ formId: scorecard()?.id, cells: cells(92) }),
    },
    { call: 'appraisal.closeCycle', outcome: 'E_UNDO_STAYS', input: () => seen(cycle()) },
    {
      call: 'appraisal.announceResults',
      outcome: 'undone',
      input: () => ({ cycleId: cycle()?.id }),
    },
    { call: 'appraisal.reopenCycle', outcome: 'E_UNDO_STAYS', input: () => seen(cycle()) },
  ];
};

export const kpiAndEventSteps = (office: AppContext): readonly Step[] => {
  const staffId = addStaff(office, { staffNo: '63' }).id;
  const siteId = unitId(office, 'site', '丰台网点');
  const event = () => events.list(office.db)[0];
  const fields = {
    ...{ kind: 'complaint', happenedOn: '2026-07-01', staffId, customer: '李先生' },
    ...{ work: 'repair', score: null, text: '迟到' },
  };
  const kpi = (value: number | null) => ({
    month: '2026-06',
    cells: [{ siteId, staffId: null, indicator: 'defectRate', value }],
  });
  return [
    { call: 'appraisal.saveKpi', outcome: 'undone', input: () => kpi(1.25) },
    { call: 'appraisal.saveKpi', outcome: 'undone', input: () => kpi(null) },
    { call: 'appraisal.saveEvent', outcome: 'undone', input: () => ({ ...fields, seen: null }) },
    {
      call: 'appraisal.saveEvent',
      outcome: 'undone',
      input: () => ({ ...fields, kind: 'praise', seen: seen(event()) }),
    },
    {
      call: 'appraisal.saveHandling',
      outcome: 'undone',
      input: () => ({
        ...{ eventId: event()?.id, seen: null, place: 'city', reportedAt: '2026-07-01T08:00' },
        ...{ arrivedAt: '2026-07-01T09:30', solvedAt: null, finding: '电容坏', improvement: '' },
        ...{ improveBy: null, improvedOn: null, improvedBy: '' },
      }),
    },
    { call: 'appraisal.removeEvent', outcome: 'undone', input: () => seen(event()) },
  ];
};
