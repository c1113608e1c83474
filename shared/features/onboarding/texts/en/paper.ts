export const paper = {
  field: {
    dueOn: 'Due on',
    extension: 'Extension',
    outcome: 'Outcome',
  },
  months: '{{count}} months',
  outcome: {
    confirmed: 'Confirmed',
    earlyConfirmed: 'Confirmed early',
    toGradingExam: 'Straight to the grading exam',
    dismissed: 'Dismissed',
    movedPost: 'Moved to another post',
    left: 'Left at own wish',
    terminated: 'Terminated for another cause',
  },
};
