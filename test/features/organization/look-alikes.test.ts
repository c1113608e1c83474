import { describe, expect, it } from 'vitest';
import { courses } from '../../../electron/features/courses/repository';
import { createCourse, updateCourse } from '../../../electron/features/courses/service';
import { coursesWorkbook } from '../../../electron/features/courses/workbooks/courses';
import { staff, timeline } from '../../../electron/features/organization/repository';
import { createStaff, updateStaff } from '../../../electron/features/organization/service/staff';
import { createUnit } from '../../../electron/features/organization/service/units';
import { rosterWorkbook } from '../../../electron/features/organization/workbooks/roster';
import { importWorkbookAs } from '../../../electron/features/workbooks/service/import';
import type { Workbook } from '../../../electron/files/sheets/workbook';
import { codeOf, valueOf } from '../../builders/office';
import { addStaff, staffFields } from '../../builders/staff';
import { officeWithFolder } from '../../builders/workbooks';

const { office, folder } = officeWithFolder();

const take = async (workbook: Workbook, rows: readonly string[]) =>
  valueOf(
    await importWorkbookAs(office(), workbook, {
      file: folder().put('rows.csv', rows.join('\n')),
      dryRun: false,
      goodRows: true,
    }),
  );
const course = {
  code: 'KT-01',
  name: '变频空调电路原理',
  area: 'product',
  tier: 'basic',
  method: null,
  hours: 4,
  materials: '',
  productSeries: [],
} as const;
const fields = (given: Partial<typeof course | { code: string; name: string }> = {}) => ({
  ...course,
  ...given,
  productSeries: [],
});

describe('a person with the name of another', () => {
  it.each(['阿依古丽·买买提', '阿依古丽•买买提', '阿依古丽 · 买买提', '阿依古丽．买买提'])(
    'is asked about when %s is entered, naming the other and their number',
    (name) => {
      addStaff(office(), { staffNo: '00011', name: '阿依古丽·买买提' });
      expect(createStaff(office(), { fields: staffFields({ staffNo: '00012', name }), reason: '' })).toEqual({
        ok: false,
        error: {
          code: 'E_STAFF_SAME_NAME',
          params: { staffNo: '00011', name: '阿依古丽·买买提' },
          field: 'another',
        },
      });
      expect(staff.list(office().db)).toHaveLength(1);
    },
  );

  it('is entered once it is said that it is another, and the timeline keeps that', () => {
    addStaff(office(), { staffNo: '00011', name: '王伟' });
    const person = valueOf(
      createStaff(office(), {
        fields: staffFields({ staffNo: '00012', name: '王 伟' }),
        reason: '新招',
        another: true,
      }),
    );
    const [line] = timeline.list(office().db, 'r.staff_id = ?', [person.id]);
    expect(line?.reason).toBe('与 00011 同名，已确认是另一个人 · 新招');
  });

  it('is asked about when somebody is renamed into a second, not when another field changes', () => {
    addStaff(office(), { staffNo: '00011', name: '王伟' });
    const other = addStaff(office(), { staffNo: '00012', name: '李娜' });
    const change = (version: number, name: string, note: string, another?: boolean) =>
      updateStaff(office(), {
        id: other.id,
        version,
        fields: staffFields({ staffNo: '00012', name, note, pinyin: other.pinyin }),
        change: null,
        another,
      });
    expect(codeOf(change(1, '王伟', ''))).toBe('E_STAFF_SAME_NAME');
    expect(valueOf(change(1, '王伟', '', true)).name).toBe('王伟');
    expect(valueOf(change(2, '王伟', 'x')).note).toBe('x');
  });

  it('is named before an import counts, also where both stand in the sheet', async () => {
    addStaff(office(), { staffNo: '00011', name: '阿依古丽·买买提' });
    const answer = await take(rosterWorkbook, [
      '工号,姓名,入职日期',
      '00011,阿依古丽·买买提,2024-03-01',
      '00012,阿依古丽•买买提,2024-03-01',
      '00013,王伟,2024-03-01',
      '00014,王　伟,2024-03-01',
    ]);
    expect(answer.counts).toMatchObject({ new: 3, unchanged: 1 });
    expect(
      answer.warnings.filter(({ kind }) => kind === 'alike').map(({ row, code }) => [row, code]),
    ).toEqual([
      [3, 'E_ROSTER_SAME_NAME'],
      [5, 'E_ROSTER_SAME_NAME'],
    ]);
  });
});

it('a site that only looks like another is named with the other', () => {
  valueOf(createUnit(office(), { unit: 'site', name: '高新网点', address: '' }));
  expect(createUnit(office(), { unit: 'site', name: '高新 网点', address: '' })).toMatchObject({
    error: { code: 'E_UNIT_LOOKS_SAME', params: { name: '高新 网点', known: '高新网点' }, field: 'name' },
  });
});

describe('a course', () => {
  it('whose code is another writing of a known one is refused, naming it', () => {
    valueOf(createCourse(office(), fields()));
    expect(createCourse(office(), fields({ code: 'kt–01', name: '别的课' }))).toMatchObject({
      error: { code: 'E_COURSE_CODE_LOOKS_SAME', params: { known: 'KT-01', name: course.name } },
    });
  });

  it('of the same name is asked about, and entered once it is said that it is another', () => {
    valueOf(createCourse(office(), fields()));
    const second = { ...fields({ code: 'KT-02', name: '变频空调 电路原理' }) };
    expect(createCourse(office(), second)).toMatchObject({
      error: { code: 'E_COURSE_SAME_NAME', params: { known: 'KT-01' }, field: 'another' },
    });
    const made = valueOf(createCourse(office(), { ...second, another: true }));
    const hours = { ...second, hours: 8 };
    expect(valueOf(updateCourse(office(), { id: made.id, version: 1, fields: hours })).hours).toBe(8);
  });

  it('is asked about in the same way when it is imported', async () => {
    valueOf(createCourse(office(), fields()));
    const answer = await take(coursesWorkbook, [
      '课程编号,课程名称,类别,层级',
      'KT-02,变频空调 电路原理,产品知识,基础',
      'kt-01,别的课,产品知识,基础',
    ]);
    expect(answer.refused.map(({ code, row }) => [row, code])).toEqual([[3, 'E_COURSE_CODE_LOOKS_SAME']]);
    expect(answer.warnings.map(({ code, kind }) => [code, kind])).toEqual([
      ['E_COURSE_SHEET_SAME_NAME', 'alike'],
    ]);
    expect(courses.list(office().db)).toHaveLength(2);
  });
});
