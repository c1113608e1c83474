import { command, query } from '../../ipc/define-contract';
import { zId, zSeen } from '../../kernel/fields';
import { zExamFields, zExamFilter, zSaveScores, zUpdateExam } from './schema';
import type { Exam, ExamRow, ExamView } from './types';

/** The tests of newcomers, whose scores decide the tier of their plans. */
export const entryTestsContract = {
  listEntryTests: query('entryTests.read', zExamFilter).returns<readonly ExamRow[]>(),
  getEntryTest: query('entryTests.read', zId).returns<ExamView>(),
  /** Finds the people of pasted lines and says what is wrong with each line that cannot be taken. */
  createEntryTest: command('entryTests.enter', zExamFields).returns<Exam>(),
  updateEntryTest: command('entryTests.enter', zUpdateExam).returns<Exam>(),
  removeEntryTest: command('entryTests.enter', zSeen).returns<Exam>(),
  saveScores: command('entryTests.enter', zSaveScores).returns<number>(),
  removeScore: command('entryTests.enter', zSeen).returns<true>(),
} as const;
