/** `examScores` → `exam-scores`: a name in code as the command line and the folders write it. */
export const kebabOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
