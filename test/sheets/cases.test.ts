import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../electron/database/transact';
import { kpiActuals } from '../../electron/features/appraisal/repository/records';
import { printDocuments } from '../../electron/features/documents/service/print';
import { listDocuments } from '../../electron/features/documents/views/register';
import { examScores } from '../../electron/features/entry-tests/repository';
import { sites, staff } from '../../electron/features/organization/repository';
import { listStaff } from '../../electron/features/organization/views/list';
import { sessions } from '../../electron/features/sessions/repository';
import { importWorkbook } from '../../electron/features/workbooks/service/import';
import { zStaffFilter } from '../../shared/features/organization/schema';
import { hasUnseen } from '../../shared/kernel/clean-text';
import { codeOf, openOffice, valueOf } from '../builders/office';

const file = (name: string) => join(import.meta.dirname, 'cases', name);
const kindOf = (name: string) => name.split('.')[1] ?? '';

let office: ReturnType<typeof openOffice>;
const tryCase = (name: string) =>
  importWorkbook(office, { kind: kindOf(name), file: file(name), dryRun: false, goodRows: true });
const take = async (name: string) => valueOf(await tryCase(name));
/** Remarks as code, cell and what they say. */
const remarksOf = (answer: Awaited<ReturnType<typeof take>>, code: string) =>
  answer.warnings
    .filter((warning) => warning.code === code)
    .map(({ cell, value }) => `${cell} ${value}`.trim());
const person = (staffNo: string) => staff.list(office.db).find((each) => each.staffNo === staffNo);
const siteOf = (staffNo: string) => {
  const siteId = person(staffNo)?.siteId;
  return sites.list(office.db).find((site) => site.id === siteId)?.name;
};
const scoresOf = (staffNo: string) =>
  examScores
    .list(office.db)
    .filter((score) => score.staffId === person(staffNo)?.id)
    .map((score) => score.score);

beforeEach(async () => {
  office = openOffice();
  await take('00-base-staff-00001-00060.roster.xlsx');
  await take('16-names.roster.xlsx');
  await take('00-base.courses.xlsx');
});
afterEach(() => office.dispose());

