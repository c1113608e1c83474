import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { SheetColumn, SheetRow, SheetValue } from '../../../../shared/kernel/sheet/columns';
import { LIST_COMMA } from '../../../../shared/kernel/sheet/signs';
import type { TextKey, Translate } from '../../../../shared/locales/translate';
import type { AppContext } from '../../../app-context';
import type { Workbook } from '../../../files/sheets/workbook';
import type { OutBook, OutCell, OutColumn, OutSheet } from '../../../files/sheets/write-sheet';

const FORMATS: Readonly<Partial<Record<SheetColumn['type'], string>>> = {
  code: '@',
  month: '@',
  date: 'yyyy-mm-dd',
  time: 'yyyy-mm-dd hh:mm',
};

const WIDTHS: Readonly<Partial<Record<SheetColumn['type'], number>>> = {
  date: 13,
  time: 18,
  month: 11,
  number: 10,
  list: 26,
};

/** Rows of a template whose cells already have their column's format. */
const PREPARED_ROWS = 1_000;

/** A header as templates and exports write it: required columns carry a star. */
const starred = (column: SheetColumn, t: Translate): string =>
  `${t(column.header)}${column.required ? '*' : ''}`;

const choiceLabels = (column: SheetColumn, t: Translate): string[] =>
  (column.choices ?? []).map((choice) => t(choice.label));

/** The columns of a kind as its sheet shows them; `suggestions` are known values of open columns. */
export const outColumns = (
  workbook: Workbook,
  t: Translate,
  suggestions: Readonly<Record<string, readonly string[]>> = {},
): OutColumn[] =>
  workbook.columns.map((column) => {
    const header = starred(column, t);
    const format = FORMATS[column.type];
    const strict = column.type === 'choice';
    const values = strict ? choiceLabels(column, t) : (suggestions[column.key] ?? []);
    const list =
      values.length === 0 || column.type === 'list'
        ? {}
        : { list: { values, strict, message: t('workbooks.chooseError') } };
    return {
      header,
      width: WIDTHS[column.type] ?? Math.max(12, header.length * 2 + 4),
      ...(format === undefined ? {} : { format }),
      ...list,
    };
  });

const outCell = (column: SheetColumn, value: SheetValue, t: Translate): OutCell => {
  if (value === null) return null;
  if (typeof value === 'object') return value.join(LIST_COMMA);
  if (typeof value === 'number') return value;
  if (column.type === 'date' || column.type === 'time') return { date: value };
  const choice = column.choices?.find((each) => each.value === value);
  return choice === undefined ? value : t(choice.label);
};

export const outRow = (workbook: Workbook, row: SheetRow, t: Translate): OutCell[] =>
  workbook.columns.map((column) => outCell(column, row[column.key] ?? null, t));

/** Excel allows 31 characters and none of these in a sheet's name. */
export const sheetName = (text: string): string => text.replace(/[\\/?*[\]:']/g, ' ').slice(0, 31);

const formatText = (column: SheetColumn, t: Translate): string =>
  t(`workbooks.format.${column.type}` satisfies TextKey, {
    choices: choiceLabels(column, t).join(LIST_COMMA),
  });

const helpSheet = (workbook: Workbook, t: Translate): OutSheet => {
  const keys = workbook.columns
    .filter((column) => workbook.keyColumns.includes(column.key))
    .map((column) => t(column.header));
  const notes = [
    t('workbooks.help.note1'),
    t('workbooks.help.note2'),
    t('workbooks.help.note3'),
    t('workbooks.help.note4'),
    t('workbooks.help.note5', { columns: keys.join(LIST_COMMA) }),
  ];
  return {
    name: sheetName(t('workbooks.help.sheetName')),
    title: t('workbooks.help.title', { title: t(workbook.title) }),
    columns: [
      { header: t('workbooks.help.column'), width: 16 },
      { header: t('workbooks.help.required'), width: 10 },
      { header: t('workbooks.help.format'), width: 60 },
      { header: t('workbooks.help.synonyms'), width: 30 },
    ],
    rows: [
      ...workbook.columns.map((column) => [
        t(column.header),
        t(column.required ? 'workbooks.help.yes' : 'workbooks.help.no'),
        formatText(column, t),
        (column.synonyms ?? []).join(LIST_COMMA),
      ]),
      [],
      ...notes.map((note) => [note]),
    ],
  };
};

/** The empty template: title, starred header, drop-down lists, one example row that an import passes over, and a help sheet. */
export const templateBook = (app: AppContext, workbook: Workbook): OutBook => {
  const { t } = app;
  const [first, ...rest] = outRow(workbook, workbook.example(app), t);
  const marked =
    `${t('workbooks.exampleMark')} ${typeof first === 'string' || typeof first === 'number' ? first : ''}`.trim();
  const sheet: OutSheet = {
    name: sheetName(t(workbook.title)),
    title: t(workbook.title),
    columns: outColumns(workbook, t, workbook.suggestions?.(app)),
    rows: [[marked, ...rest]],
    grey: new Set([0]),
    preparedRows: PREPARED_ROWS,
  };
  return { sheets: [sheet, helpSheet(workbook, t)], listSheet: sheetName(t('workbooks.listSheet')) };
};

/** The rows of a kind in the columns of its template. */
export const exportBook = (app: AppContext, workbook: Workbook, rows: readonly SheetRow[]): OutBook => ({
  sheets: [
    {
      name: sheetName(app.t(workbook.title)),
      columns: outColumns(workbook, app.t),
      rows: rows.map((row) => outRow(workbook, row, app.t)),
    },
  ],
  listSheet: sheetName(app.t('workbooks.listSheet')),
});

export const exportName = (app: AppContext, workbook: Workbook, today: CalendarDate): string =>
  `${app.t('workbooks.fileName.export', { title: app.t(workbook.title), date: today })}.xlsx`;
