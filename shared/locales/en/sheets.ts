export const sheets = {
  title: 'Spreadsheets',
  nav: 'Import sheets',
  exampleMark: 'Example',
  alsoWrong: '; {{column}}: {{reason}}',
  alsoDo: ' {{remedy}}',
  reasonHeader: 'Reason refused',
  remedyHeader: 'What to do',
  rowHeader: 'Original row',
  unnamedColumn: 'column {{letter}} (no header)',
  help: {
    sheetName: 'How to fill in',
    title: 'How to fill in: {{title}}',
    column: 'Column',
    required: 'Required',
    format: 'What to write',
    synonyms: 'Other headers understood',
    yes: 'required',
    no: 'optional',
    note1:
      'Columns with * are required. The order of columns is free; unknown columns are named and left out.',
    note2: 'The row that begins with "Example" is skipped; keep it or delete it.',
    note3: 'An empty cell means "leave as it is"; it clears nothing.',
    note4: 'Code columns are set to text: keep leading zeros.',
    note5: 'The key ({{columns}}) may occur only once in a sheet.',
  },
  listSheet: 'Choices',
  format: {
    text: 'words',
    code: 'a code (text; leading zeros count)',
    date: 'a date such as 2026-03-05',
    time: 'date and time such as 2026-03-05 08:30',
    month: 'a month such as 2026-04',
    number: 'a number',
    choice: 'choose from the list: {{choices}}',
    list: 'several, separated by commas',
  },
  chooseError: 'Please choose from the list',
  refusedSheet: 'Refused rows',
  fileName: {
    template: '{{title}} template',
    refused: '{{title}}_refused rows',
    export: '{{title}}_{{date}}',
  },
  fileType: { xlsx: 'Excel workbook', csv: 'CSV file', sheets: 'Spreadsheets' },
  dialog: { open: 'Choose the sheet to import', save: 'Save as' },
  progress: { reading: 'Reading the sheet', importing: 'Checking rows', writing: 'Writing the sheet' },
  page: {
    description:
      'Import from Excel or CSV. Preview first; nothing is written until you confirm, and the preview is what the import does.',
    kind: 'What to import',
    template: 'Empty template',
    export: 'Export what is there',
    chooseFile: 'Choose file…',
    chooseAgain: 'Choose again',
    reload: 'Read again after mending',
    columns: 'Columns of this sheet',
    requiredMark: ' (required)',
    formats:
      '.xlsx and .csv (UTF-8 or GBK). Title rows, blank rows, any order of columns and common headers are understood.',
    noKinds: 'Nothing can be imported yet',
    noKindsHint: 'Finish the first set-up first.',
    file: 'File',
    sheet: 'Sheet',
    noRows: 'There is nothing below the header',
    noRowsHint: 'Fill in the template, then choose it.',
    unknownColumns: 'Unknown columns, not imported: {{columns}}',
    repeat: 'This file was imported at {{at}} (import no. {{no}}).',
    repeatNothing: 'Importing it again changes nothing.',
    refusedTitle: 'Refused rows',
    refusedCap: '{{total}} rows were refused; the first {{shown}} are listed. Save them to see all.',
    warningsTitle: 'Please note',
    warningsCap: '{{total}} remarks, the first {{shown}} are listed.',
    row: 'Row',
    column: 'Column',
    value: 'Value',
    reason: 'Reason',
    remedy: 'What to do',
    code: 'Code',
    allGood: 'Every row can be imported',
    importAll: 'Import {{count}} rows',
    importGood: 'Import the {{count}} good rows only',
    importAgain: 'Import again all the same',
    againHint: 'The file will then overwrite what was changed since it was imported.',
    nothingToWrite: 'There is nothing to write',
    saveRefused: 'Save refused rows',
    mend: 'Mend them in the saved sheet and choose it; rows already imported are not doubled.',
    imported: 'Imported: {{added}} new, {{changed}} changed.',
    nothingWritten: 'Nothing was written.',
    saved: 'Saved as {{name}}',
    exported: 'Exported {{rows}} rows to {{name}}',
    another: 'Import another file',
    history: 'Latest imports',
    historyEmpty: 'No sheet was imported yet.',
    historyHint: 'After an import, the file, the time and its counts are listed here.',
    at: 'Time',
    user: 'By',
  },
  counts: {
    rows: 'Rows',
    new: 'New',
    changed: 'Changed',
    unchanged: 'Unchanged',
    conflict: 'Conflict',
    refused: 'Refused',
  },
  kind: {
    roster: 'Roster',
    courses: 'Courses',
    sessions: 'Sessions',
    attendance: 'Attendance',
    examScores: 'Exam scores',
    gradings: 'Past gradings',
    kpi: 'KPI actuals',
    appraisalScores: 'Appraisal scores',
    points: 'Points entries',
  },
};

