import type { z } from 'zod';
import { recordLineSchema } from '../../../../shared/features/exchange/schema/manifest';
import type { RefusedRecord } from '../../../../shared/features/exchange/types';
import type { AppError, ErrorCode } from '../../../../shared/kernel/errors';
import { describeError, type Translate, termOf } from '../../../../shared/locales/translate';
import type { KindStore } from '../../../database/kind-stores';
import type { AnyRecord } from '../../../database/record-merge';

const VALUE_LENGTH = 80;

/** A record's place in the file and what is wrong there. */
export type Fault = {
  readonly code: ErrorCode;
  readonly column: string;
  readonly value: unknown;
  readonly params?: AppError['params'];
};

export type ReadRecord = { readonly record: AnyRecord } | { readonly fault: Fault };

const valueAt = (body: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    body,
  );

/** A reader of one kind's lines: shape, then owner. */
export const recordReader = (store: KindStore, sender: string): ((line: string) => ReadRecord) => {
  const schema = recordLineSchema(store.definition) as unknown as z.ZodType<{ readonly record: AnyRecord }>;
  return (line) => {
    let body: unknown;
    try {
      body = JSON.parse(line);
    } catch {
      return { fault: { code: 'E_RECORD_UNREADABLE', column: '', value: line } };
    }
    const parsed = schema.safeParse(body);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const path = issue?.path ?? [];
      const extra = issue?.code === 'unrecognized_keys' ? issue.keys : [];
      const column = [...path.slice(path[0] === 'record' ? 1 : 0), ...extra].map(String).join('.');
      return {
        fault: {
          code: extra.length > 0 ? 'E_RECORD_UNKNOWN_FIELD' : 'E_RECORD_FIELD',
          column,
          value: valueAt(body, path),
        },
      };
    }
    const { record } = parsed.data;
    if (record.ownerOffice !== sender) {
      return {
        fault: {
          code: 'E_RECORD_NOT_OF_SENDER',
          column: 'ownerOffice',
          value: record.ownerOffice,
          params: { owner: record.ownerOffice, sender },
        },
      };
    }
    return { record };
  };
};

const asText = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.slice(0, VALUE_LENGTH);
};

/** A fault as it is shown and saved: with its sentence and its remedy. `row` counts from 1. */
export const describeFault = (t: Translate, kind: string, row: number, fault: Fault): RefusedRecord => {
  const value = asText(fault.value);
  const field = termOf(t, 'field', fault.column);
  const params = { ...fault.params, field, value, row, kind: termOf(t, 'kind', kind) };
  const error: AppError = { code: fault.code, params };
  const { message, remedy } = describeError(t, error);
  return { code: fault.code, sheet: kind, row, column: fault.column, value, reason: message, remedy };
};
