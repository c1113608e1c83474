/** Roles of an office (ruling 9); which kind of office has which, and what each may do, says the standard. */
export const ROLES = ['administrator', 'clerk', 'trainer', 'reviewer', 'viewer', 'job'] as const;

/** Powers of their own that a user is given beside a role: people's pay, and who rated whom. */
export const TICKS = ['pay', 'raters'] as const;
