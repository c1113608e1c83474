import type { CalendarDate } from '../../shared/kernel/dates';
import type { Id } from '../../shared/kernel/ids';
import type { FieldWords } from '../../shared/kernel/record';
import { subjectRecord } from '../../shared/kernel/subject-record';
import { type Translate, termOf, wordOf } from '../../shared/locales/translate';
import { backends } from '../features/index';
import type { ReadableDb } from './connection';
import { type KindStore, referencesOf, storeOf } from './kind-stores';
import type { AnyRecord } from './record-merge';

const TEXT_LENGTH = 200;
const BETWEEN = ' \u00b7 ';

type Fields = Readonly<Record<string, unknown>>;

/** What records and their fields are called by people. */
export type RecordNames = {
  readonly labelOf: (store: KindStore, record: AnyRecord) => string;
  /** A field's value as it is shown: names instead of ids, titles instead of keys. Words of a list stay as they are. */
  readonly textOf: (store: KindStore, record: AnyRecord, field: string) => string;
};

const plain = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, TEXT_LENGTH);
};

/**
 * Names for records, by what their definitions declare and where their foreign keys lead; each is looked up once.
 *
 * A record in another's name is told by its own first word: an exam score is *person · exam*, a panel's score *department · person*.
 */
export const createRecordNames = (db: ReadableDb, t: Translate, today: CalendarDate): RecordNames => {
  const records = new Map<string, AnyRecord | undefined>();
  const titles = backends.flatMap((backend) => backend.titles?.(db, today) ?? []);

  const find = (store: KindStore, id: Id): AnyRecord | undefined => {
    const key = `${store.kind} ${id}`;
    if (!records.has(key)) records.set(key, store.findAny(db, id));
    return records.get(key);
  };
  const wordBy = (words: FieldWords, value: string): string => {
    if ('section' in words) return termOf(t, words.section, value);
    return (
      titles.map((titleOf) => titleOf(words.standard, value)).find((title) => title !== undefined) ?? value
    );
  };

  const named = (store: KindStore, id: Id, inFull: boolean): string => {
    const record = find(store, id);
    if (record === undefined) return t('common.record.notHere');
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
    const target = referencesOf(db, store).get(field);
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
