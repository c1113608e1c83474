export const paper = {
  entryTest: '{{name}} ({{heldOn}}), score {{score}}',
  field: {
    planNo: 'Plan no.',
    tier: 'Tier',
    tierReason: 'Reason for the tier',
    trainerSignature: "Trainer's signature",
    traineeSignature: "Trainee's signature",
    content: 'Content',
    departmentTrainer: 'Department / trainer',
    planned: 'Planned time',
    actual: 'Actual time and what was taught (in short)',
    evaluation: "Trainer's evaluation",
    state: 'Progress',
  },
  sign: {
    approve: 'Approved:',
    trainingHead: 'Head of training department:',
    drawnBy: 'Drawn up:',
  },
  planNote:
    'This form travels with the trainee. The trainer fills it in truthfully, the trainee confirms by signature; in a disagreement the trainer is answerable.',
  evaluation: {
    excellent: 'Excellent',
    good: 'Good',
    pass: 'Pass',
    fail: 'Fail',
  },
  itemState: {
    planned: 'Planned',
    inProgress: 'In progress',
    evaluated: 'Evaluated',
    confirmed: 'Confirmed',
    disputed: 'Disputed',
    returned: 'Returned',
  },
  planState: {
    active: 'Active',
    completed: 'Completed',
    cancelled: 'Cancelled',
  },
};
