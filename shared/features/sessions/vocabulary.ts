export const SESSION_STATUSES = ['planned', 'held', 'cancelled'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

export const ATTENDANCES = ['present', 'late', 'absent', 'leave'] as const;
export type Attendance = (typeof ATTENDANCES)[number];
