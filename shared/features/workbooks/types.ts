import type { Instant } from '../../kernel/dates';
import type { ErrorCode } from '../../kernel/errors';
import type { SheetColumnType } from '../../kernel/sheet/columns';
import type { ColumnMapping } from '../../kernel/sheet/headings';
import type { RemarkKind } from './remark-kinds';

/** One fault of a row. */
export type SheetFault = {
  readonly code: ErrorCode;
  /** The cell as the spreadsheet program calls it (`C5`); empty when the whole row is meant. */
  readonly cell: string;
  /** The key of the column; empty when the whole row is meant, which no mended cell can help. */
  readonly key: string;
  /** The header, as the sheet writes it. */
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  readonly remedy: string;
};

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
  /** Whom or what the row is about, as the sheet says it: number and name of the person, else what identifies the row. */
  readonly about: string;
};

/** A row that was refused: what it is refused for first, and all of its faults. */
export type RefusedRow = SheetRemark & { readonly faults: readonly SheetFault[] };

/** How many rows have a fault or a remark of one code. */
export type RemarkGroup = {
  readonly code: ErrorCode;
  readonly count: number;
  /** What the first one of them says. */
  readonly example: string;
  /** Whether a person may let all of them pass. */
  readonly acceptable: boolean;
};

/** A cell that was mended in the preview; `before` is what stood there, so that a file which changed since is not mended by mistake. */
export type MendedCell = {
  readonly row: number;
  readonly column: string;
  readonly before: string;
  readonly value: string;
};

/** What a person decided about a sheet before it comes in. */
export type ImportOrder = {
  /** Which heading means which column; without it, what was kept for sheets of this shape. */
  readonly mapping?: ColumnMapping | undefined;
  readonly mends?: readonly MendedCell[] | undefined;
  /** Questions that were answered with yes, by code. */
  readonly accepted?: readonly string[] | undefined;
};

/** A heading that was assigned by hand, as it is named to people; no column: left out. */
export type MappedHeading = { readonly heading: string; readonly column: string | null };

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
  readonly refused: readonly RefusedRow[];
  readonly warnings: readonly SheetRemark[];
  /** Faults and remarks by their code, the commonest first: these count all rows, also those that are not listed. */
  readonly groups: { readonly refused: readonly RemarkGroup[]; readonly warnings: readonly RemarkGroup[] };
  /** What was assigned by hand, now (`given`) or for an earlier sheet of this shape (`kept`). */
  readonly mapped: { readonly how: 'given' | 'kept'; readonly headings: readonly MappedHeading[] } | null;
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

/** One column of a sheet, for the person who says what it means. */
export type HeadingView = {
  /** Names it in a mapping. */
  readonly id: string;
  /** As the sheet writes it; empty where it has no heading. */
  readonly name: string;
  readonly letter: string;
  /** What stands in the first rows below. */
  readonly samples: readonly string[];
  readonly column: string | null;
  /** By its words, by hand, left out by hand, or not known. */
  readonly how: 'word' | 'hand' | 'left' | 'unknown';
  /** What it probably means, where nobody knows. */
  readonly proposal: string | null;
};

/** The header of a sheet, to be assigned. */
export type HeadingsView = {
  readonly sheet: string;
  readonly row: number;
  readonly headings: readonly HeadingView[];
  readonly columns: readonly { readonly key: string; readonly header: string; readonly required: boolean }[];
};

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
