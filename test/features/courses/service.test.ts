import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { undoChange } from '../../../electron/database/undo/change';
import { courses } from '../../../electron/features/courses/repository';
import { createCourse, removeCourse, updateCourse } from '../../../electron/features/courses/service';
import { listCourses } from '../../../electron/features/courses/views';
import { zCourseFields, zCourseFilter } from '../../../shared/features/courses/schema';
import type { CourseFields } from '../../../shared/features/courses/types';
import { ok } from '../../../shared/kernel/result';
import { codeOf, openOffice, valueOf } from '../../builders/office';
import { lastLine, undoLast } from '../../builders/undo';

const fields = (given: Partial<CourseFields> = {}): CourseFields => ({
  code: 'KT-01',
  name: '变频空调电路原理',
  area: 'product',
  tier: 'basic',
  method: 'lecture',
  hours: 4,
  materials: '',
  productSeries: ['变频'],
  ...given,
});

let office = openOffice();
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

const find = (filter: Partial<{ search: string; area: string; tier: string }>): readonly string[] =>
  listCourses(office.db, zCourseFilter.parse(filter), 'BJ01').map(({ code }) => code);

describe('the course catalogue', () => {
  it('keeps what was entered, with the code in half width', () => {
    const parsed = zCourseFields.parse(fields({ code: ' ＫＴ－０１ ' }));
    const course = valueOf(createCourse(office, parsed));
    expect(course.code).toBe('KT-01');
    expect(listCourses(office.db, zCourseFilter.parse({}), 'BJ01')[0]).toMatchObject({
      ...fields(),
      mine: true,
      sessions: 0,
    });
  });

  it('finds by code, words, pinyin and initials, and filters by area and tier', () => {
    valueOf(createCourse(office, fields()));
    valueOf(
      createCourse(office, fields({ code: 'AQ-01', name: '高空作业安全', area: 'safety', tier: 'advanced' })),
    );
    expect(find({ search: 'kt' })).toEqual(['KT-01']);
    expect(find({ search: '电路' })).toEqual(['KT-01']);
    expect(find({ search: 'gaokong' })).toEqual(['AQ-01']);
    expect(find({ search: 'GKZY' })).toEqual(['AQ-01']);
    expect(find({ area: 'safety' })).toEqual(['AQ-01']);
    expect(find({ tier: 'basic' })).toEqual(['KT-01']);
    expect(find({ search: 'nothing' })).toEqual([]);
  });

  it('refuses a code twice, when made, changed and brought back', async () => {
    const first = valueOf(createCourse(office, fields()));
    expect(codeOf(createCourse(office, fields({ name: '别的课' })))).toBe('E_COURSE_CODE_TAKEN');
    const second = valueOf(createCourse(office, fields({ code: 'KT-02', name: '别的课' })));
    expect(codeOf(updateCourse(office, { id: second.id, version: 1, fields: fields() }))).toBe(
      'E_COURSE_CODE_TAKEN',
    );
    valueOf(removeCourse(office, { id: first.id, version: 1 }));
    const removal = lastLine(office);
    valueOf(createCourse(office, fields()));
    expect(codeOf(await undoChange(office, removal))).toBe('E_COURSE_CODE_TAKEN');
  });

  it('deletes and brings back', async () => {
    const course = valueOf(createCourse(office, fields()));
    valueOf(removeCourse(office, { id: course.id, version: 1 }));
    expect(find({})).toEqual([]);
    valueOf(await undoLast(office));
    expect(find({})).toEqual(['KT-01']);
  });

  it("leaves head office's courses alone, and keeps their codes taken", () => {
    const handedDown = valueOf(
      transact(
        {
          ...office,
          db: office.db,
          officeCode: () => 'HQ',
          user: '总部',
          newId: office.newId,
          clock: office.clock,
          onChanged: () => undefined,
        },
        'test.handDown',
        (tx) => ok(courses.insert(tx, fields())),
      ),
    );
    expect(listCourses(office.db, zCourseFilter.parse({}), 'BJ01')[0]?.mine).toBe(false);
    expect(
      codeOf(updateCourse(office, { id: handedDown.id, version: 1, fields: fields({ hours: 8 }) })),
    ).toBe('E_NOT_OWNED');
    expect(codeOf(removeCourse(office, { id: handedDown.id, version: 1 }))).toBe('E_NOT_OWNED');
    expect(codeOf(createCourse(office, fields()))).toBe('E_COURSE_CODE_TAKEN');
  });
});
