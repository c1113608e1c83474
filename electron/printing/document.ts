import type { z } from 'zod';
import type { ErrorCodeWith } from '../../shared/kernel/errors';
import type { Id } from '../../shared/kernel/ids';
import type { TextKey } from '../../shared/locales/translate';
import type { ReadableDb } from '../database/connection';
import type { Flow } from './layout/flow';
import type { Orientation } from './layout/paper';
import type { Words } from './words';

/** What a document is about, in labelled words: for the head of a page that has lost sight of the first one. */
export type SubjectPart = readonly [label: TextKey, value: string];

/** How the register calls a subject: by name and by number. */
export type SubjectLabel = { readonly subject: string; readonly subjectNo: string };

/** Which records a document can be printed of. Ids are those of the subject kind that the feature declares. */
export type DocumentSubjects = {
  /** For one person: the running or last one, or all. */
  readonly ofStaff: (db: ReadableDb, staffId: Id) => readonly Id[];
  /** Everything of an office, in the order of the paper pile. */
  readonly ofOffice: (db: ReadableDb, office: string) => readonly Id[];
  /** By the number of a session, where it is about one; a number that nobody has is refused by whoever asks. */
  readonly ofSession?: (db: ReadableDb, office: string, sessionNo: string) => Id | undefined;
  /** By the number that stands on it, where it has one beside the number of the print: a plan's, a notice's. */
  readonly ofNumber?: (db: ReadableDb, office: string, number: string) => readonly Id[];
  /** Of a period as people write it (2026, 2026-03), where it is about one; undefined for what is no period. */
  readonly ofPeriod?: (
    db: ReadableDb,
    office: string,
    period: string,
    today: string,
  ) => readonly Id[] | undefined;
  /** Who it is about, if it is about one person. */
  readonly person: (
    db: ReadableDb,
    subjectId: Id,
  ) => { readonly id: Id; readonly staffNo: string } | undefined;
  /** What subjects that are no person's are called; a document about one person needs none. */
  readonly labels?: (db: ReadableDb, ids: readonly Id[]) => ReadonlyMap<Id, SubjectLabel>;
  /** What is said when a person has none. */
  readonly none: ErrorCodeWith<'staffNo' | 'title'>;
};

/**
 * What is laid out and painted: its pages are a function of a model. The functions over the model are methods, so that papers of
 * different models fit into one list: each only ever gets what its own reader or schema gave.
 */
export type Paper<M = Record<string, unknown>> = {
  readonly name: string;
  readonly orientation: Orientation;
  /** Neither numbered nor kept: it bears no number, and no mark of a draft either. */
  readonly loose?: true;
  /** Whom or what it is about, in the words by which an office looks it up. */
  /** What the code on a loose paper says; others say what they are by their number. */
  codeText?(model: M): string;
  subject(model: M): string;
  subjectParts(model: M): readonly SubjectPart[];
  layOut(model: M, flow: Flow, words: Words): void;
};

/**
 * A printed document as one object that is handed on: what it says (schema and reader), whom it is about, and its pages.
 *
 * `read` answers undefined when the subject is gone; the model is read from the records, never from a screen.
 */
export type DocumentDefinition<M = Record<string, unknown>> = Paper<M> & {
  readonly schema: z.ZodType<M>;
  readonly subjects: DocumentSubjects;
  readonly read: (db: ReadableDb, subjectId: Id, today: string) => M | undefined;
  /** What of the content counts when it is compared with the records of a later day; everything where it is missing. */
  comparable?(model: M): M;
};

export const defineDocument = <M>(document: DocumentDefinition<M>): DocumentDefinition =>
  document as unknown as DocumentDefinition;

export const definePaper = <M>(paper: Paper<M>): Paper => paper as unknown as Paper;
