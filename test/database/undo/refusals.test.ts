import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDatabase } from '../../../electron/database/check';
import { transact } from '../../../electron/database/transact';
import { undoChange } from '../../../electron/database/undo/change';
import { findLines } from '../../../electron/features/access/views/audit';
import { saveKpi } from '../../../electron/features/appraisal/service/kpi';
import { courses } from '../../../electron/features/courses/repository';
import { createCourse, removeCourse, updateCourse } from '../../../electron/features/courses/service';
import { examScores, scoresOf } from '../../../electron/features/entry-tests/repository';
import {
  createEntryTest,
  removeEntryTest,
  removeScore,
  saveScores,
} from '../../../electron/features/entry-tests/service';
import { sites } from '../../../electron/features/organization/repository';
import { removeSession } from '../../../electron/features/sessions/service/sessions';
import { importWorkbook } from '../../../electron/features/workbooks/service/import';
import { ok } from '../../../shared/kernel/result';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff, unitId } from '../../builders/staff';
import { addCourse, addSession } from '../../builders/training';
import { lastLine, undoLast } from '../../builders/undo';
import { livingRecords } from './play';

let clock = fixedClock();
let office = openOffice();
beforeEach(() => {
  clock = fixedClock('2026-06-15');
  office = openOffice(undefined, clock);
});
afterEach(() => office.dispose());

const rename = (id: string, version: number, name: string) =>
  valueOf(
    updateCourse(office, {
      ...{ id, version },
      fields: { ...courseFields, name },
    }),
  );
const courseFields = {
  ...{ code: 'KT-01', name: '制冷', area: 'product', tier: 'basic' },
  ...{ method: null, hours: null, materials: '', productSeries: [] },
} as const satisfies Partial<Parameters<typeof createCourse>[1]>;
const addTest = () =>
  valueOf(
    createEntryTest(office, { name: '摸底', heldOn: '2026-06-15', productSeries: '', trainerId: null }),
  );

/** A refused undo keeps everything and writes no line. */
const refused = async (line: number): Promise<string> => {
  const before = [livingRecords(office), lastLine(office)];
  const code = codeOf(await undoChange(office, line));
  expect([livingRecords(office), lastLine(office)]).toEqual(before);
  return code;
};

describe('an undo', () => {
  it.each(['documents.printForms', 'documents.voidForms', 'appraisal.closeForm', 'appraisal.reopenForm'])(
    'leaves a line alone that was written when its call was still %s',
    async (op) => {
      valueOf(transact(office, op, (tx) => ok(sites.insert(tx, { name: '朝阳', address: '' }))));
      expect(await refused(lastLine(office))).toBe('E_UNDO_STAYS');
    },
  );

  it('has a line of its own that names the line it took back', async () => {
    const course = valueOf(createCourse(office, { ...courseFields, productSeries: [] }));
    valueOf(removeCourse(office, course));
    const removal = lastLine(office);
    valueOf(await undoLast(office));
    valueOf(await undoLast(office));
    const [redo, undo] = findLines(office.db, {
      ...{ from: null, to: null, user: '', kind: '', staffId: null },
      limit: 2,
    }).lines;
    expect(undo).toMatchObject({
      op: 'undo.courses.removeCourse',
      subject_kind: 'audit',
      subject_id: String(removal),
    });
    expect(redo).toMatchObject({ op: 'redo.courses.removeCourse', subject_id: String(removal + 1) });
    expect(courses.findAny(office.db, course.id)).toMatchObject({ version: 4, baseVersion: 3 });
    expect(checkDatabase(office.db).problems).toEqual([]);
  });

  it('brings back a parent with the children that went with it, and none that had gone before', async () => {
    const [wang, li] = ['1', '2'].map((staffNo) => addStaff(office, { staffNo }).id);
    const test = addTest();
    const entries = [wang, li].map((staffId) => ({
      staffId: staffId ?? '',
      score: 80,
      version: null,
      note: '',
    }));
    valueOf(saveScores(office, { examId: test.id, entries }));
    const [first] = scoresOf(office.db, test.id);
    valueOf(removeScore(office, { id: first?.id ?? '', version: 1 }));
    valueOf(removeEntryTest(office, { id: test.id, version: 1 }));
    valueOf(await undoLast(office));
    expect(scoresOf(office.db, test.id).map(({ id }) => id)).toEqual(
      examScores.list(office.db).map(({ id }) => id),
    );
    expect(examScores.list(office.db)).toHaveLength(1);
    expect(examScores.find(office.db, first?.id ?? '')).toBeUndefined();
  });
});

