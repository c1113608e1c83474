/** What is said where a cell of a sheet shows something else than it stores. */
export const seenCellErrors = {
  E_SHEET_CODE_IS_PERCENT: {
    message: 'The cell shows "{{value}}", a percentage; it cannot be a code and was not imported.',
    remedy: 'Set the cell to text and write the code.',
  },
  E_SHEET_UNIT_LEFT: {
    message: '“{{value}}” was read without its unit, as {{number}}.',
    remedy: 'If that is wrong, write the number alone into the sheet and read it again.',
  },
  E_SHEET_PERCENT: {
    message: 'The cell shows "{{value}}"; it was read as the percentage {{number}}.',
    remedy: 'Check it; if another number is meant, mend the cell and read the file again.',
  },
  E_SHEET_AS_SHOWN: {
    message:
      'Read as the cell shows it, "{{value}}" (it stores {{stored}}; its number format adds the rest).',
    remedy: 'Check it; to use what is stored, clear the number format and read the file again.',
  },
  E_SHEET_SHOWN_ROUNDED: {
    message: 'The cell shows "{{value}}" and stores {{number}}; the stored number was read.',
    remedy: 'Check it; to use the number that is shown, write it into the cell.',
  },
  E_SHEET_SHOWN_EMPTY: {
    message:
      'The cell shows nothing (it stores {{stored}}, which its number format hides); it counts as empty.',
    remedy: 'To import the number, clear the number format and read the file again.',
  },
  E_SHEET_SHOWN_OTHER: {
    message:
      'The cell shows "{{value}}" but stores {{stored}}; nobody can tell which is meant. Not imported.',
    remedy: "Clear the cell's number format and write the right number.",
  },
  E_SHEET_ZONE_READ: {
    message: '"{{value}}" names a time zone; on this computer\'s clock it is {{read}}.',
    remedy: 'Check it; if it is wrong, write the local time, such as 2026-03-05 08:30.',
  },
  E_SHEET_CLEANED: {
    message: 'Characters that nobody can see were taken away ({{signs}}).',
    remedy: 'Check what is left; nothing else is to be done.',
  },
  E_SHEET_MERGED_FILLED: {
    message: 'The cell is part of the merged cells {{range}}; their content "{{value}}" was read.',
    remedy: 'Check it; if it belongs to the first row only, undo the merging and read the file again.',
  },
  E_SHEET_MERGED_ACROSS: {
    message:
      'The merged cells {{range}} lie across columns; nobody can tell which "{{value}}" belongs to. Not imported.',
    remedy: 'Undo the merging and fill in each column.',
  },
} as const;
