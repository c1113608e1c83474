import type { DocumentName } from '../../../shared/features/sums';
import { prop } from './prop';
import type { Stage } from './stage';

/** Whose document it is, by the number that people know, or of when it is. */
export type PrintedOf =
  | { readonly staffNo: string }
  | { readonly sessionNo: string }
  | { readonly period: string };

/** The printing of one document, left by the feature that has it for those that must not know it. */
export const printing = prop<(document: DocumentName, of: PrintedOf) => Promise<void>>('the printing');

/** Print a document into a file of its own in the demo's folder. */
export const print = (stage: Stage, document: DocumentName, of: PrintedOf): Promise<void> =>
  printing.take(stage)(document, of);
