import { stepsFor } from '../../../shared/features/approvals/rules';
import type { ApprovalLine, ApprovalStep } from '../../../shared/features/approvals/types';
import type { Staff } from '../../../shared/features/organization/types';
import type { Target } from '../../../shared/features/sums';
import type { CalendarDate } from '../../../shared/kernel/dates';
import type { FeatureDeclaration, SubjectRecord } from '../../../shared/kernel/define-feature';
import type { Id } from '../../../shared/kernel/ids';
import type { ReadableDb } from '../../database/connection';
import { branchKindOf } from '../../database/own-office';
import { backends } from '../index';
import { type StandardBook, standardBook } from '../standards/repository';

/** Something that is decided on, as its own feature knows it. */
export type DecidedSubject = {
  readonly record: SubjectRecord;
  /** The office that it belongs to, and whose relief counts. */
  readonly owner: string;
  /** The person whom it concerns, who may not approve it; null where it concerns nobody in particular (a year's plan). */
  readonly person: Pick<Staff, 'id' | 'name' | 'staffNo'> | null;
  /** The day of what it is about, by which the chain is chosen and before which nobody decides. It changes only with a `revise`. */
  readonly since: CalendarDate;
  /** What its page is opened by, where that is not the record itself. */
  readonly opens?: Id;
  /** Decisions of before there were chains: they stand first in round 1. */
  readonly before: readonly ApprovalLine[];
};

/** What a feature gives for a kind of record that people decide on; it declares the kind and its page as `approvalSubjects`. */
export type SubjectRoom = {
  /** A subject, deleted or not: what arrives is judged even when it was withdrawn. Undefined when there is none. */
  readonly find: (db: ReadableDb, id: Id) => DecidedSubject | undefined;
  /** Those on which somebody may still decide, of every office: not deleted, not settled. */
  readonly listOpen: (db: ReadableDb) => readonly DecidedSubject[];
};

/** The room `approvalSubjects` of a feature: one for each kind that it declares. */
export type ApprovalSubjects<F extends FeatureDeclaration> = {
  readonly [K in keyof NonNullable<F['approvalSubjects']> & string]: SubjectRoom;
};

export type KnownSubject = SubjectRoom & { readonly kind: string; readonly to: Target };

/** Every kind of record that people decide on, with the page that each opens, in the order of the features. */
export const readSubjects = async (): Promise<readonly KnownSubject[]> => {
  const rooms = await Promise.all(
    backends.map(async ({ feature, approvalSubjects }) => {
      const given = (await approvalSubjects?.())?.approvalSubjects ?? {};
      return Object.entries(given as Readonly<Record<string, SubjectRoom>>).map(([kind, room]) => ({
        ...{ ...room, kind },
        to: (feature.approvalSubjects?.[kind] ?? '/') as Target,
      }));
    }),
  );
  return rooms.flat();
};

/** The steps of subjects, each by the version of its day and the relief of its office; the standard and the offices are read once. */
export const stepsReader = (
  db: ReadableDb,
  book: StandardBook<'approvals'> = standardBook(db, 'approvals'),
) => {
  const kinds = new Map<string, string | undefined>();
  return (kind: string, owner: string, since: CalendarDate): readonly ApprovalStep[] => {
    if (!kinds.has(owner)) kinds.set(owner, branchKindOf(db, owner));
    return stepsFor(book.inForce(since).body, kind, kinds.get(owner));
  };
};
