export const cli = {
  importWorkbook: 'Import a sheet (--dry-run previews, --good-rows imports the good rows only)',
  exportWorkbook: 'Export a sheet, or with --template an empty one',
  undoImport: 'Take an import back (its number stands in show imports)',
  view: { imports: 'The imports of sheets' },
  word: {
    kind: 'the kind of sheet, see tidui --help',
    workbook: 'the sheet to import',
    newWorkbook: 'the sheet to write',
    importNo: 'the number of the import',
  },
  option: {
    goodRows: 'import the good rows only',
    again: 'import a file again that was imported before',
    refused: 'write the refused rows into a sheet',
    map: 'say which column a heading means, several times; nothing behind the sign leaves it out',
    accept:
      'answer all questions of a code with yes: E_SHEET_ROW_TWICE takes rows that are all the same as one',
    template: 'an empty template only',
  },
} as const;
