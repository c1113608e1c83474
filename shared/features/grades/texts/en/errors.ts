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
  E_GRADING_PAIR_PURPOSE: {
    message: '“{{exam}}” of {{heldOn}} was not held for a grading; scheme A does not read it.',
    remedy:
      'If its purpose is wrong, correct it under “Skill exams”; otherwise take scores of an exam for a grading.',
  },
  E_GRADING_PAIR_SERIES: {
    message:
      '“{{theory}}” of {{theoryOn}} ({{theorySeries}}) and “{{practical}}” of {{practicalOn}} ({{practicalSeries}}) are about different product series and do not belong together.',
    remedy:
      'Take theory and practical of one series; if the series is wrong, correct it under “Skill exams”.',
  },
  E_GRADING_PAIR_DAYS: {
    message:
      '“{{theory}}” of {{theoryOn}} and “{{practical}}” of {{practicalOn}} lie {{days}} days apart, more than {{max}}, and do not belong together.',
    remedy:
      'Take scores that lie closer, or sit one part again; enter the product series under “Skill exams” where it is missing.',
  },
  E_GRADING_SCORE_GONE: {
    message: '“{{exam}}” of {{heldOn}} no longer has this score; the grading cannot be confirmed.',
    remedy: 'Edit the grading and take the scores from the records anew.',
  },
  E_GRADING_SCORE_CHANGED: {
    message:
      '“{{exam}}” of {{heldOn}} now says {{known}}; the grading rests on {{score}} or on what the exam said then. It cannot be confirmed.',
    remedy: 'Edit the grading, take the scores from the records anew and save.',
  },
  E_GRADING_PANEL_INCOMPLETE: {
    message:
      'The panel of “{{exam}}” of {{heldOn}} is incomplete: its result is provisional and confirms no grading.',
    remedy:
      'Have the missing members score in that exam; where they cannot, enter number and day of head office’s reply under its “Panel”.',
  },
  E_GRADING_SCORES_UNPROVEN: {
    message:
      'Theory and practical were typed and stand in no exam on record; the grading cannot be confirmed.',
    remedy:
      'Enter the exam scores and take them from the records; without records enter number and day of a reply.',
  },
  E_GRADING_COVER_AHEAD: {
    message: 'The day of the reply is after today ({{today}}). Nothing was saved.',
    remedy: 'Correct the day.',
  },
  E_GRADING_OTHER_TODAY: {
    message: 'Graded {{grade}} then; the same inputs give {{today}} under today’s rules.',
    remedy:
      'Check scores and prerequisites; withdraw and grade anew where it is wrong, or write down what came of the review.',
  },
  E_GRADING_TOTAL_DIFFERS: {
    message: 'The exam on record has a total of {{known}}, the sheet says {{given}}.',
    remedy: 'Enter what is on record, or say why it differs.',
  },
  E_GRADING_YEARS_DIFFER: {
    message: 'On record are {{known}} years in the trade, the sheet says {{given}}.',
    remedy: 'Enter what is on record or correct the person first; otherwise say why it differs.',
  },
  E_GRADING_EDUCATION_DIFFERS: {
    message: 'The education on the sheet is not the one on record.',
    remedy: 'Choose the one on record or correct the person first; otherwise say why it differs.',
  },
  E_GRADING_REVIEW_NONE: {
    message: 'Nothing of this grading is to be reviewed. Nothing was recorded.',
    remedy: 'Refresh; a review is recorded once.',
  },
} as const;
