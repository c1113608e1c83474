import type { PrintLayout } from '../../shared/kernel/print-layout';
import type { Result } from '../../shared/kernel/result';
import type { Sheet } from './sheet';

/** The name that progress notices of printing carry, and that a cancel names. */
export const PRINT_JOB = 'printing';

export type PrintOrder = {
  readonly sheets: readonly Sheet[];
  /** One file for all, or one file for each. */
  readonly together: boolean;
  /** The creation date in the PDF: an instant of the office's clock, so that the same print gives the same bytes. */
  readonly createdAt: string;
};

/** A character that no font has: on paper there is a marked blank to be filled by hand. `text` is the line that it stands in. */
export type HandBlank = {
  readonly character: string;
  readonly codePoint: string;
  readonly field: string;
  readonly text: string;
};

/** PDFs in the order of the sheets (or the only one), how many pages each sheet took, where everything stands on them, and what
 * is to be written into each by hand. */
export type PrintOutcome = {
  readonly files: readonly Uint8Array[];
  readonly pages: readonly number[];
  readonly layouts: readonly PrintLayout[];
  readonly blanks: readonly (readonly HandBlank[])[];
};

export type PrintProgress = (done: number, total: number) => void;

/**
 * Turns sheets into PDFs, wherever the host sees fit.
 *
 * Refuses with `E_FORM_CANCELLED` and `E_FORM_PRINTING_FAILED`; then there is no file at all.
 */
export type PrintRunner = {
  readonly print: (order: PrintOrder, progress?: PrintProgress) => Promise<Result<PrintOutcome>>;
  /** Stop what is being printed; answers whether there was anything. */
  readonly cancel: () => boolean;
  readonly close: () => void;
};
