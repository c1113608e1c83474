import { describe, expect, it } from 'vitest';
import { allWorkbooks } from '../../../electron/features/workbooks/service/find';
import { importWorkbookAs } from '../../../electron/features/workbooks/service/import';
import { outRow } from '../../../electron/features/workbooks/service/layout';
import type { SheetColumn } from '../../../shared/kernel/sheet/columns';
import { valueOf } from '../../builders/office';
import { officeWithFolder } from '../../builders/workbooks';

const { office, folder } = officeWithFolder();
const workbooks = await allWorkbooks();

/** What no column of the type takes. */
const WRONG: Readonly<Record<SheetColumn['type'], string>> = {
  text: '长'.repeat(2_001),
  code: '长'.repeat(2_001),
  list: '长'.repeat(2_001),
  date: '三月初',
  time: '下午茶',
  month: '去年',
  number: '很多',
  choice: '也许',
};

const cellOf = (cell: ReturnType<typeof outRow>[number]): string =>
  typeof cell === 'object' && cell !== null && 'date' in cell ? cell.date : String(cell ?? '');

describe.each(workbooks.map((workbook) => [workbook.name, workbook] as const))('%s', (_name, workbook) => {
  const shown = () => {
    const { t } = office();
    return {
      headers: workbook.columns.map(({ header }) => t(header)),
      cells: outRow(workbook, workbook.example(office()), t).map(cellOf),
    };
  };
  const refusedWith = async (cells: readonly string[]) => {
    const { headers } = shown();
    const lines = [headers, cells].map((line) => line.map((cell) => `"${cell}"`).join(','));
    const file = folder().put('rows.csv', lines.join('\n'));
    return valueOf(await importWorkbookAs(office(), workbook, { file, dryRun: true, goodRows: false }))
      .refused;
  };
  const faults = workbook.columns.flatMap(({ key, type, required }, place) => [
    [key, place, WRONG[type]] as const,
    ...(required ? ([[key, place, '']] as const) : []),
  ]);

  it.each(faults)(
    'a row refused for %s (%i) names row, column, value and a remedy',
    async (_key, place, wrong) => {
      const { headers, cells } = shown();
      const given = cells.with(place, wrong);
      const [refused, ...others] = await refusedWith(given);
      expect(others).toEqual([]);
      expect(refused).toMatchObject({ row: 2, column: headers[place] });
      expect(wrong.startsWith(refused?.value.replace(/…$/, '') ?? '?')).toBe(true);
      expect(refused?.reason).not.toMatch(/\{\{|undefined|NaN/);
      expect(refused?.remedy).toMatch(/\p{L}/u);
      expect(refused?.remedy).not.toMatch(/\{\{|undefined/);
    },
  );

  it('a row that its own kind refuses says as much', async () => {
    for (const refused of await refusedWith(shown().cells)) {
      expect(refused.row).toBe(2);
      expect(shown().headers).toContain(refused.column);
      expect(refused.value).toBe(shown().cells[shown().headers.indexOf(refused.column)]);
      expect(refused.reason).not.toMatch(/\{\{|undefined|NaN/);
      expect(refused.remedy).toMatch(/\p{L}/u);
    }
  });
});
