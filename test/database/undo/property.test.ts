import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDatabase } from '../../../electron/database/check';
import { undoChange } from '../../../electron/database/undo/change';
import { courses } from '../../../electron/features/courses/repository';
import { createCourse, removeCourse, updateCourse } from '../../../electron/features/courses/service';
import { exams, scoresOf } from '../../../electron/features/entry-tests/repository';
import {
  createEntryTest,
  removeEntryTest,
  removeScore,
  saveScores,
} from '../../../electron/features/entry-tests/service';
import { staff } from '../../../electron/features/organization/repository';
import { removeStaff } from '../../../electron/features/organization/service/staff';
import { itemsOf, plans } from '../../../electron/features/plans/repository';
import { drawPlan } from '../../../electron/features/plans/service/draw';
import { addPlanItem, movePlanItem, removePlanItem } from '../../../electron/features/plans/service/items';
import { sessions, traineesOf } from '../../../electron/features/sessions/repository';
import { recordAttendance } from '../../../electron/features/sessions/service/attendance';
import {
  createSession,
  moveSession,
  removeSession,
} from '../../../electron/features/sessions/service/sessions';
import { addTrainees, removeTrainee } from '../../../electron/features/sessions/service/trainees';
import type { Result } from '../../../shared/kernel/result';
import { fixedClock, openOffice } from '../../builders/office';
import { addStaff } from '../../builders/staff';
import { addCourse, attendanceLine, sessionFields } from '../../builders/training';
import { lastLine } from '../../builders/undo';
import { livingRecords } from './play';

type Office = ReturnType<typeof openOffice>;
const NOTHING = { id: '', version: 1 };
const at = <T>(rows: readonly T[], pick: number): T | undefined => rows[pick % Math.max(1, rows.length)];
const seenAt = (rows: readonly { readonly id: string; readonly version: number }[], pick: number) => {
  const { id, version } = at(rows, pick) ?? NOTHING;
  return { id, version };
};

const course = (pick: number) => ({
  ...({ code: `KT-${pick % 4}`, name: `课程${pick}`, area: 'safety', tier: 'basic', method: null } as const),
  ...{ hours: (pick % 40) / 4 + 0.25, materials: '', productSeries: ['A系列', `${pick}`] },
});

/** Edits of several features; many are refused, which is as good as not doing them. */
const EDITS = {
  createCourse: (office: Office, pick: number) => createCourse(office, course(pick)),
  updateCourse: (office: Office, pick: number) =>
    updateCourse(office, { ...seenAt(courses.list(office.db), pick), fields: course(pick) }),
  removeCourse: (office: Office, pick: number) => removeCourse(office, seenAt(courses.list(office.db), pick)),
  createSession: (office: Office, pick: number) => {
    const people = staff.list(office.db).map(({ id }) => id);
    const hour = 8 + (pick % 8);
    return createSession(office, {
      fields: sessionFields(at(courses.list(office.db), pick)?.id ?? '', {
        ...{ trainerId: at(people, pick) ?? '', capacity: 4 },
        startsAt: `2026-07-10T${String(hour).padStart(2, '0')}:00`,
        endsAt: `2026-07-10T${String(hour + 1).padStart(2, '0')}:00`,
      }),
      traineeIds: people.filter((_id, index) => index !== pick % people.length && (pick >> index) % 2 === 1),
    });
  },
  moveSession: (office: Office, pick: number) =>
    moveSession(office, {
      ...seenAt(sessions.list(office.db), pick),
      ...{ startsAt: '2026-07-09T07:00', endsAt: '2026-07-09T08:30', overlapReason: pick % 2 ? '分组' : '' },
    }),
  addTrainees: (office: Office, pick: number) =>
    addTrainees(office, {
      sessionId: at(sessions.list(office.db), pick)?.id ?? '',
      staffIds: [at(staff.list(office.db), pick >> 2)?.id ?? ''],
      overlapReason: pick % 3 ? '分组' : '',
    }),
  removeTrainee: (office: Office, pick: number) =>
    removeTrainee(office, seenAt(traineesOf(office.db, at(sessions.list(office.db), pick)?.id ?? ''), pick)),
  attend: (office: Office, pick: number) => {
    const sessionId = at(sessions.list(office.db), pick)?.id ?? '';
    const entries = traineesOf(office.db, sessionId).map((entry, index) =>
      attendanceLine(entry, {
        attendance: (['present', 'absent', null] as const)[(pick + index) % 3] ?? null,
        note: `备注${pick}`,
      }),
    );
    return recordAttendance(office, { sessionId, entries });
  },
  removeSession: (office: Office, pick: number) =>
    removeSession(office, seenAt(sessions.list(office.db), pick)),
  createTest: (office: Office, pick: number) =>
    createEntryTest(office, {
      name: `摸底${pick % 3}`,
      heldOn: '2026-07-01',
      productSeries: '',
      trainerId: null,
    }),
  saveScores: (office: Office, pick: number) => {
    const examId = at(exams.list(office.db), pick)?.id ?? '';
    const known = scoresOf(office.db, examId);
    return saveScores(office, {
      examId,
      entries: staff.list(office.db).map(({ id }, index) => ({
        ...{ staffId: id, score: ((pick * 7 + index) % 10_000) / 100, note: '' },
        version: known.find(({ staffId }) => staffId === id)?.version ?? null,
      })),
    });
  },
  removeScore: (office: Office, pick: number) =>
    removeScore(office, seenAt(scoresOf(office.db, at(exams.list(office.db), pick)?.id ?? ''), pick)),
  removeTest: (office: Office, pick: number) => removeEntryTest(office, seenAt(exams.list(office.db), pick)),
  drawPlan: (office: Office, pick: number) =>
    drawPlan(office, {
      ...{ staffId: at(staff.list(office.db), pick)?.id ?? '', startsOn: '2026-07-13' },
      source: { kind: 'chosen', tier: 'basic', reason: '无基础' },
    }),
  addItem: (office: Office, pick: number) =>
    addPlanItem(office, {
      ...{ planId: at(plans.list(office.db), pick)?.id ?? '', position: 1 + (pick % 3) },
      fields: {
        ...{ content: `内容${pick}`, departmentId: null, trainerId: null },
        ...{ plannedFrom: null, plannedTo: null, method: null },
      },
    }),
  moveItem: (office: Office, pick: number) => {
    const items = itemsOf(office.db, at(plans.list(office.db), pick)?.id ?? '');
    const { id, version } = seenAt(items, pick);
    return movePlanItem(office, {
      itemId: id,
      version,
      position: 1 + ((pick >> 3) % Math.max(1, items.length)),
    });
  },
  removeItem: (office: Office, pick: number) => {
    const { id, version } = seenAt(itemsOf(office.db, at(plans.list(office.db), pick)?.id ?? ''), pick);
    return removePlanItem(office, { itemId: id, version });
  },
  removeStaff: (office: Office, pick: number) => removeStaff(office, seenAt(staff.list(office.db), pick)),
} as const satisfies Readonly<Record<string, (office: Office, pick: number) => Result<unknown>>>;

