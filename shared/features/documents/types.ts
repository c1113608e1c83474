import type { z } from 'zod';
import type { Instant } from '../../kernel/dates';
import type { Id } from '../../kernel/ids';
import type { zDocumentFilter, zMarkSigned, zPrintInput, zVoidDocuments } from './schema';
import type { DocumentState, MediaType } from './vocabulary';

export type DocumentFilter = z.infer<typeof zDocumentFilter>;
export type PrintInput = z.infer<typeof zPrintInput>;
export type MarkSignedInput = z.infer<typeof zMarkSigned>;
export type VoidDocumentsInput = z.infer<typeof zVoidDocuments>;

/** A printed document as the register lists it. `subject` is a person's name or a session's course. */
export type DocumentRow = {
  readonly id: Id;
  readonly ownerOffice: string;
  readonly number: string;
  readonly form: string;
  readonly title: string;
  readonly subjectId: Id;
  readonly subject: string;
  /** The employee number, or the number of the session. */
  readonly subjectNo: string;
  readonly state: DocumentState;
  readonly pages: number;
  readonly printedAt: Instant;
  readonly signedOn: string | null;
  readonly isReplaced: boolean;
  /** Why it is void, else what is to be written in by hand. */
  readonly note: string;
};

type DocumentLink = { readonly id: Id; readonly number: string };

/** How the records of today compare with what stands on the paper. */
export type DocumentFreshness = 'same' | 'changed' | 'gone';

/** A printed document about a person, as the person's page lists it. */
export type PersonDocument = DocumentRow & {
  readonly freshness: DocumentFreshness;
  readonly hasScan: boolean;
};

export type DocumentView = DocumentRow & {
  readonly snapshotHash: string;
  readonly scanAttachedAt: Instant | null;
  readonly filedAt: Instant | null;
  readonly replaces: DocumentLink | null;
  readonly replacedBy: DocumentLink | null;
  readonly scan: { readonly fileName: string; readonly mediaType: MediaType; readonly size: number } | null;
  readonly freshness: DocumentFreshness;
};

/** A document that was printed and registered. `sha256` is that of its kept PDF. */
export type PrintedDocument = {
  readonly id: Id;
  readonly number: string;
  readonly form: string;
  /** Null for a document about a session. */
  readonly staffNo: string | null;
  readonly pages: number;
  readonly sha256: string;
  /** What is to be written in by hand, because no font has the character; empty for nearly all. */
  readonly note: string;
};

/** A draft as it would be printed now; `hashes` say what it was made of, subject by subject. */
export type PreviewFile = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly hashes: readonly string[];
  /** What will be to be written in by hand, each once. */
  readonly notes: readonly string[];
};
export type KeptFile = { readonly bytes: Uint8Array; readonly mediaType: MediaType };
export type PrinterChoice = { readonly name: string; readonly label: string; readonly isDefault: boolean };

/** Printed, and not signed since: what the desk reminds of. */
export type UnsignedDocument = DocumentLink & {
  readonly form: string;
  readonly title: string;
  readonly subject: string;
  readonly printedAt: Instant;
};
