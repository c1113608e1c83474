import { createHash } from 'node:crypto';
import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../../../shared/features/exchange/schema/manifest';
import { standardRecord } from '../../../../shared/features/standards/travel';
import { canonicalJson } from '../../../../shared/kernel/canonical-json';
import type { Id } from '../../../../shared/kernel/ids';
import type { RecordKind } from '../../../../shared/kernel/record-kinds';
import type { ReadableDb } from '../../../database/connection';
import { type KindStore, kindStores, referencesOf, storeOf } from '../../../database/kind-stores';
import {
  type AnyRecord,
  changedBetween,
  findMany,
  inRuns,
  ROWS_PER_STATEMENT,
} from '../../../database/record-merge';
import { sha256 } from './writer';

const BUFFERED = 256 * 1024;

export type WrittenPart = {
  readonly path: string;
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
};
export type WrittenKind = WrittenPart & {
  readonly kind: RecordKind;
  readonly format: number;
  readonly count: number;
};

/** Write records as `<kind>.ndjson` into a staging folder, hashing on the way; undefined when there are none. */
export const writeRecords = (
  folder: string,
  store: KindStore,
  records: Iterable<AnyRecord>,
  each: (record: AnyRecord) => void,
): WrittenKind | undefined => {
  const file = join(folder, `${store.kind}.ndjson`);
  const handle = openSync(file, 'w', 0o600);
  const hash = createHash('sha256');
  const format = store.definition.format;
  let count = 0;
  let waiting = '';
  const flush = (): void => {
    const bytes = Buffer.from(waiting, 'utf8');
    hash.update(bytes);
    writeSync(handle, bytes);
    waiting = '';
  };
  try {
    for (const record of records) {
      each(record);
      waiting += `${JSON.stringify({ format, record })}\n`;
      count += 1;
      if (waiting.length > BUFFERED) flush();
    }
    flush();
  } finally {
    closeSync(handle);
  }
  if (count === 0) return undefined;
  return {
    kind: store.kind,
    format,
    count,
    path: `records/${store.kind}.ndjson`,
    file,
    size: statSync(file).size,
    sha256: hash.digest('hex'),
  };
};

export type Export = {
  readonly kinds: readonly WrittenKind[];
  /** Hashes of the attachments that the records name, each once. */
  readonly attachments: ReadonlyMap<string, string>;
  readonly standards: Manifest['standards'];
};

/** Standards go along with what was computed under them, and with pairings. */
export const standardStore = (): KindStore => {
  const store = storeOf(standardRecord.kind);
  if (store === undefined) throw new Error('standards do not travel');
  return store;
};

/** The standards with these ids, as a manifest names them. */
export const nameStandards = (db: ReadableDb, ids: Iterable<Id>): Manifest['standards'] => {
  const store = standardStore();
  return [...inRuns([...ids].sort(), ROWS_PER_STATEMENT)]
    .flatMap((run) => [...findMany(db, store, run).values()])
    .map((record) => {
      const { doc, versionNo, body } = record as AnyRecord & {
        readonly doc: string;
        readonly versionNo: number;
        readonly body: unknown;
      };
      return { id: record.id, doc, versionNo, sha256: sha256(Buffer.from(canonicalJson(body), 'utf8')) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

/**
 * Write what an office changed after `from` and up to `to` as ndjson files, and collect what the records need besides:
 * attachments and standards. Runs in one go inside a reading transaction, so that it is one moment of the database.
 */
export const exportRecords = (
  db: ReadableDb,
  folder: string,
  range: { readonly owner: string; readonly from: number; readonly to: number },
  progress: (records: number) => void,
): Export => {
  const attachments = new Map<string, string>();
  const standardIds = new Set<Id>();
  let seen = 0;
  const kinds = kindStores.flatMap((store) => {
    const named = [...referencesOf(db, store)].filter(([, target]) => target === standardStore());
    const records = changedBetween(db, store, range.owner, range.from, range.to);
    const part = writeRecords(folder, store, records, (record) => {
      const fields = record as Readonly<Record<string, unknown>>;
      for (const [field] of named) {
        const id = fields[field];
        if (typeof id === 'string') standardIds.add(id);
      }
      if (store.definition.file && record.deletedAt === null)
        attachments.set(String(fields['sha256']), String(fields['fileName']));
      seen += 1;
      if (seen % 1000 === 0) progress(seen);
    });
    return part === undefined ? [] : [part];
  });
  return { kinds, attachments, standards: nameStandards(db, standardIds) };
};
