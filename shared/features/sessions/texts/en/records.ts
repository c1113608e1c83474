export const records = {
  kinds: {
    session: 'Session',
    sessionTrainee: 'Session trainee',
  },
  fields: {
    attendance: 'Attendance',
    capacity: 'Capacity',
    content: 'Content',
    courseId: 'Course',
    endsAt: 'Ends at',
    makeupOf: 'Makeup of',
    observation: 'Observation',
    overlapReason: 'Overlap reason',
    place: 'Place',
    satisfaction: 'Satisfaction',
    sessionId: 'Session',
    sessionNo: 'Session no',
    startsAt: 'Starts at',
    testScore: 'Test score',
    trainerId: 'Trainer',
  },
  values: {
    status: {
      planned: 'planned',
      held: 'held',
      cancelled: 'cancelled',
    },
    attendance: {
      present: 'present',
      late: 'late',
      absent: 'absent',
      leave: 'leave',
    },
  },
} as const;
