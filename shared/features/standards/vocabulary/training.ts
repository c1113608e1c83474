/** Words that schemas, tables, sheets and forms share; their Chinese stands in the locales. */
export const TIERS = ['basic', 'intermediate', 'advanced'] as const;
export type Tier = (typeof TIERS)[number];

export const METHODS = ['lecture', 'practice', 'roleplay', 'field', 'online', 'external'] as const;
export type Method = (typeof METHODS)[number];

export const AREAS = ['product', 'service', 'teamwork', 'safety', 'rules', 'management'] as const;
export type Area = (typeof AREAS)[number];

/** In ascending order; senior and vocational school rank the same (see `educationRank`). */
export const EDUCATIONS = ['junior', 'senior', 'vocational', 'college', 'bachelor', 'postgraduate'] as const;

/** The kinds of position of scheme A; all but the reserve have steps of their own. */
export const GRADE_FAMILIES = ['reserve', 'technician', 'engineer'] as const;
export type GradeFamily = (typeof GRADE_FAMILIES)[number];
