import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDatabase } from '../../../electron/database/check';
import { findChangedRecords } from '../../../electron/database/check-records';
import { kindStores } from '../../../electron/database/kind-stores';
import { transact } from '../../../electron/database/transact';
import { staff } from '../../../electron/features/organization/repository';
import { findStaffByNo } from '../../../electron/features/organization/views/person';
import { closeMonth } from '../../../electron/features/points/service/close';
import { listImports } from '../../../electron/features/workbooks/repository';
import { allWorkbooks } from '../../../electron/features/workbooks/service/find';
import { importWorkbook } from '../../../electron/features/workbooks/service/import';
import { undoImport } from '../../../electron/features/workbooks/service/take-back';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';

let office = openOffice();
let serial = 0;
beforeEach(() => {
  office = openOffice(undefined, fixedClock('2026-07-10'));
});
afterEach(() => office.dispose());

const bring = async (kind: string, ...lines: readonly string[]) => {
  serial += 1;
  const file = join(office.paths.data, `${serial}.csv`);
  writeFileSync(file, `${lines.join('\r\n')}\r\n`);
  const answer = valueOf(await importWorkbook(office, { kind, file, dryRun: false, goodRows: false }));
  if (!answer.written || answer.no === null) throw new Error(JSON.stringify([answer.error, answer.refused]));
  return answer.no;
};

const ROSTER = '工号*,姓名*,入职日期*,网点,岗位,学历,状态';
/** One sheet of every kind, each on what those before it brought; the second roster changes people as well. */
const SHEETS: readonly (readonly [kind: string, ...lines: readonly string[]])[] = [
  [
    'roster',
    ROSTER,
    '00001,王伟,2020-03-05,朝阳,维修工,大专,在职',
    '00002,李娜,2021-03-06,朝阳,维修工,本科,在职',
  ],
  [
    'roster',
    ROSTER,
    '00001,王伟,2020-03-05,海淀,班长,本科,在职',
    '00003,赵强,2026-05-06,海淀,维修工,大专,培训期',
  ],
  ['courses', '课程编号*,课程名称*,类别*,层级*,方式,课时', 'K001,电路图识读,产品知识,基础,理论讲授,3'],
  [
    'sessions',
    '场次编号*,课程编号*,开始时间*,结束时间*,地点,培训师工号*,受训人工号',
    'S001,K001,2026-06-02 09:00,2026-06-02 11:00,一号教室,00002,00003',
  ],
  ['attendance', '场次编号*,工号*,签到结果*,备注', 'S001,00003,出勤,'],
  ['exam-scores', '工号*,考试名称*,考试类型*,考试日期*,成绩', '00003,六月理论,理论,2026-06-10,88'],
  ['gradings', '工号*,定级日期*,方案*,积分,等级', '00001,2026-01-05,B,350,'],
  ['points', '工号*,姓名,月份*,项目*,分值*,事由*', '00001,王伟,2026-05,工作业绩,5,客户表扬'],
  ['kpi', '月份*,网点,指标*,实际值*', '2026-05,朝阳,安装完成率,90'],
  [
    'appraisal-scores',
    '考核周期*,工号*,指标*,评价人类型*,评价人,得分*',
    '2026H1,00001,工作质量,上级,00002,80',
  ],
];

/** Everything that the office holds, deleted ones and envelopes included. */
const everything = () =>
  Object.fromEntries(
    kindStores.map(({ table, fields }) => [
      table,
      office.db
        .all(`SELECT ${['id', 'version', 'updated_at'].join(', ')}, * FROM ${table} ORDER BY id`)
        .map((row) => {
          const { change_no: _changeNo, ...rest } = row as Record<string, unknown>;
          return fields.length > 0 ? rest : {};
        }),
    ]),
  );