const edit = fc.record({
  what: fc.constantFrom(...(Object.keys(EDITS) as (keyof typeof EDITS)[])),
  pick: fc.nat(1000),
  /** After it was undone: left so, or done again. */
  again: fc.boolean(),
});

const undo = async (office: Office, line = lastLine(office)): Promise<void> => {
  const answer = await undoChange(office, line);
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.error)}`);
};

describe('whatever was done', () => {
  it('an undo right after it brings back the very content of all records, and a redo makes it again', async () => {
    let undone = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 5, maxLength: 30 }), async (edits) => {
        const office = openOffice(undefined, fixedClock('2026-07-10'));
        try {
          for (const staffNo of ['1', '2', '3', '4', '5'])
            addStaff(office, { staffNo, name: `人${staffNo}` });
          addCourse(office);
          for (const { what, pick, again } of edits) {
            const [before, line] = [livingRecords(office), lastLine(office)];
            const done = EDITS[what](office, pick);
            if (!done.ok || lastLine(office) === line) continue;
            const after = livingRecords(office);
            await undo(office);
            undone += 1;
            expect(livingRecords(office)).toEqual(before);
            if (!again) continue;
            await undo(office);
            expect(livingRecords(office)).toEqual(after);
          }
          expect(checkDatabase(office.db).problems).toEqual([]);
        } finally {
          office.dispose();
        }
      }),
      { numRuns: 20 },
    );
    expect(undone).toBeGreaterThan(50);
  }, 180_000);

  it('a whole row of steps is taken back from its end, and done again, one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 20 }), async (edits) => {
        const office = openOffice(undefined, fixedClock('2026-07-10'));
        try {
          for (const staffNo of ['1', '2', '3']) addStaff(office, { staffNo, name: `人${staffNo}` });
          addCourse(office);
          const before = livingRecords(office);
          const lines: number[] = [];
          for (const { what, pick } of edits) {
            const line = lastLine(office);
            EDITS[what](office, pick);
            if (lastLine(office) > line) lines.push(lastLine(office));
          }
          const after = livingRecords(office);
          const undos: number[] = [];
          for (const line of lines.toReversed()) {
            await undo(office, line);
            undos.push(lastLine(office));
          }
          expect(livingRecords(office)).toEqual(before);
          for (const line of undos.toReversed()) await undo(office, line);
          expect(livingRecords(office)).toEqual(after);
          for (const line of lines.toReversed()) await undo(office, line);
          expect(livingRecords(office)).toEqual(before);
          expect(checkDatabase(office.db).problems).toEqual([]);
        } finally {
          office.dispose();
        }
      }),
      { numRuns: 10 },
    );
  }, 180_000);
});
