import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkDatabase } from '../../../electron/database/check';
import { undoChange } from '../../../electron/database/undo/change';
import { allCalls } from '../../../shared/ipc/app-contract';
import { codeOf, fixedClock, openOffice } from '../../builders/office';
import { playStep, type Step } from './play';
import { appraisalSteps, examDecisionSteps, kpiAndEventSteps, skillExamSteps } from './steps/assessment';
import { calendarSteps } from './steps/calendar';
import { disciplineSteps, functionSteps, noticeSteps } from './steps/office-records';
import { external, onboarding, organization } from './steps/people';
import { documentSteps, gradeSteps, officeSteps, pointsSteps } from './steps/settled';
import { courseSteps, entryTestSteps, planSteps, sessionSteps } from './steps/training';

vi.mock('electron', () => import('../../builders/no-electron'));

const TABLES: Readonly<Record<string, (office: ReturnType<typeof openOffice>) => readonly Step[]>> = {
  calendar: calendarSteps,
  organization,
  functions: functionSteps,
  notices: noticeSteps,
  discipline: disciplineSteps,
  courses: courseSteps,
  sessions: sessionSteps,
  'entry tests': entryTestSteps,
  plans: planSteps,
  onboarding,
  external,
  'skill exams': skillExamSteps,
  'exam decisions': examDecisionSteps,
  appraisal: appraisalSteps,
  'KPI and events': kpiAndEventSteps,
  grades: gradeSteps,
  points: pointsSteps,
  documents: documentSteps,
  'office and exchange': officeSteps,
};

let office = openOffice();
beforeEach(() => {
  office = openOffice(undefined, fixedClock('2026-07-10'));
});
afterEach(() => office.dispose());

describe('every command', () => {
  it.each(Object.entries(TABLES))(
    'of %s is taken back and done again, or says why not',
    async (_name, steps) => {
      for (const step of steps(office)) {
        await playStep(office, step).catch((cause: unknown) => {
          throw new Error(`${step.call} (${step.outcome})`, { cause });
        });
      }
      expect(checkDatabase(office.db).problems).toEqual([]);
    },
    60_000,
  );

  it('stands in a table', async () => {
    const played = new Set(Object.values(TABLES).flatMap((steps) => steps(office).map(({ call }) => call)));
    const commands = [...(await allCalls())].flatMap(([name, call]) =>
      call.kind === 'command' ? [name] : [],
    );
    expect(commands.filter((name) => !played.has(name))).toEqual([
      'office.setUpOffice',
      'office.undoChange',
      // Users stay in their office and are no records: nothing of them is taken back.
      'access.stayOpen',
      'access.updateUser',
      'access.setUserActive',
    ]);
  });

  it('that set the office up stays', async () => {
    expect(codeOf(await undoChange(office, 1))).toBe('E_UNDO_STAYS');
  });
});