export const sheetsErrors = {
  E_SHEET_FILE_TOO_LARGE: {
    message: 'The file "{{name}}" is too large (more than {{max}} MB) and was not read.',
    remedy: 'Split the sheet, or remove its pictures and save it again.',
  },
  E_SHEET_BOMB: {
    message: 'The file "{{name}}" unpacks to an abnormal size and was not read.',
    remedy: 'Copy what you need into a new workbook, save it as .xlsx and import that.',
  },
  E_SHEET_TOO_MANY_ROWS: {
    message: 'Sheet "{{sheet}}" has more than {{max}} rows and was not read.',
    remedy: 'Delete surplus blank rows or split the sheet.',
  },
  E_SHEET_TOO_MANY_COLUMNS: {
    message: 'Sheet "{{sheet}}" has more than {{max}} columns and was not read.',
    remedy: 'Keep only the columns to import.',
  },
  E_SHEET_EMPTY_FILE: {
    message: 'The file "{{name}}" is empty.',
    remedy: 'Check whether it is the right file, or use the empty template.',
  },
  E_SHEET_DAMAGED: {
    message: 'The file "{{name}}" is incomplete or damaged and was not read.',
    remedy: 'Open it in Excel or WPS and save it as .xlsx, or ask for it again.',
  },
  E_SHEET_OLD_FORMAT: {
    message: 'The file "{{name}}" is in the old Excel (.xls) or WPS (.et) format and was not read.',
    remedy: 'Open it in Excel or WPS and save it as "Excel workbook (*.xlsx)".',
  },
  E_SHEET_BINARY_FORMAT: {
    message: 'The file "{{name}}" is a binary workbook (.xlsb) and was not read.',
    remedy: 'Open it in Excel and save it as "Excel workbook (*.xlsx)".',
  },
  E_SHEET_PASSWORD: {
    message: 'The file "{{name}}" is protected by a password and was not read.',
    remedy: 'Remove the password in Excel or WPS and save it as .xlsx.',
  },
  E_SHEET_IS_HTML: {
    message: 'The file "{{name}}" is really a web page or an XML table and was not read.',
    remedy: 'Open it in Excel or WPS and save it as "Excel workbook (*.xlsx)".',
  },
  E_SHEET_NOT_SHEET: {
    message: 'The file "{{name}}" is neither .xlsx nor .csv and was not read.',
    remedy: 'Choose an .xlsx or .csv file; save others as .xlsx first.',
  },
  E_SHEET_ENCODING: {
    message: 'The text encoding of "{{name}}" is neither UTF-8 nor GBK; it was not read.',
    remedy: 'Open it in Excel or WPS and save it as .xlsx or "CSV UTF-8".',
  },
  E_SHEET_CSV_QUOTE: {
    message: 'A quote in row {{row}} of "{{name}}" never ends; the file was not read.',
    remedy: 'Check the double quotes of that row, or save it as .xlsx.',
  },
  E_SHEET_NO_HEADER: {
    message: 'No header of {{title}} was found; no row was read. Needed: {{expected}}. Found: {{found}}.',
    remedy: 'Check whether it is the right sheet, or paste its content into the empty template.',
  },
  E_SHEET_COLUMNS_MISSING: {
    message:
      'The header in row {{row}} of "{{sheet}}" lacks required columns: {{missing}}. Found: {{found}}. No row was read.',
    remedy: 'Add the missing columns (the template shows their names).',
  },
  E_SHEET_HEADER_TWICE: {
    message: 'Two columns in row {{row}} of "{{sheet}}" mean the same: {{names}}. No row was read.',
    remedy: 'Delete or rename one of them.',
  },
  E_SHEET_KIND_UNKNOWN: {
    message: 'There is no kind of sheet called "{{kind}}".',
    remedy: 'Kinds: {{known}}.',
  },
  E_SHEET_KIND_NO_EXPORT: {
    message: '"{{title}}" cannot be exported as a sheet.',
    remedy: 'Look at its page or print it.',
  },
  E_SHEET_FILE_TYPE: {
    message: '"{{name}}" is not a kind of file that can be written; nothing was written.',
    remedy: 'Use a name that ends in .xlsx or .csv.',
  },
  E_SHEET_FILE_CHANGED: {
    message: 'The file "{{name}}" was changed after its preview; nothing was imported.',
    remedy: 'Read it again and check the new preview.',
  },
  E_SHEET_FILE_FORGOTTEN: {
    message: 'The chosen file is no longer known; nothing was changed.',
    remedy: 'Choose the file again.',
  },
  E_SHEET_ROWS_REFUSED: {
    message: '{{count}} rows were refused; all or nothing, so no row was written.',
    remedy: 'Mend these rows and import again, or choose to import the good rows only.',
  },
  E_SHEET_REPEATED: {
    message:
      'This file was imported at {{at}} (import no. {{no}}) and data were changed since; importing it again would set back {{count}} rows. Nothing was written.',
    remedy: 'Confirm to import it again if the file is right; otherwise there is nothing to do.',
  },
  E_SHEET_NO_ROWS_REFUSED: {
    message: 'No row of this file was refused; there is nothing to save.',
    remedy: 'Import it.',
  },
  E_SHEET_CELL_EMPTY: { message: 'This is required but empty.', remedy: 'Fill it in and import again.' },
  E_SHEET_CELL_ERROR: {
    message: 'The cell holds the formula error "{{value}}".',
    remedy: 'Correct the formula or write the value itself.',
  },
  E_SHEET_FORMULA_UNKNOWN: {
    message: "The cell's formula was saved without its result; formulas are never run here.",
    remedy: 'Open and save the file in Excel or WPS, or write the value itself.',
  },
  E_SHEET_NOT_DATE: {
    message: '"{{value}}" is not a date that is understood.',
    remedy: 'Write it like 2026-03-05, year first with four digits.',
  },
  E_SHEET_NOT_TIME: {
    message: '"{{value}}" is not a date and time that is understood.',
    remedy: 'Write it like 2026-03-05 08:30, with both the day and the time.',
  },
  E_SHEET_NOT_MONTH: {
    message: '"{{value}}" is not a month that is understood.',
    remedy: 'Write it like 2026-04 in a cell set to text.',
  },
  E_SHEET_NOT_NUMBER: {
    message: '"{{value}}" is not a number.',
    remedy: 'Write the number only, without a unit.',
  },
  E_SHEET_NOT_CHOICE: {
    message: '"{{value}}" is not one of the choices.',
    remedy: 'Choose one of: {{allowed}}.',
  },
  E_SHEET_TEXT_TOO_LONG: { message: 'The text is longer than {{max}} characters.', remedy: 'Shorten it.' },
  E_SHEET_CODE_IS_DATE: {
    message: 'Excel turned the content into a date ({{value}}); what was written is lost.',
    remedy: 'Set the cell to text and write it again.',
  },
  E_SHEET_CODE_IS_LOGICAL: {
    message: 'This is a logical value ({{value}}), not a number or code.',
    remedy: 'Set the cell to text and write it again.',
  },
  E_SHEET_CODE_CUT: {
    message: 'The code "{{value}}" is so long that Excel replaced its last digits.',
    remedy: 'Set the cell to text and write the whole code.',
  },
  E_SHEET_CODE_AMBIGUOUS: {
    message: 'Excel turned the code into the number "{{value}}"; it may be any of: {{codes}}.',
    remedy: 'Set the cell to text and write the whole code.',
  },
  E_SHEET_CODE_PADDED: {
    message: 'Excel turned the code into the number "{{value}}"; it was taken as the existing "{{code}}".',
    remedy: 'Check that it is {{code}}; otherwise set the cell to text and write the whole code.',
  },
  E_SHEET_CODE_WAS_NUMBER: {
    message:
      'The code "{{value}}" is a number in the sheet; leading zeros, if any, are lost. No existing code fits, so it was taken as "{{value}}".',
    remedy: 'If it has leading zeros, set the cell to text and write the whole code.',
  },
  E_SHEET_TIME_LEFT: {
    message: '"{{value}}" has a time of day; only the date {{date}} was taken.',
    remedy: 'Nothing to do if the date is right.',
  },
  E_SHEET_ROW_TWICE: {
    message: 'The same as row {{first}} ({{key}}); this row was not imported.',
    remedy: 'Keep only one of them.',
  },
  E_SHEET_ROW_CONSTRAINT: {
    message: 'The row breaks a rule of the data and was not imported ({{detail}}).',
    remedy: 'Check its content; if it happens again, give the sheet to your IT staff.',
  },
  E_SHEET_EXAMPLE_SKIPPED: {
    message: 'The row begins with "Example" and was skipped as the template\'s example.',
    remedy: 'If it is real, take the word away and import again.',
  },
  E_SHEET_EMPTY_ROWS: {
    message: 'Sheet "{{sheet}}" has a header and no rows below it; nothing was imported.',
    remedy: 'Fill in rows below the header, or choose another file.',
  },
  E_SHEET_OTHER_SHEETS: {
    message: 'Only sheet "{{sheet}}" was read; these look like the same kind and were not read: {{others}}.',
    remedy: 'Save them as separate files to import them too.',
  },
};
