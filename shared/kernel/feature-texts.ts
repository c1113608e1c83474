/** Texts as a tree; a leaf is what people read. */
export type TextTree = { readonly [key: string]: string | TextTree };

/** What a refusal says, and what the reader can do about it. */
export type ErrorText = { readonly message: string; readonly remedy: string };

/**
 * The texts of a feature in one language. `texts` are its own, under its name (`courses.page.title`); the other sections are laid
 * together with those of all features: refusals by code, what records, their fields and values are called, titles of reminders,
 * documents, workbooks and standards with their fields, and the words on printed documents (`paper.field.course`).
 */
export type FeatureTexts = {
  readonly texts?: TextTree;
  readonly errors?: Readonly<Record<string, ErrorText>>;
  readonly kinds?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly reminders?: Readonly<Record<string, string>>;
  readonly documents?: Readonly<Record<string, string>>;
  readonly workbooks?: Readonly<Record<string, string>>;
  readonly paper?: TextTree;
  readonly standards?: Readonly<Record<string, string>>;
  /** What the fields of a standard are called, by document; `any` for those that mean the same in each. */
  readonly standardFields?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The words of the closed lists of standards. */
  readonly standardWords?: Readonly<Record<string, string>>;
  /** What a new version of a standard changes, and from when, where no names can be given: by document. */
  readonly standardReach?: Readonly<Record<string, string>>;
};

/** The same keys with other words: what a second language must have to compile. */
export type SameTexts<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameTexts<T[K]> };
