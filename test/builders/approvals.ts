import type { AppContext } from '../../electron/app-context';
import { gradings } from '../../electron/features/grades/repository';
import { approveGrading } from '../../electron/features/grades/service/gradings';
import { chainOfGrading } from '../../electron/features/grades/views/gradings';
import type { DecideStep } from '../../shared/features/approvals/types';
import { valueOf } from './office';

/** A decision at a step; `given` changes what a test is about. */
export const decision = (step: string, given: Partial<DecideStep> = {}): DecideStep => ({
  step,
  approverId: null,
  approver: `${step} 负责人`,
  decidedOn: '2026-06-12',
  decision: 'agree',
  opinion: '',
  basis: 'screen',
  documentNo: '',
  ...given,
});

/** Everybody whom the chain of a grading asks agrees, one after the other. */
export const agreeToGrading = (app: AppContext, gradingId: string, decidedOn = '2026-06-12'): void => {
  const grading = gradings.find(app.db, gradingId);
  if (grading === undefined) throw new Error(`no grading ${gradingId}`);
  for (const { key, line } of chainOfGrading(app.db, grading).steps)
    if (line === null) valueOf(approveGrading(app, { gradingId, ...decision(key, { decidedOn }) }));
};
