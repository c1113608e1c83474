import type { SaveGrading } from '../../shared/features/grades/types';

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
  },
  note: '',
  seen: null,
  ...given,
});