describe('a step is not taken back', () => {
  it('that is not there', async () => {
    expect(await refused(99)).toBe('E_UNDO_UNKNOWN');
  });

  it('twice, unless it was done again meanwhile', async () => {
    const course = addCourse(office);
    rename(course.id, 1, '新名');
    const line = lastLine(office);
    valueOf(await undoChange(office, line));
    expect(await refused(line)).toBe('E_UNDO_DONE');
    valueOf(await undoLast(office));
    valueOf(await undoChange(office, line));
    expect(await refused(line)).toBe('E_UNDO_DONE');
    expect(courses.find(office.db, course.id)?.name).toBe(course.name);
  });

  it('after a later change, naming what was changed', async () => {
    const course = addCourse(office);
    rename(course.id, 1, '二');
    const line = lastLine(office);
    rename(course.id, 2, '三');
    expect(await undoChange(office, line)).toMatchObject({
      ok: false,
      error: { code: 'E_UNDO_CHANGED', params: { kind: '课程', name: '三 · KT-01' } },
    });
    valueOf(await undoLast(office));
    valueOf(await undoChange(office, line));
    expect(courses.find(office.db, course.id)?.name).toBe(course.name);
    const undoOfThird = lastLine(office) - 1;
    expect(await refused(undoOfThird)).toBe('E_UNDO_CHANGED');
  });

  it('after more than 30 days', async () => {
    const course = addCourse(office);
    valueOf(removeCourse(office, course));
    const line = lastLine(office);
    clock.set('2026-07-16');
    expect(await undoChange(office, line)).toMatchObject({
      ok: false,
      error: { code: 'E_UNDO_TOO_OLD', params: { day: '2026-06-15', days: 30 } },
    });
    clock.set('2026-07-15');
    valueOf(await undoChange(office, line));
  });

  it("when the record is another office's", async () => {
    valueOf(
      transact(Object.assign(Object.create(office), { officeCode: () => 'HQ' }), 'test.hand', (tx) =>
        ok(sites.insert(tx, { name: '总部网点', address: '' })),
      ),
    );
    expect(await refused(lastLine(office))).toBe('E_NOT_OWNED');
  });

  it('when it was an import', async () => {
    const file = join(office.paths.data, 'courses.csv');
    writeFileSync(
      file,
      '课程编号*,课程名称*,类别*,层级*,方式,课时,产品系列\r\nKT-09,制冷,产品知识,基础,,,\r\n',
    );
    const answer = valueOf(
      await importWorkbook(office, { kind: 'courses', file, dryRun: false, goodRows: false }),
    );
    expect(answer).toMatchObject({ written: true });
    expect(await refused(lastLine(office))).toBe('E_UNDO_STAYS');
  });

  it('when something unique was taken meanwhile that no feature asks about', async () => {
    const siteId = unitId(office, 'site', '朝阳网点');
    const save = (value: number | null) =>
      valueOf(
        saveKpi(office, {
          month: '2026-05',
          cells: [{ siteId, staffId: null, indicator: 'defectRate', value }],
        }),
      );
    save(1);
    save(null);
    const line = lastLine(office);
    save(2);
    expect(await refused(line)).toBe('E_UNDO_TAKEN');
  });

  it('while something that it refers to is gone', async () => {
    const course = addCourse(office);
    const session = addSession(office, course.id);
    valueOf(removeSession(office, { id: session.id, version: 1 }));
    const line = lastLine(office);
    valueOf(removeCourse(office, course));
    expect(await undoChange(office, line)).toMatchObject({
      ok: false,
      error: {
        code: 'E_UNDO_REFERENCE_GONE',
        params: { missingKind: '课程', missing: `${course.name} · ${course.code}` },
      },
    });
    valueOf(await undoLast(office));
    valueOf(await undoChange(office, line));
  });

  it('while something builds on it', async () => {
    const test = addTest();
    const made = lastLine(office);
    const staffId = addStaff(office).id;
    valueOf(
      saveScores(office, { examId: test.id, entries: [{ staffId, score: 80, version: null, note: '' }] }),
    );
    expect(await undoChange(office, made)).toMatchObject({
      ok: false,
      error: { code: 'E_UNDO_IN_USE', params: { name: '摸底 · 2026-06-15', count: 1 } },
    });
    valueOf(await undoLast(office));
    valueOf(await undoChange(office, made));
  });
});
