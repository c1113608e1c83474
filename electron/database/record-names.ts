import type { Id } from '../../shared/kernel/ids';
import type { FieldWords } from '../../shared/kernel/record';
import { subjectRecord } from '../../shared/kernel/subject-record';
import { type Translate, termOf, wordOf } from '../../shared/locales/translate';
import type { ReadableDb } from './connection';
import { type KindStore, referencesOf, storeOf } from './kind-stores';
import { type AnyRecord, findMany } from './record-merge';

const TEXT_LENGTH = 200;
const BETWEEN = ' \u00b7 ';

type Fields = Readonly<Record<string, unknown>>;

/** What records and their fields are called by people. */
export type RecordNames = {
  readonly labelOf: (store: KindStore, record: AnyRecord) => string;
  /** A field's value as it is shown: names instead of ids, titles instead of keys. Words of a list stay as they are. */
  readonly textOf: (store: KindStore, record: AnyRecord, field: string) => string;
};

/** What names are also taken from: what is said of a record that is not here, and the standard that lists a key's title. */
export type NameSources = {
  readonly missing?: string;
  readonly bodyOf?: (doc: string) => unknown;
};

const plain = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, TEXT_LENGTH);
};

/** The title under which a standard lists a key, wherever in its body that stands. */
const titleIn = (body: unknown, key: string): string | undefined => {
  if (typeof body !== 'object' || body === null) return undefined;
  const { key: own, title, department } = body as Fields;
  if (own === key && typeof (title ?? department) === 'string') return String(title ?? department);
  for (const part of Object.values(body)) {
    const found = titleIn(part, key);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * Names for records, by what their definitions declare and where their foreign keys lead; each record and standard is looked up once.
 *
 * A record in another's name is told by its own first word: an exam score is *person · exam*, a panel's score *department · person*.
 */
export const createRecordNames = (
  db: ReadableDb,
  t: Translate,
  { missing = '', bodyOf = () => undefined }: NameSources = {},
): RecordNames => {
  const references = new Map<KindStore, ReadonlyMap<string, KindStore>>();
  const records = new Map<string, AnyRecord | undefined>();
  const bodies = new Map<string, unknown>();

  const leadsTo = (store: KindStore, field: string): KindStore | undefined => {
    const known = references.get(store) ?? referencesOf(db, store);
    references.set(store, known);
    return known.get(field);
  };
  const find = (store: KindStore, id: Id): AnyRecord | undefined => {
    const key = `${store.kind} ${id}`;
    if (!records.has(key)) records.set(key, findMany(db, store, [id]).get(id));
    return records.get(key);
  };
  const wordBy = (words: FieldWords, value: string): string => {
    if ('section' in words) return termOf(t, words.section, value);
    const { standard } = words;
    if (!bodies.has(standard)) bodies.set(standard, bodyOf(standard));
    return titleIn(bodies.get(standard), value) ?? value;
  };

  const named = (store: KindStore, id: Id, inFull: boolean): string => {
    const record = find(store, id);
    if (record === undefined) return missing;
    return inFull ? labelOf(store, record) : (pieces(store, record).next().value ?? '');
  };
  /** What a kind and an id say together: of a person's month the person. What is no record stays as it is told. */
  const pointed = (kind: string, id: string): string => {
    const target = subjectRecord(kind, id);
    const store = target === null ? undefined : storeOf(target.kind);
    return target === null || store === undefined ? plain(id) : named(store, target.id, true);
  };

  const nameOf = (store: KindStore, record: AnyRecord, field: string, inFull: boolean): string => {
    const fields = record as unknown as Fields;
    const value = fields[field];
    if (typeof value !== 'string' || value === '') return plain(value);
    const target = leadsTo(store, field);
    if (target !== undefined) return named(target, value, inFull);
    const { words, subject, cause } = store.definition;
    for (const pointer of [subject, cause]) {
      if (pointer?.kind === field) return termOf(t, 'kind', value);
      if (pointer?.id === field) return pointed(String(fields[pointer.kind]), value);
    }
    const declared = words[field];
    return declared === undefined ? plain(value) : wordBy(declared, value);
  };

  const pieces = function* (store: KindStore, record: AnyRecord): Generator<string, undefined> {
    for (const field of store.definition.label) {
      const text = wordOf(t, field, nameOf(store, record, field, false));
      if (text !== '') yield text;
    }
  };
  const labelOf = (store: KindStore, record: AnyRecord): string =>
    [...pieces(store, record)].join(BETWEEN) || termOf(t, 'kind', store.kind);

  return { labelOf, textOf: (store, record, field) => nameOf(store, record, field, true) };
};
