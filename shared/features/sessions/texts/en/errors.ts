export const errors = {
  E_COURSE_UNKNOWN: {
    message: 'The catalogue has no course {{code}}.',
    remedy: 'Add or import the course first, then the session.',
  },
  E_SESSION_COURSE_UNKNOWN: {
    message: 'No course was chosen, or it was deleted; the session was not saved.',
    remedy: 'Choose the course again.',
  },
  E_SESSION_NO_LOOKS_SAME: {
    message:
      'Session number {{sessionNo}} is only another writing of {{known}}, which exists; nothing was saved.',
    remedy:
      'If it is the same session, open {{known}}; if it is another, give it a number that can be told apart.',
  },
  E_SESSION_NO_TAKEN: {
    message: 'Session number {{sessionNo}} exists already; nothing was saved.',
    remedy: 'Choose another number, or clear it to use the proposed one.',
  },
  E_SESSION_TIMES: {
    message: 'The end {{to}} is not later than the start {{from}}; nothing was saved.',
    remedy: 'Correct the start or the end.',
  },
  E_SESSION_NO_TRAINER: {
    message: 'No trainer was chosen; the session was not saved, what you entered is still there.',
    remedy: 'Choose the trainer of the session first, then save.',
  },
  E_SESSION_TRAINER_IS_TRAINEE: {
    message: 'The trainer is on the list of trainees; nothing was saved.',
    remedy: 'Choose another trainer, or take the person off the list.',
  },
  E_SESSION_OVER_CAPACITY: {
    message: '{{count}} trainees are more than the capacity of {{capacity}}; nothing was saved.',
    remedy: 'Take people off, choose a larger place and raise the capacity, or make two sessions.',
  },
  E_SESSION_PERSON_UNKNOWN: {
    message: 'A chosen person is no longer in the staff list; nothing was saved.',
    remedy: 'Choose the people again.',
  },
  E_SESSION_OVERLAP: {
    message:
      '{{what}} is in session {{sessionNo}} {{course}} from {{from}} to {{to}}; nothing was saved ({{count}} double bookings).',
    remedy: 'Change the time, the place or the people; if it must be, give a reason in the app and save.',
  },
  E_SESSION_HELD: {
    message: 'Session {{sessionNo}} is held; its time, place, trainer, course and list were not changed.',
    remedy: 'To correct it, reopen the session first.',
  },
  E_SESSION_CANCELLED: {
    message: 'Session {{sessionNo}} is cancelled; nothing was entered.',
    remedy: 'If it took place after all, revive it first.',
  },
  E_SESSION_STATUS: {
    message: 'Session {{sessionNo}} cannot change so from its present status; nothing was changed.',
    remedy: 'Reopen a held session or revive a cancelled one first.',
  },
  E_SESSION_HAS_ATTENDANCE: {
    message: 'Session {{sessionNo}} has attendance; nothing was changed.',
    remedy: 'If the attendance is wrong, clear it first, then cancel, delete or postpone the session.',
  },
  E_SESSION_NO_TRAINEES: {
    message: 'Session {{sessionNo}} has nobody on its list and cannot be marked as held.',
    remedy: 'Add the trainees and enter attendance; cancel a session that did not take place.',
  },
  E_SESSION_ATTENDANCE_MISSING: {
    message: 'Attendance of {{count}} people in session {{sessionNo}} is missing; nothing was saved.',
    remedy: 'Enter present, late, absent or leave for everybody.',
  },
  E_SESSION_STAFF_UNKNOWN: {
    message: 'Nobody has staff number {{staffNo}}.',
    remedy: 'Check the number, or import the roster first.',
  },
  E_SESSION_TRAINEES_KEPT: {
    message: '{{list}} are on the list and not in the sheet; they stay on the list.',
    remedy: 'Take people off the list in the app.',
  },
  E_SESSION_UNKNOWN: {
    message: 'There is no session {{sessionNo}}.',
    remedy: 'Plan or import the session first, then its attendance.',
  },
  E_ATTENDANCE_TOO_EARLY: {
    message: 'Session {{sessionNo}} takes place on {{day}}; attendance cannot be entered yet.',
    remedy: 'Enter it on the day or later; correct the session if the day is wrong.',
  },
  E_ATTENDANCE_NOT_ON_LIST: {
    message: '{{name}} ({{staffNo}}) is not on the list of session {{sessionNo}}; nothing was entered.',
    remedy: 'Check the staff number; if the person took part, add them to the session first.',
  },
  E_ATTENDANCE_HAS_MAKEUP: {
    message: 'This absence was made up for in session {{sessionNo}}; attendance was not changed.',
    remedy: 'If it was entered wrongly, take the person off the make-up session first.',
  },
  E_TRAINEE_HAS_ATTENDANCE: {
    message: 'Attendance of this person is entered; they were not taken off the list.',
    remedy: 'If it was entered wrongly, clear it first.',
  },
  E_TRAINEE_ON_LIST: {
    message: 'This person is on the list already; nobody was added.',
    remedy: 'Nothing needs to be done.',
  },
  E_MAKEUP_NOT_MISSED: {
    message: 'Only an absence or leave can be made up for; nothing was saved.',
    remedy: 'Check the attendance of the earlier session.',
  },
  E_MAKEUP_ALREADY: {
    message: 'This absence is made up for in session {{sessionNo}}; it is made up once.',
    remedy: 'To change it, take the person off the list of session {{sessionNo}} first.',
  },
  E_MAKEUP_OTHER_COURSE: {
    message: 'The make-up is not a session of the same course; nothing was saved.',
    remedy: 'Choose a session of the same course.',
  },
  E_MAKEUP_NOT_LATER: {
    message: 'The make-up is earlier than the missed session; nothing was saved.',
    remedy: 'Choose a session after the missed one.',
  },
  E_SATISFACTION_RANGE: {
    message: 'Satisfaction is a whole number from {{min}} to {{max}}; nothing was saved.',
    remedy: 'Correct it and save again; everything else is kept.',
  },
  E_SCORE_RANGE: {
    message:
      'The score {{value}} is outside of 0 to {{max}} or has more than two decimal places; nothing was saved.',
    remedy: 'Enter a number from 0 to {{max}} with at most two decimal places.',
  },
  E_EFFECT_NOT_ATTENDED: {
    message: 'Somebody who did not come has no satisfaction, score or observation; nothing was saved.',
    remedy: 'Enter present or late first, or clear the effect of this row.',
  },
} as const;
