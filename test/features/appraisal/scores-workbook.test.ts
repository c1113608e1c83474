import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readScorecards } from '../../../electron/features/appraisal/repository/scorecards';
import { closeScorecard } from '../../../electron/features/appraisal/service/results';
import { showAppraisal } from '../../../electron/features/appraisal/views/show';
import { exportWorkbook } from '../../../electron/features/workbooks/service/files';
import { importWorkbook } from '../../../electron/features/workbooks/service/import';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addPeople } from '../../builders/staff';

let office = openOffice();
beforeEach(() => {
  office = openOffice(undefined, fixedClock('2026-07-10'));
  addPeople(office, { '0001': '王伟', '0002': '李娜', '0003': '赵强', '0004': '孙丽' });
});
afterEach(() => office.dispose());

const HEADER = '考核周期*,工号*,指标*,评价人类型*,评价人,得分*';
let serial = 0;
const sheet = async (lines: readonly string[]) => {
  serial += 1;
  const file = join(office.paths.data, `${serial}.csv`);
  writeFileSync(file, `${[HEADER, ...lines].join('\r\n')}\r\n`);
  return valueOf(
    await importWorkbook(office, { kind: 'appraisal-scores', file, dryRun: false, goodRows: true }),
  );
};

describe('the sheet of scores', () => {
  it('makes the cycle, the sheets and the result that show answers', async () => {
    const answer = await sheet([
      '2026年上半年,0001,工作质量,上级,0004,89.6',
      '2026H1,0001,业务水平,上级,孙丽,89.6',
      '2026年上半年,0001,态度,主管,0004,89.6',
      '2026年上半年,0001,工作质量,自评,,89.6',
      '2026年上半年,0001,工作质量,同事,李娜,89.6',
      '2026年上半年,0001,服务态度,客户,某医院,89.6',
    ]);
    expect(answer.counts).toMatchObject({ new: 6, refused: 0 });
    expect(answer.warnings.map(({ code }) => code)).toEqual(['E_APPRAISAL_CYCLE_MADE']);
    const shown = valueOf(showAppraisal(office, '2026-H1'));
    expect(shown).toMatchObject({
      total: 1,
      items: [
        {
          staffNo: '0001',
          score: 89.6,
          result: '良好',
          reward: 500,
          provisional: false,
          terminationProposed: false,
        },
      ],
    });
    expect(JSON.stringify(shown)).toContain('448/5');
    expect(codeOf(showAppraisal(office, '2027H1'))).toBe('E_APPRAISAL_CYCLE_UNKNOWN');
  });
  it('counts what a closed scorecard says already as unchanged, and refuses what differs', async () => {
    const lines = ['自评,,80', '上级,0004,80', '上级,买买提·艾力,90'].map(
      (line) => `2026H1,0001,工作质量,${line}`,
    );
    await sheet(lines);
    const [scorecard] = readScorecards(office.db, { office: 'BJ01' }).scorecards;
    valueOf(closeScorecard(office, { id: scorecard?.id ?? '', version: scorecard?.version ?? 0 }));
    const again = await sheet([...lines.slice(0, 2), '2026H1,0001,工作质量,上级,买买提•艾力,90']);
    expect(again.counts).toMatchObject({ unchanged: 3, refused: 0 });
    const other = await sheet(['2026H1,0001,工作质量,上级,0004,81']);
    expect(other.refused.map(({ code }) => code)).toEqual(['E_APPRAISAL_FORM_CLOSED']);
  });

  it('refuses rows one by one and names the cell', async () => {
    const answer = await sheet([
      '2026H1,0001,工作质量,上级,0004,80',
      '2026H1,0001,工作质量,上级,0004,81',
      '2026H1,0009,工作质量,上级,0004,80',
      '某期,0001,工作质量,上级,0004,80',
      '2026H1,0001,出勤,上级,0004,80',
      '2026H1,0001,业务水平,上级,0099,80',
      '2026H1,0001,业务水平,本人,0004,80',
      '2026H1,0001,业务水平,同事,0001,80',
      '2026H1,0001,业务水平,上级,0004,100.5',
      '2026H1,0001,业务水平,老板娘,0004,90',
      '2026H1,0001,故障处理速度,上级,0004,90',
    ]);
    expect(answer.refused.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '3 E_SHEET_ROW_TWICE',
      '4 E_APPRAISAL_STAFF_UNKNOWN',
      '5 E_APPRAISAL_CYCLE_UNKNOWN',
      '6 E_APPRAISAL_LINE_UNKNOWN',
      '7 E_APPRAISAL_RATER_UNKNOWN',
      '8 E_APPRAISAL_SELF_OTHER',
      '9 E_APPRAISAL_RATER_SELF',
      '10 E_APPRAISAL_SCORE_RANGE',
      '11 E_SHEET_NOT_CHOICE',
      '12 E_APPRAISAL_SCORE_DOUBLE',
    ]);
    expect(answer.counts.new).toBe(1);
  });
  it('comes back as it went', async () => {
    await sheet([
      '2026H1,0001,工作质量,上级,0004,80',
      '2026H1,0001,工作质量,客户,某医院,80.25',
      '2026H1,0002,知识,本人,,75',
    ]);
    const file = join(office.paths.data, 'out.xlsx');
    expect(valueOf(await exportWorkbook(office, { kind: 'appraisal-scores', file })).rows).toBe(3);
    const again = valueOf(
      await importWorkbook(office, { kind: 'appraisal-scores', file, dryRun: false, goodRows: false }),
    );
    expect(again.counts).toEqual({ new: 0, changed: 0, unchanged: 3, conflict: 0, refused: 0 });
  });
});
