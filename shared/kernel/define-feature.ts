import type { z } from 'zod';
import type { Contract, Power } from '../ipc/define-contract';
import type { FeatureTexts } from './feature-texts';
import type { Id } from './ids';
import type { RecordDefinition } from './record';

/** The record that something hangs on: its kind and id. */
export type SubjectRecord = { readonly kind: string; readonly id: Id };

/**
 * A feature as the pure layer declares it, once: whatever the app lists by feature (calls, kinds of record, texts, addresses, …) is
 * computed from these. A feature may know those before it in `features/index.ts`, which is the only place that names it from outside.
 */
export type FeatureDeclaration = {
  /** Its name in code; its folders and addresses are the same word in kebab-case. */
  readonly name: string;
  /** Its calls; loaded at the first of them, since schemas take time to make. */
  readonly contract: () => Promise<Contract>;
  /** What a role may be allowed to do here, without the feature's name: `read`, `enter`, `close`. */
  readonly powers: readonly string[];
  /** Those of them that open a part of an answer and no call. */
  readonly partPowers?: readonly string[];
  /** Kinds of record that travel between offices, what others refer to first: their order in a file. */
  readonly records?: readonly RecordDefinition[];
  /** Kinds that a change notice can name but that stay in this office. */
  readonly localKinds?: readonly string[];
  /** Versioned documents of numbers and lists that it brings, each with the schema of its body. */
  readonly standards?: Readonly<Record<string, z.ZodType>>;
  /** Those of them that hold limits of the app itself: built in, shown, and never published (rulings 16). */
  readonly fixedStandards?: readonly string[];
  /**
   * What is printed, by name: the kind of record that it is about, and how its numbers begin where the standard of document titles
   * says nothing else. Whoever may read the feature may read it, unless it asks for another power.
   */
  readonly documents?: Readonly<
    Record<string, { readonly subject: string; readonly prefix: string; readonly power?: Power }>
  >;
  /** How the subject of a document leads to a record, where it is not the record's own id. */
  readonly subjects?: Readonly<Record<string, (subjectId: Id) => SubjectRecord | null>>;
  /** Kinds of spreadsheet that are imported and exported. */
  readonly workbooks?: readonly string[];
  /** The powers to bring a kind of spreadsheet in and to take it out, where they are not the feature's `enter` and `read`. */
  readonly workbookPowers?: Readonly<Record<string, { readonly enter?: Power; readonly read?: Power }>>;
  /** The pages that can be linked to; `$id` is a parameter. */
  readonly addresses?: readonly string[];
  /** The powers to open them, where it is not the feature's `read`. */
  readonly addressPowers?: Readonly<Record<string, Power>>;
  /** Kinds of record that people decide on step by step, and the page that each opens; the record's id takes the place of `$id`. */
  readonly approvalSubjects?: Readonly<Record<string, string>>;
  /** What the desk reminds of, and the page that each opens; the reminder's subject takes the place of `$id`. */
  readonly reminders?: Readonly<Record<string, string>>;
  /** Numbers on the desk, and the page that shows what each counts. */
  readonly tiles?: Readonly<Record<string, string>>;
  /** What a new office does next, and where. */
  readonly firstSteps?: Readonly<Record<string, string>>;
  readonly texts: { readonly 'zh-CN': FeatureTexts; readonly en: FeatureTexts };
};

/** The calls of a feature. */
export type ContractOf<F extends Pick<FeatureDeclaration, 'contract'>> = Awaited<ReturnType<F['contract']>>;

export const defineFeature = <const F extends FeatureDeclaration>(feature: F): F => feature;
