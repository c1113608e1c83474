import type { approvalFault } from '../../../shared/features/approvals/rules';
import type { ApprovalFacts, ApprovalLine, ApprovalStep } from '../../../shared/features/approvals/types';

export const step = (key: string, more: Partial<ApprovalStep> = {}): ApprovalStep => ({
  ...{ key, title: key, by: 'approver', office: 'branch', required: true },
  ...more,
});
export const STEPS = [step('department'), step('humanResources'), step('leader')];
export const FACTS: ApprovalFacts = {
  today: '2026-06-15',
  since: '2026-06-01',
  inBranch: true,
  isSubject: false,
  subjectName: '王强',
};

let count = 0;
export const line = (
  key: string,
  decision: ApprovalLine['decision'] = 'agree',
  more: Partial<ApprovalLine> = {},
): ApprovalLine => {
  count += 1;
  return {
    ...{ id: `a${count}`, round: 1, step: key, approverId: null, approver: `${key} 负责人` },
    ...{ decidedOn: '2026-06-10', decision, opinion: '', basis: 'screen', documentNo: '' },
    ...more,
  };
};
export const given = (key: string, more: Partial<Parameters<typeof approvalFault>[1]> = {}) => ({
  ...{ step: key, decidedOn: '2026-06-12', decision: 'agree' as const, opinion: '' },
  ...{ basis: 'screen' as const, documentNo: '' },
  ...more,
});
