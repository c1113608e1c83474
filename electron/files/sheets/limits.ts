/** What a spreadsheet from outside may cost before it is refused. Far above any real roster, far below what hurts. */
export const SHEET_LIMITS = {
  /** Of the file as it lies on the disk. */
  fileBytes: 50 * 1024 * 1024,
  /** Parts in a workbook's archive. */
  entries: 5_000,
  /** One unpacked part, and all parts that are read. */
  partBytes: 128 * 1024 * 1024,
  totalBytes: 192 * 1024 * 1024,
  rows: 100_000,
  columns: 256,
  sheets: 100,
} as const;
