/** Words of training that plans, sessions and entry tests share with the catalogue of courses. */
export const TIERS = ['basic', 'intermediate', 'advanced'] as const;
export type Tier = (typeof TIERS)[number];

export const METHODS = ['lecture', 'practice', 'roleplay', 'field', 'online', 'external'] as const;
export type Method = (typeof METHODS)[number];

export const AREAS = ['product', 'service', 'teamwork', 'safety', 'rules', 'management'] as const;
export type Area = (typeof AREAS)[number];

/** The most hours of a course 课时. */
export const HOURS_MAX = 10_000;
