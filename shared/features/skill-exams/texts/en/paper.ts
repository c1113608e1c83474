export const paper = {
  field: {
    chargeShare: 'Who failed',
    chargeClause: 'Rule',
    chargeResult: 'Charge',
    chargeReason: 'Reason',
    exam: 'Exam',
    examType: 'Type',
    heldOn: 'Date',
    score: 'Score',
  },
  examType: {
    entry: 'Entry',
    theory: 'Theory',
    practical: 'Practical',
    comprehensive: 'Comprehensive',
  },
};
