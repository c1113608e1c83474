export const exams = {};

export const examsErrors = {};
