export const errors = {
  E_GRADING_EXAM_FAILED: {
    message: 'The exam total {{examTotal}} is below the pass mark {{passMark}}: no grade, nothing was saved.',
    remedy: 'Extend the training and repeat the exam, then grade.',
  },
  E_GRADING_EDUCATION_UNKNOWN: {
    message: 'The standard gives no points for this education; nothing was saved.',
    remedy: 'Choose an education of the standard, or add it there.',
  },
  E_GRADING_SCORE_MISSING: {
    message: 'The score of “{{dimension}}” is missing; nothing was saved.',
    remedy: 'Enter a score (0 to 100) for every dimension.',
  },
  E_GRADE_WEIGHTS: {
    message: 'The weights total {{total}} instead of 100; nothing was reckoned.',
    remedy: 'Change the weights so that they total 100.',
  },
  E_GRADE_UNKNOWN: {
    message: 'This scheme knows no grade “{{grade}}”; it was not taken in.',
    remedy: 'Use a grade of the standard: {{grades}}.',
  },
  E_GRADING_FUTURE: {
    message: 'The grading date {{gradedOn}} is after today ({{today}}); nothing was saved.',
    remedy: 'Enter the day on which the grading took place.',
  },
  E_GRADING_EXISTS: {
    message: '{{name}} has a grading of the same scheme on {{gradedOn}}; it was not saved twice.',
    remedy: 'Open that grading, or use the actual date.',
  },
  E_GRADING_CONFIRMED: {
    message: 'This grading is confirmed and can no longer be changed.',
    remedy: 'Withdraw it, then grade again.',
  },
  E_GRADING_NOT_APPROVED: {
    message: 'The approval is not complete; it was not confirmed. Waiting for: {{waiting}}.',
    remedy: 'Enter the opinions step by step.',
  },
  E_GRADING_DISAGREED: {
    message: '{{approver}} does not agree to this grading; it was not confirmed.',
    remedy: 'Withdraw it, and fill in a new one if needed.',
  },
  E_GRADING_REASON: {
    message: 'Withdrawing a confirmed grading needs a reason; nothing was changed.',
    remedy: 'Enter the reason.',
  },
  E_GRADING_STAFF_UNKNOWN: {
    message: 'Nobody of this office has the staff number {{staffNo}}; the row was not taken in.',
    remedy: 'Enter the person first, or correct the number.',
  },
  E_GRADING_NAME_DIFFERS: {
    message:
      'The staff number {{staffNo}} belongs to {{known}}, the sheet says {{name}}; the row was not taken in.',
    remedy: 'Check number and name.',
  },
  E_GRADING_POINTS_MISSING: {
    message: 'Scheme B needs points; the row was not taken in.',
    remedy: 'Enter the points of that grading.',
  },
  E_GRADING_POINTS_RANGE: {
    message:
      '{{points}} points are not between 0 and 10000 or have more than two decimal places; the row was not taken in.',
    remedy: 'Correct the points.',
  },
  E_GRADING_GRADE_MISSING: {
    message: 'A past grading of scheme {{scheme}} needs its grade; the row was not taken in.',
    remedy: 'Enter the grade that was given.',
  },
  E_GRADING_GRADE_DIFFERS: {
    message: '{{points}} points are {{computed}}, the sheet says {{grade}}; the row was not taken in.',
    remedy: 'Check points and grade; an empty grade follows from the points.',
  },
  E_GRADING_KEPT: {
    message:
      'The grading of {{gradedOn}} was approved in the app ({{grade}}); the sheet’s {{given}} did not overwrite it.',
    remedy: 'Withdraw it on the grading page and grade again if it must change.',
  },
} as const;
