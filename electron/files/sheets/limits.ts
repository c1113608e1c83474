/** What a spreadsheet from outside may cost before it is refused. Far above any real roster, far below what hurts. */
export const SHEET_LIMITS = {
  /** Of the file as it lies on the disk. */
  fileBytes: 50 * 1024 * 1024,
  /** Parts in a workbook's archive. */
  entries: 5_000,
  /** One unpacked part, and all parts that are read. They pass in pieces; only what stands in the cells is kept. */
  partBytes: 256 * 1024 * 1024,
  totalBytes: 384 * 1024 * 1024,
  /** A part that is read whole: the list of sheets, their places, the styles. */
  wholePartBytes: 16 * 1024 * 1024,
  /** A hundred thousand, and what stands above and below them. */
  rows: 101_000,
  columns: 256,
  sheets: 100,
  merges: 200_000,
} as const;
