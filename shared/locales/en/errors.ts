import { seenCellErrors } from './seen-cell-errors';

/** Refusals that no feature owns. */
export const errors = {
  ...seenCellErrors,
  E_DOCUMENT_UNKNOWN: {
    message: 'There is no document “{{name}}”; nothing was printed.',
    remedy: 'Choose one that the help lists, or bring the app up to date.',
  },
  E_INPUT_INVALID: {
    message: '"{{field}}" is not acceptable; nothing was saved.',
    remedy: 'Correct it as shown and save again. What you typed is still there.',
  },
  E_NOT_FOUND: {
    message: 'The record no longer exists; nothing was changed.',
    remedy: 'Refresh the list and choose again.',
  },
  E_RECORD_CHANGED: {
    message: 'The record was changed while you were editing; your changes were not saved.',
    remedy: 'Look at its present content and enter your changes again.',
  },
  E_NOT_OWNED: {
    message: 'The record belongs to {{owner}} and cannot be changed here.',
    remedy: 'Ask {{owner}} to change it and report again.',
  },
  E_APPEND_ONLY: {
    message: 'This record can only be added to, never changed; nothing was changed.',
    remedy: 'Enter a correcting record instead.',
  },
  E_UNDO_UNKNOWN: {
    message: 'The step to undo is not in the log; nothing was changed.',
    remedy: 'Refresh, look at the present content and correct it where needed.',
  },
  E_UNDO_STAYS: {
    message:
      'This step cannot be undone: what was settled, printed, imported or exchanged stays as it is. Nothing was changed.',
    remedy: 'Correct it on its page, or take the opposite step there.',
  },
  E_UNDO_LEDGER: {
    message: 'This step entered a {{kind}}, which can only be added to, not undone. Nothing was changed.',
    remedy: 'Enter a correcting record instead.',
  },
  E_UNDO_DONE: {
    message: 'This step was undone before; nothing was changed.',
    remedy: 'Refresh and look at the present content.',
  },
  E_UNDO_TOO_OLD: {
    message: 'This step was taken on {{day}}; after {{days}} days it cannot be undone. Nothing was changed.',
    remedy: 'Correct the present content instead.',
  },
  E_UNDO_CHANGED: {
    message:
      'The {{kind}} "{{name}}" was changed again later, so this step cannot be undone. Nothing was changed.',
    remedy: 'Undo the later change first, or correct the present content.',
  },
  E_UNDO_TAKEN: {
    message: 'Another record has taken the place of the {{kind}} "{{name}}"; nothing was undone.',
    remedy: 'Delete or change the other one first, then undo again.',
  },
  E_UNDO_REFERENCE_GONE: {
    message:
      'The {{kind}} "{{name}}" needs the {{missingKind}} "{{missing}}", which was deleted; nothing was undone.',
    remedy: 'Bring "{{missing}}" back first, then undo again.',
  },
  E_UNDO_IN_USE: {
    message: 'The {{kind}} "{{name}}" is used by others now ({{by}}: {{count}}); nothing was undone.',
    remedy: 'Undo or delete what uses it first.',
  },
  E_RECORD_TEXT: {
    message: '“{{field}}” is blank or holds hidden characters: {{value}}.',
    remedy: 'The owner enters it anew.',
  },
  E_RECORD_DAY: {
    message: '“{{field}}” cannot be {{value}}: before 1900, or after {{today}}.',
    remedy: 'The owner mends the day.',
  },
  E_RECORD_OWNER: {
    message: 'A record of this kind cannot belong to {{owner}}.',
    remedy: 'The office that answers for it enters it.',
  },
  E_RECORD_RECKONED: {
    message: '“{{field}}” is {{value}}; by what it rests on it is {{expected}}.',
    remedy: 'The owner checks what it rests on and reckons anew.',
  },
  E_NOT_SET_UP: {
    message: 'This computer has not been set up yet.',
    remedy: 'Open the program and complete the set-up, or run the init command.',
  },
  E_UNKNOWN_CALL: {
    message: 'The program does not know this operation ({{channel}}); nothing was changed.',
    remedy: 'Restart the program; if it happens again, give the log to IT.',
  },
  E_UNTRUSTED_SENDER: {
    message: 'A call of unknown origin was refused; nothing was changed.',
    remedy: 'Restart the program.',
  },
  E_UNEXPECTED: {
    message: 'The program failed; this operation was not saved.',
    remedy: 'Try again; if it happens again, use "copy details" and give them to IT.',
  },
  E_DATABASE_NEWER: {
    message:
      'The data file was saved by a newer version (structure {{found}}); this program knows up to {{known}} and did not open it.',
    remedy: 'Install the newer version. The data is untouched.',
  },
  E_DATABASE_DAMAGED: {
    message: 'The data file cannot be read ({{path}}); it was not changed.',
    remedy: 'Restore the latest backup and give the original file to IT.',
  },
  E_DATABASE_LOCKED: {
    message: 'The data file is in use by another program ({{path}}).',
    remedy: 'Close the other window, or wait for its task to end, and try again.',
  },
  E_OFFICE_LOST: {
    message:
      "This office's database {{how}} ({{path}}), but beside it there are: {{found}}. This is no new office; nothing was made.",
    remedy:
      'Restore a backup: {{backups}}. The window lists them; on the command line use restore. To set up anew over what is left type “{{words}}” in the window, or use init --over-loss {{words}}.',
  },
  E_OFFICE_LOST_WORDS: {
    message: 'These are not the words; nothing was changed.',
    remedy: 'To set up anew over what is left type exactly “{{words}}”.',
  },
  E_OFFICE_OPEN_ELSEWHERE: {
    message: 'This office is open in another Tidui window (process {{pid}}); it was not opened twice.',
    remedy:
      'Go back to that window; if there is none to be seen, end process {{pid}} in the task manager and open it again.',
  },
  E_DISK_FULL: {
    message: 'The disk is full; nothing was saved, existing data is intact.',
    remedy: 'Free some space and try again.',
  },
  E_FILE_UNREADABLE: {
    message: 'The file "{{name}}" cannot be opened; nothing was changed.',
    remedy: 'Check that it exists and is not in use, and try again.',
  },
  E_FILE_OPEN_ELSEWHERE: {
    message: 'Another program holds the file “{{name}}”; nothing was changed.',
    remedy:
      'Most often it is open in Excel or WPS: close it there and try again. A virus scanner or a synced folder may also be at work; wait a moment.',
  },
  E_FILE_UNWRITABLE: {
    message: 'The file "{{name}}" cannot be written; no half file was left.',
    remedy:
      'If it is open in Excel or WPS, close it there and try again; otherwise check that the folder exists and is writable and the disk is not full, or choose another place.',
  },
  E_JOB_CANCELLED: {
    message: 'The task was cancelled; nothing was changed.',
    remedy: 'Start it again when needed.',
  },
  E_JOB_DIED: {
    message: 'The task broke off; nothing was changed.',
    remedy: 'Try again; if it happens again, give the file to IT.',
  },
  E_FORM_CANCELLED: {
    message: 'Printing was cancelled. No form was registered and no number used.',
    remedy: 'Print again when you need it.',
  },
  E_FORM_PRINTING_FAILED: {
    message: 'The forms could not be made. Nothing was registered.',
    remedy: 'Try again; if it happens again, give the log to your IT staff.',
  },
  E_ATTACHMENT_MISSING: {
    message: 'The attached file is not in the data folder ({{sha256}}).',
    remedy: 'Restore it from a backup, or attach the scan again.',
  },
  E_ATTACHMENT_DAMAGED: {
    message: 'The attached file is damaged ({{sha256}}) and was not opened.',
    remedy: 'Restore it from a backup, or attach the scan again.',
  },
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
  E_SHEET_CELL_EMPTY: {
    message: 'This is required but empty.',
    remedy: 'Fill it in and import again.',
  },
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
  E_SHEET_TEXT_TOO_LONG: {
    message: 'The text is longer than {{max}} characters.',
    remedy: 'Shorten it.',
  },
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
  E_SHEET_CODE_LOOKS_LIKE: {
    message: 'The code "{{value}}" is another writing of several existing ones: {{codes}}.',
    remedy:
      'Write the one that is meant exactly as it exists; when in doubt look it up on the organization page first.',
  },
  E_SHEET_CODE_SAME: {
    message:
      'The code "{{value}}" is only another writing of the existing "{{code}}" and was taken as "{{code}}".',
    remedy: 'Check that both are the same; otherwise choose a code with other digits.',
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
} as const;
