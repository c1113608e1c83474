import type { SameTexts } from '../../kernel/feature-texts';
import { cli } from './texts/en/cli';
import { pageHelp } from './texts/en/help';
import { preview } from './texts/en/preview';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  errors: {
    E_SHEET_HEADING_ABSENT: {
      message:
        'The header in row {{row}} of sheet “{{sheet}}” has no column “{{heading}}”; no row was read. Columns seen: {{found}}.',
      remedy:
        'Name the column as its header writes it; one without a header is named by its letter, as in [C].',
    },
    E_SHEET_MAP_UNKNOWN: {
      message: '“{{column}}” is not a column of {{title}}; no row was read.',
      remedy: 'Columns to choose from: {{known}}; nothing behind the equals sign leaves the column out.',
    },
    E_SHEET_MENDED: {
      message: 'Mended in the preview: it was “{{before}}” and is now “{{value}}”.',
      remedy: 'Please check it; it can be changed again in the preview.',
    },
    E_SHEET_MEND_LOST: {
      message:
        'This cell does not hold what it held when it was mended (“{{before}}”); it was not changed to “{{value}}” but read as the sheet has it.',
      remedy: 'The sheet was changed since. Check the cell, and mend it again if needed.',
    },
    E_SHEET_ROW_SAME: {
      message: 'Says the same as row {{first}} in every cell; accepted as one entry.',
      remedy: 'Nothing to do.',
    },
    E_SHEET_NO_ROWS_REFUSED: {
      message: 'No row of this file was refused; there is nothing to save.',
      remedy: 'Import it.',
    },
    E_SHEET_NO_HEADER: {
      message: 'No header of {{title}} was found; no row was read. Needed: {{expected}}. Found: {{found}}.',
      remedy:
        'Check whether it is the right sheet; if so, say what its columns mean (on the command line with --map), or paste its content into the empty template.',
    },
    E_SHEET_COLUMNS_MISSING: {
      message:
        'The header in row {{row}} of "{{sheet}}" lacks required columns: {{missing}}. Found: {{found}}. No row was read.',
      remedy:
        'Say which column of the sheet is meant (on the command line with --map), or add the missing ones (the template shows their names).',
    },
    E_SHEET_HEADER_TWICE: {
      message: 'Two columns in row {{row}} of "{{sheet}}" mean the same: {{names}}. No row was read.',
      remedy: 'Set one of them to “Not imported” (on the command line with --map), or delete or rename it.',
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
    E_IMPORT_NO_WAY_BACK: {
      message: 'Import no. {{no}} cannot be taken back; nothing was changed.',
      remedy: 'It was taken back before, or an older version made it. Import the corrected sheet.',
    },
    E_IMPORT_CHANGED_SINCE: {
      message:
        'What import no. {{no}} brought ({{kind}}) was changed since; it cannot be taken back as a whole; nothing was changed.',
      remedy: 'Change or delete what is wrong, or import the corrected sheet.',
    },
    E_IMPORT_IN_USE: {
      message:
        'Later records build on what import no. {{no}} brought; it cannot be taken back as a whole; nothing was changed.',
      remedy: 'Take back or delete the later records first.',
    },
    E_IMPORT_REPORTED: {
      message:
        'What import no. {{no}} brought was reported to head office; it cannot be taken back as a whole; nothing was changed.',
      remedy: 'Correct it or import the corrected sheet; the next report carries the correction.',
    },
    E_IMPORT_PRINTED: {
      message:
        'What import no. {{no}} brought stands on the printed {{number}}; it cannot be taken back as a whole; nothing was changed.',
      remedy:
        'Correct it or import the corrected sheet and print anew; a wrong {{number}} can be voided first.',
    },
    E_SHEET_ROW_HIDDEN: {
      message: 'This row is hidden or filtered out in the sheet: nobody sees it, but it is read.',
      remedy: 'If it is not meant, delete it in the sheet and read the file again.',
    },
    E_SHEET_FOOT_ROW: {
      message: 'This row begins with "{{word}}": a foot or a total of the sheet, not taken as data.',
      remedy: 'If it is real, fill in its required columns and read the file again.',
    },
    E_SHEET_IS_OPEN: {
      message: '“{{name}}” is open in Excel or WPS; what it holds as saved last was read.',
      remedy: 'If there are changes that were not saved, save them and read the file again.',
    },
    E_SHEET_LOCK_FILE: {
      message:
        '“{{name}}” is a temporary file of Excel or WPS and not the workbook itself; nothing was read.',
      remedy: 'Choose the file of the same name without “~$”.',
    },
    E_SHEET_EMPTY_ROWS: {
      message: 'Sheet "{{sheet}}" has a header and no rows below it; nothing was imported.',
      remedy: 'Fill in rows below the header, or choose another file.',
    },
    E_SHEET_OTHER_SHEETS: {
      message:
        'Only sheet "{{sheet}}" was read; these look like the same kind and were not read: {{others}}.',
      remedy: 'Save them as separate files to import them too.',
    },
  },
  texts: {
    pageHelp,
    preview,
    title: 'Spreadsheets',
    nav: 'Import sheets',
    exampleMark: 'Example',
    alsoWrong: '; {{column}}: {{reason}}',
    alsoDo: ' {{remedy}}',
    refusedReason: 'Row {{row}} of the original: {{reason}} Remedy: {{remedy}}',
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
    fileType: {
      xlsx: 'Excel workbook',
      csv: 'CSV file',
      workbooks: 'Spreadsheets',
    },
    dialog: {
      open: 'Choose the sheet to import',
      save: 'Save as',
    },
    progress: {
      reading: 'Reading the sheet',
      importing: 'Checking rows',
      writing: 'Writing the sheet',
    },
    page: {
      undo: 'Take back',
      undoTitle: 'Take back import no. {{no}}?',
      undoText: 'Everything that “{{file}}” brought goes, what it changed is as it was before.',
      undone: 'Import no. {{no}} was taken back',
      undoneAt: 'Taken back {{at}}',
      description:
        'Import from Excel or CSV. Preview first; nothing is written until you confirm, and the preview is what the import does.',
      kind: 'What to import',
      template: 'Empty template',
      export: 'Export what is there',
      chooseFile: 'Choose file…',
      dropHere: 'Or drop one or several files onto this page; each is looked at and decided in turn.',
      waiting: '{{count}} more files wait: ',
      nextFile: 'Next file',
      dropWaiting: 'Forget them',
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
      hiddenRows:
        '{{count}} rows are hidden or filtered out in the sheet; they are imported all the same. Delete them in the sheet if they are not meant.',
      allKinds: 'All {{count}}',
      kindCount: '{{kind}} {{count}}',
      filterKind: 'Show one kind',
      unknownColumns: 'Unknown columns, not imported: {{columns}}',
      repeat: 'This file was imported at {{at}} (import no. {{no}}).',
      repeatNothing: 'Importing it again changes nothing.',
      refusedTitle: 'Refused rows',
      refusedCap: '{{total}} rows were refused; the first {{shown}} are listed. Save them to see all.',
      warningsTitle: 'Please note',
      warningsCap: '{{total}} remarks, the first {{shown}} are listed.',
      row: 'Row',
      cell: 'Cell',
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
    remarkKind: {
      percent: 'percentages',
      shown: 'read as shown',
      padded: 'codes padded',
      merged: 'merged cells',
      cleaned: 'unseen characters',
      time: 'times',
      mended: 'Mended in the preview',
      hidden: 'hidden rows',
      foot: 'foot and totals',
      alike: 'alike',
      other: 'other',
    },
    counts: {
      rows: 'Rows',
      'new': 'New',
      changed: 'Changed',
      unchanged: 'Unchanged',
      conflict: 'Conflict',
      refused: 'Refused',
      setAside: 'Foot, totals',
    },
    cli,
  },
};
