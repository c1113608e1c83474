import type { AppContext } from '../../electron/app-context';
import { confirmGrading, saveGrading } from '../../electron/features/grades/service/gradings';
import type { SaveGrading } from '../../shared/features/grades/types';
import { agreeToGrading } from './approvals';
import { valueOf } from './office';

/** The paper that proves scores which stand in no record. */
export const COVER = { number: '总部〔2026〕7号', on: '2026-06-01' };

/** A grading sheet by exam that meets the prerequisites of an engineer; `given` changes what a test is about. */
export const gradingDraft = (staffId: string, given: Partial<SaveGrading> = {}): SaveGrading => ({
  staffId,
  gradedOn: '2026-06-10',
  employment: 'dedicated',
  inputs: {
    kind: 'exam',
    theory: 92,
    practical: 95,
    education: 'college',
    tradeYears: 4,
    series: ['A', 'B', 'C'],
    certificates: [],
    cover: COVER,
  },
  note: '',
  seen: null,
  ...given,
});

/** A grading by that draft, approved and confirmed. */
export const confirmedGrading = (app: AppContext, staffId: string, given: Partial<SaveGrading> = {}) => {
  const saved = valueOf(saveGrading(app, gradingDraft(staffId, given)));
  agreeToGrading(app, saved.id);
  return valueOf(confirmGrading(app, { id: saved.id, version: saved.version }));
};
