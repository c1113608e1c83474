import type { Instant } from '../../kernel/dates';
import type { ErrorCode } from '../../kernel/errors';
import type { SheetColumnType } from '../../kernel/sheet/columns';
import type { RemarkKind } from './remark-kinds';

/** One thing to say about one place of a sheet; `row` is the number that the spreadsheet program shows. */
export type SheetRemark = {
  readonly code: ErrorCode;
  readonly sheet: string;
  readonly row: number;
  /** The cell as the spreadsheet program calls it (`C5`); empty when the whole row is meant. */
  readonly cell: string;
  readonly kind: RemarkKind;
  /** The header, as the sheet writes it; empty when the whole row is meant. */
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  readonly remedy: string;
};

/** They add up to the rows of the sheet. */
export type ImportCounts = {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly conflict: number;
  readonly refused: number;
};

/** What a preview or an import answers; a preview is the same import, rolled back. */
export type ImportAnswer = {
  /** False when the import wrote nothing (or would write nothing) because of `error`. */
  readonly ok: boolean;
  readonly dryRun: boolean;
  readonly kind: string;
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly rows: number;
  readonly counts: ImportCounts;
  /** Rows that are the sheet's foot or its totals (制表人, 合计): beside the counts, which add up to `rows`. */
  readonly setAside: number;
  readonly refused: readonly SheetRemark[];
  readonly warnings: readonly SheetRemark[];
  /** How many warnings there are of each kind. */
  readonly remarks: Readonly<Partial<Record<RemarkKind, number>>>;
  readonly unknownColumns: readonly string[];
  /** The earlier import of exactly this file, if there was one. */
  readonly repeatOf: { readonly no: number; readonly at: Instant } | null;
  readonly written: boolean;
  /** The number of this import in the list of imports, once it is written. */
  readonly no: number | null;
  readonly error: { readonly code: ErrorCode; readonly message: string; readonly remedy: string } | null;
};

/** An answer as the window gets it: long lists are cut, their true lengths stand beside them. */
export type ImportView = ImportAnswer & { readonly warningsTotal: number };

/** A kind of workbook as the import page shows it. */
export type WorkbookView = {
  readonly name: string;
  readonly title: string;
  readonly canExport: boolean;
  readonly columns: readonly {
    readonly header: string;
    readonly required: boolean;
    readonly type: SheetColumnType;
  }[];
};

/** An earlier import. */
export type ImportLogEntry = {
  readonly no: number;
  readonly kind: string;
  readonly fileName: string;
  readonly at: Instant;
  readonly user: string;
  readonly counts: ImportCounts;
  readonly undoneAt: Instant | null;
  /** Whether its way back was kept and not gone yet; what builds on it is found when it is asked for. */
  readonly canUndo: boolean;
};

/** How many refused rows and warnings the window lists. */
export const LISTED_REMARKS = 2000;
/** And how many warnings of one kind, so that many of one do not push the others out. */
export const LISTED_OF_KIND = 500;