describe('an import that is taken back', () => {
  it('leaves the office as it was before, record by record, for every kind of sheet', async () => {
    const kinds = new Set<string>();
    for (const [kind, ...lines] of SHEETS) {
      const before = everything();
      const no = await bring(kind, ...lines);
      expect(everything(), kind).not.toEqual(before);
      valueOf(await undoImport(office, no));
      expect(everything(), kind).toEqual(before);
      expect(checkDatabase(office.db).problems, kind).toEqual([]);
      expect(findChangedRecords(office.db), kind).toEqual([]);
      expect(listImports(office.db, 1)[0]).toMatchObject({ no, canUndo: false });
      expect(codeOf(await undoImport(office, no))).toBe('E_IMPORT_NO_WAY_BACK');
      // The same file counts as new again.
      await bring(kind, ...lines);
      kinds.add(kind);
    }
    const words = (await allWorkbooks()).map(({ name }) =>
      name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`),
    );
    expect([...kinds].toSorted()).toEqual(words.toSorted());
    expect(findChangedRecords(office.db)).toEqual([]);
  });

  it('is refused when a later import changed what it brought, and when the newer one is gone it is not', async () => {
    const [first, second] = SHEETS;
    const [kind = '', ...lines] = first ?? [];
    const [, ...later] = second ?? [];
    const one = await bring(kind, ...lines);
    const two = await bring(kind, ...later);
    expect(codeOf(await undoImport(office, one))).toBe('E_IMPORT_CHANGED_SINCE');
    valueOf(await undoImport(office, two));
    // What was put back counts as never changed: one import after the other can go.
    valueOf(await undoImport(office, one));
    expect(staff.list(office.db)).toEqual([]);
  });

  it('is refused when something refers to what it brought', async () => {
    const [roster, , courses, sessions] = SHEETS;
    const [kind = '', ...lines] = roster ?? [];
    await bring(kind, ...lines, '00003,赵强,2026-05-06,海淀,维修工,大专,培训期');
    const [, ...courseLines] = courses ?? [];
    const no = await bring('courses', ...courseLines);
    const [, ...sessionLines] = sessions ?? [];
    await bring('sessions', ...sessionLines);
    const before = everything();
    expect(codeOf(await undoImport(office, no))).toBe('E_COURSE_IN_USE');
    expect(everything()).toEqual(before);
  });

  it('is refused when its month was closed since', async () => {
    const [roster] = SHEETS;
    const [kind = '', ...lines] = roster ?? [];
    await bring(kind, ...lines);
    await bring('gradings', '工号*,定级日期*,方案*,积分', '00001,2026-05-01,B,350');
    const no = await bring('points', '工号*,月份*,项目*,分值*,事由*', '00001,2026-05,工作业绩,5,客户表扬');
    valueOf(closeMonth(office, { month: '2026-05', reviewer: '周敏', note: '', outOfOrder: '' }));
    expect(codeOf(await undoImport(office, no))).toBe('E_POINTS_MONTH_CLOSED');
  });

  it('is refused when it was printed or reported since', async () => {
    const [roster] = SHEETS;
    const [kind = '', ...lines] = roster ?? [];
    const no = await bring(kind, ...lines);
    const person = findStaffByNo(office.db, '00001');
    office.db.raw.exec('UPDATE change_counter SET value = value + 1');
    office.db.raw
      .prepare(
        `INSERT INTO printed_form (id, owner_office, version, base_version, updated_at, updated_by, change_no, number, form, title, subject_kind,
           subject_id, staff_id, snapshot, snapshot_hash, pdf_sha256, pages, state, printed_at, note)
         SELECT 'p1', owner_office, 1, 0, updated_at, updated_by, (SELECT value FROM change_counter), 'DA-1', 'trainingFile', 'x', 'staff', id, id,
           '{}', '', '', 1, 'printed', updated_at, '' FROM staff WHERE id = ?`,
      )
      .run(person?.id);
    expect(await undoImport(office, no)).toMatchObject({
      ok: false,
      error: { code: 'E_IMPORT_PRINTED', params: { number: 'DA-1' } },
    });
    office.db.raw.exec("UPDATE printed_form SET state = 'void'");
    office.db.raw.exec(
      `INSERT INTO package_log (id, direction, kind, peer_code, no, package_id, file_name, file_sha256, manifest_sha256, previous, full, from_change,
         to_change, records, counts, made_at, logged_at, logged_by)
       VALUES ('r1', 'sent', 'report', 'HQ', 1, 'x', 'x', 'x', 'x', '[]', 1, 0, (SELECT value FROM change_counter), 1, '[]', '', '', '')`,
    );
    expect(codeOf(await undoImport(office, no))).toBe('E_IMPORT_REPORTED');
  });

  it('keeps what a form changed afterwards', async () => {
    const [roster] = SHEETS;
    const [kind = '', ...lines] = roster ?? [];
    const no = await bring(kind, ...lines);
    const person = findStaffByNo(office.db, '00002');
    valueOf(
      transact(office, 'test.change', (tx) =>
        staff.update(tx, person?.id ?? '', undefined, { phone: '138' }),
      ),
    );
    expect(codeOf(await undoImport(office, no))).toBe('E_IMPORT_CHANGED_SINCE');
  });
});
