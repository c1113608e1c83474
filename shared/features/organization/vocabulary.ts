/** In ascending order; senior and vocational school rank the same (see `educationRank`). */
export const EDUCATIONS = ['junior', 'senior', 'vocational', 'college', 'bachelor', 'postgraduate'] as const;
export const GENDERS = ['male', 'female'] as const;
export const SOURCES = ['internal', 'external', 'campus', 'dealer'] as const;
export const STAFF_STATUSES = ['training', 'active', 'transferred', 'left', 'eliminated'] as const;
export const TIMELINE_ASPECTS = [
  'entry',
  'post',
  'grade',
  'site',
  'department',
  'status',
  'mentor',
  'pay',
  'training',
  'exam',
  'discipline',
  'correction',
] as const;

export type Education = (typeof EDUCATIONS)[number];
export type StaffStatus = (typeof STAFF_STATUSES)[number];
export type TimelineAspect = (typeof TIMELINE_ASPECTS)[number];