describe('cases: what a person sees in the cell is what comes in', () => {
  it('06: a number format that adds letters or zeros is read as shown, and said', async () => {
    const answer = await take('06-code-number-formats.roster.xlsx');
    expect(answer.counts).toMatchObject({ new: 1, refused: 3 });
    expect(remarksOf(answer, 'E_SHEET_AS_SHOWN')).toEqual(['A4 BJ00039']);
    // 37, 38 and 40 are read as 00037, 00038 and 00040, who have other names.
    expect(answer.refused.map(({ cell, value }) => `${cell} ${value}`)).toEqual([
      'B2 撇号甲',
      'B3 零格乙',
      'B5 零格丁',
    ]);
  });

  it('07: a score formatted as a percentage is its percentage', async () => {
    const answer = await take('07-percent-and-odd-scores.exam-scores.xlsx');
    expect(remarksOf(answer, 'E_SHEET_PERCENT')).toEqual(['F2 95%', 'F3 89.5%', 'F4 95%']);
    expect([scoresOf('00001'), scoresOf('00002'), scoresOf('00003')]).toEqual([[95], [89.5], [95]]);
    expect(answer.remarks).toMatchObject({ percent: 3 });
  });

  it('08: a rating formatted as a percentage is its percentage', async () => {
    const answer = await take('08-percent-appraisal.appraisal-scores.xlsx');
    expect(remarksOf(answer, 'E_SHEET_PERCENT')).toEqual(['F4 90%']);
  });

  it('09, 09b: a defect rate of 5 % is 5', async () => {
    const answer = await take('09-percent-defect-rate.kpi.xlsx');
    expect(remarksOf(answer, 'E_SHEET_PERCENT')).toContain('D2 88%');
    const again = await take('09b-defect-5-percent.kpi.xlsx');
    expect(remarksOf(again, 'E_SHEET_PERCENT')).toEqual(['D2 5%']);
    const defects = kpiActuals.list(office.db).filter(({ month }) => month === '2026-03');
    expect(defects.map(({ tenThousandths }) => tenThousandths)).toEqual([50_000]);
  });

  it('10: a block merged down is the site of each of its rows', async () => {
    const answer = await take('10-merged-down-site.roster.xlsx');
    expect(answer.counts).toMatchObject({ new: 4, refused: 0 });
    expect(remarksOf(answer, 'E_SHEET_MERGED_FILLED')).toEqual(['F3 浦东网点', 'F4 浦东网点', 'F5 浦东网点']);
    expect(['M1', 'M2', 'M3', 'M4'].map(siteOf)).toEqual(Array(4).fill('浦东网点'));
  });

  it('11: required columns may be merged down, too', async () => {
    const answer = await take('11-merged-down-required.exam-scores.xlsx');
    expect(answer.counts).toMatchObject({ new: 4, refused: 0 });
    expect(answer.remarks).toEqual({ merged: 15 });
  });

  it('12: hidden and filtered rows are said, with their number', async () => {
    const answer = await take('12-hidden-filtered-rows.roster.xlsx');
    expect(answer.remarks.hidden).toBe(2);
    expect(answer.warnings.filter(({ kind }) => kind === 'hidden').map(({ row }) => row)).toEqual([3, 4]);
  });

  it('13: a header of two rows is read', async () => {
    const answer = await take('13-two-header-rows.exam-scores.xlsx');
    expect(answer).toMatchObject({ rows: 1, unknownColumns: [] });
    // Its only person has another name in the base sheet: refused for that reason, not for its header.
    expect(answer.refused.map(({ code, cell }) => [code, cell])).toEqual([['E_EXAM_NAME_DIFFERS', 'B3']]);
  });

  it.each(['14-invisible-in-names.roster.xlsx', '15-ooxml-escapes.roster.xlsx'])(
    '%s: what nobody sees stays out of names, and is said',
    async (name) => {
      const answer = await take(name);
      expect(answer.counts.refused).toBe(0);
      expect(answer.remarks.cleaned).toBeGreaterThanOrEqual(6);
      expect(
        staff.list(office.db).filter((each) => hasUnseen(each.name) || /[\r\n\t]/.test(each.name)),
      ).toEqual([]);
    },
  );

  it('22: one rare name stops no sign-in sheet, and is found by search', async () => {
    await take('22-one-rare-name-blocks-sheet.sessions.xlsx');
    const [session] = sessions.list(office.db);
    const [paper] = valueOf(
      await printDocuments(office, { document: 'signInSheet', subjectIds: [session?.id ?? ''] }),
    );
    expect(paper?.number).toContain('BJ01');
    // Of its rare names only the one in private use, which means another character on each computer, is in no font.
    expect(paper?.note.match(/U\+\w+/g)).toEqual(['U+E863']);
    const found = listStaff(office.db, zStaffFilter.parse({ search: '𠮷' }));
    expect(found.rows.map(({ name }) => name)).toEqual([expect.stringContaining('𠮷')]);
  });

  it('22: a name that no font has leaves a marked blank, and the register says what is to be written', async () => {
    await take('22-one-rare-name-blocks-sheet.sessions.xlsx');
    const [one] = staff.list(office.db, "r.staff_no = '00101'");
    transact(office, 'test', (tx) => staff.update(tx, one?.id ?? '', one?.version ?? 0, { name: '王𪚥' }));
    const [session] = sessions.list(office.db);
    const [paper] = valueOf(
      await printDocuments(office, { document: 'signInSheet', subjectIds: [session?.id ?? ''] }),
    );
    expect(paper?.note).toContain('𪚥（U+2A6A5');
    const rows = await listDocuments(office.db, { document: null, state: null, text: '', staffId: null });
    expect(rows.map(({ number, note }) => [number, note])).toEqual([[paper?.number, paper?.note]]);
  });

  it('28: foot rows are set aside and counted beside the five counts', async () => {
    const answer = await take('28-headers-and-foot.roster.xlsx');
    expect(answer).toMatchObject({ rows: 2, setAside: 2, counts: { new: 2, refused: 0 } });
    expect(answer.warnings.filter(({ kind }) => kind === 'foot').map(({ row }) => row)).toEqual([6, 7]);
    expect(answer.unknownColumns).toEqual(['序号', '备注']);
    expect(person('00091')?.phone).toBe('13800000000');
  });

  it('31: the sentence of a panel score out of range has no hole', async () => {
    const answer = await take('31-panel-score-range-message.exam-scores.xlsx');
    expect(answer.refused.map(({ cell }) => cell)).toEqual(['E2', 'E3']);
    expect(answer.refused[1]?.reason).toContain('101');
    expect(JSON.stringify(answer.refused)).not.toContain('{{');
  });

  it('hang: cells that never end are refused at once', async () => {
    const start = performance.now();
    expect(codeOf(await tryCase('hang-cells-without-reference.roster.xlsx'))).toBe('E_SHEET_DAMAGED');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
