import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach } from 'vitest';
import type { AppContext } from '../../electron/app-context';
import { sites } from '../../electron/features/organization/repository';
import { type ImportOptions, importWorkbookAs } from '../../electron/features/workbooks/service/import';
import type { Workbook } from '../../electron/files/sheets/workbook';
import type { ImportAnswer } from '../../shared/features/workbooks/types';
import { appError } from '../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../shared/kernel/result';
import { rowText, type SheetRow } from '../../shared/kernel/sheet/columns';
import type { TextKey } from '../../shared/locales/translate';
import { openOffice, valueOf } from './office';

/** A text that stands for itself: a key that the catalogue lacks is answered as it is. */
const word = (text: string): TextKey => text as TextKey;

const storedAs = (row: SheetRow): string => JSON.stringify({ ...row, staffNo: undefined });

/**
 * A kind of workbook for tests: a row becomes a site that is named by its number and keeps the other cells as its address.
 *
 * The names REFUSE, BREAK and CONFLICT make it refuse after writing, break a constraint after writing, and report a conflict.
 */
export const testWorkbook: Workbook = {
  name: 'roster',
  command: 'people',
  title: word('花名册'),
  columns: [
    {
      key: 'staffNo',
      header: word('工号'),
      synonyms: ['员工编号', '编号'],
      required: true,
      type: 'code',
      maxLength: 20,
    },
    { key: 'name', header: word('姓名'), required: true, type: 'text', closeUp: true },
    { key: 'hired', header: word('入职日期'), synonyms: ['入职时间'], required: true, type: 'date' },
    { key: 'site', header: word('网点'), required: false, type: 'text' },
    { key: 'met', header: word('上次面谈'), required: false, type: 'time' },
    { key: 'score', header: word('得分'), required: false, type: 'number' },
    {
      key: 'gender',
      header: word('性别'),
      required: false,
      type: 'choice',
      choices: [
        { value: 'male', label: 'organization.gender.male' },
        { value: 'female', label: 'organization.gender.female' },
      ],
    },
    { key: 'series', header: word('产品系列'), required: false, type: 'list' },
    { key: 'month', header: word('月份'), required: false, type: 'month' },
  ],
  keyColumns: ['staffNo'],
  example: () => ({
    staffNo: '00001',
    name: '王伟',
    hired: '2024-03-05',
    gender: 'male',
    series: ['C6', 'C7'],
    month: '2026-04',
  }),
  suggestions: () => ({ site: ['朝阳网点', '海淀网点'] }),
  knownCodes: (db) => ({ staffNo: sites.list(db).map((site) => site.name) }),
  prepare: (_app, tx) => {
    const known = new Map(sites.list(tx).map((site) => [site.name, site]));
    return (row) => {
      const staffNo = rowText(row, 'staffNo') ?? '';
      const name = rowText(row, 'name');
      const before = known.get(staffNo);
      if (name === 'CONFLICT')
        return ok({ outcome: 'conflict', warnings: [appError('E_RECORD_CHANGED', undefined, 'name')] });
      const after =
        before === undefined
          ? ok(sites.insert(tx, { name: staffNo, address: storedAs(row) }))
          : sites.update(tx, before.id, before.version, { address: storedAs(row) });
      if (!after.ok) return after;
      if (name === 'REFUSE') return refuse(appError('E_NOT_OWNED', { owner: '总部' }, 'name'));
      if (name === 'BREAK') sites.insert(tx, { name: staffNo, address: '' });
      known.set(staffNo, after.value);
      if (before === undefined) return ok({ outcome: 'new' });
      return ok({ outcome: after.value.version === before.version ? 'unchanged' : 'changed' });
    };
  },
  exportRows: (app) =>
    sites
      .list(app.db, '1', [], 'r.name')
      .map((site) => ({ ...(JSON.parse(site.address) as SheetRow), staffNo: site.name })),
};

/** A folder for the files of one test. */
export const workbookFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'tidui-sheets-'));
  return {
    path: (name: string) => join(folder, name),
    put: (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    xlsx: async (name: string, rows: CellValue[][], more: Partial<WriteSheet> = {}) => {
      const file = join(folder, name);
      writeFileSync(file, await writeXlsx({ sheets: [{ name: '花名册', rows, ...more }] }));
      return file;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** For the tests of a file: an office and a folder beside it, new for each of them. */
export const officeWithFolder = () => {
  let office: ReturnType<typeof openOffice>;
  let folder: ReturnType<typeof workbookFolder>;
  beforeEach(() => {
    office = openOffice();
    folder = workbookFolder();
  });
  afterEach(() => {
    office.dispose();
    folder.remove();
  });
  return { office: () => office, folder: () => folder };
};

const WITHOUT = { dryRun: false, goodRows: false } as const;

export const tryImport = (
  app: AppContext,
  file: string,
  options: Partial<ImportOptions> = {},
): Promise<Result<ImportAnswer>> => importWorkbookAs(app, testWorkbook, { ...WITHOUT, file, ...options });

export const imported = async (
  app: AppContext,
  file: string,
  options: Partial<ImportOptions> = {},
): Promise<ImportAnswer> => valueOf(await tryImport(app, file, options));
