import type Database from 'better-sqlite3';
import { wordKey } from '../../shared/kernel/sameness';

export type SqlValue = string | number | null | Uint8Array;
export type SqlParams = readonly SqlValue[] | Readonly<Record<string, SqlValue>>;

/** What a reader may do. A function that gets this type cannot write. */
export type ReadableDb = {
  readonly get: <T>(sql: string, params?: SqlParams) => T | undefined;
  readonly all: <T>(sql: string, params?: SqlParams) => T[];
  readonly iterate: <T>(sql: string, params?: SqlParams) => IterableIterator<T>;
};

/** Only `transact` hands this out; `run` answers how many rows it changed. */
export type WritableDb = ReadableDb & {
  readonly run: (sql: string, params?: SqlParams) => number;
};

export type Connection = WritableDb & {
  readonly raw: Database.Database;
  readonly path: string;
  readonly close: () => void;
};

const bind = (params: SqlParams | undefined): unknown[] => {
  if (params === undefined) return [];
  return Array.isArray(params) ? [...params] : [params];
};

/**
 * Wrap a handle with a cache of prepared statements: preparing costs more than running for the short ones. Statements may ask for
 * the kernel's notion of sameness: `word_key(name)`.
 */
export const wrap = (raw: Database.Database, path: string): Connection => {
  raw.function('word_key', { deterministic: true }, (text) =>
    typeof text === 'string' ? wordKey(text) : text,
  );
  const statements = new Map<string, Database.Statement>();
  const prepare = (sql: string): Database.Statement => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = raw.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    raw,
    path,
    get: <T>(sql: string, params?: SqlParams) => prepare(sql).get(...bind(params)) as T | undefined,
    all: <T>(sql: string, params?: SqlParams) => prepare(sql).all(...bind(params)) as T[],
    iterate: <T>(sql: string, params?: SqlParams) =>
      prepare(sql).iterate(...bind(params)) as IterableIterator<T>,
    run: (sql, params) => prepare(sql).run(...bind(params)).changes,
    close: () => {
      statements.clear();
      raw.close();
    },
  };
};
