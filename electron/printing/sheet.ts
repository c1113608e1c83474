import type { FormHeading, FormModel } from '../../shared/features/documents/models/models';

/** A document to print: the content, and what only this print has (number, code, day). A draft has no number. */
export type FormSheet = {
  readonly heading: FormHeading;
  readonly model: FormModel;
  readonly number: string | null;
  readonly code: string | null;
  readonly printedOn: string;
};
