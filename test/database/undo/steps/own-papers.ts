import type { AppContext } from '../../../../electron/app-context';
import { cyclePapers, ownPlans } from '../../../../electron/features/appraisal/repository/own-papers';
import type { Step } from '../play';

type Seen = { readonly id: string; readonly version: number };
const seen = (record: Seen | undefined): Seen => ({ id: record?.id ?? '', version: record?.version ?? 0 });

/** Own plan and summary, measured value, ticks and group, on an open scorecard. */
export const ownPaperSteps = (
  office: AppContext,
  of: () => { readonly formId: string | undefined; readonly cycleId: string | undefined },
): readonly Step[] => {
  const plan = () => ownPlans.list(office.db)[0];
  const day = '2026-07-10';
  const items = [{ indicator: 'workQuality', goal: '两天内修好', measure: '备件随车' }];
  return [
    {
      call: 'appraisal.saveOwnPlan',
      outcome: 'undone',
      input: () => ({ formId: of().formId, seen: null, items }),
    },
    {
      call: 'appraisal.submitOwnPlan',
      outcome: 'undone',
      input: () => ({ ...seen(plan()), submittedOn: day }),
    },
    {
      call: 'appraisal.approveOwnPlan',
      outcome: 'undone',
      input: () => ({ ...seen(plan()), decidedOn: day, decidedBy: '周敏' }),
    },
    {
      call: 'appraisal.returnOwnPlan',
      outcome: 'undone',
      input: () => ({ ...seen(plan()), reason: '目标太低' }),
    },
    {
      call: 'appraisal.saveOwnSummary',
      outcome: 'undone',
      input: () => ({
        ...{ formId: of().formId, seen: null, achieved: '完成', shortfalls: '', nextSteps: '学电路' },
        handedInOn: day,
      }),
    },
    {
      call: 'appraisal.saveMeasure',
      outcome: 'undone',
      input: () => ({ formId: of().formId, indicator: 'handlingSpeed', value: 2.5, note: '' }),
    },
    {
      call: 'appraisal.tickPapers',
      outcome: 'undone',
      input: () => ({
        ...{ cycleId: of().cycleId, paper: 'ownSummary', receivedOn: day, receivedBy: '周敏', note: '' },
      }),
    },
    {
      call: 'appraisal.untickPapers',
      outcome: 'undone',
      input: () => seen(cyclePapers.list(office.db)[0]),
    },
    {
      call: 'appraisal.saveGroup',
      outcome: 'undone',
      input: () => ({
        ...{ cycleId: of().cycleId, seen: null, agreedOn: day, note: '' },
        members: [{ name: '周敏', post: '售后经理' }],
      }),
    },
  ];
};
