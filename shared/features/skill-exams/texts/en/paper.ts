export const paper = {
  field: {
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
