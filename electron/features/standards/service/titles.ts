import { isStandardDoc } from '../../../../shared/features/sums';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { ReadableDb } from '../../../database/connection';
import type { TitleOf } from '../../../define-backend';
import { standardInForce } from '../repository';

type Listed = { readonly key?: unknown; readonly title?: unknown; readonly department?: unknown };

/** The title beside a key, wherever in a body that stands. */
const titleIn = (body: unknown, key: string): string | undefined => {
  if (typeof body !== 'object' || body === null) return undefined;
  const { key: own, title, department }: Listed = body;
  const called = title ?? department;
  if (own === key && typeof called === 'string') return called;
  for (const part of Object.values(body)) {
    const found = titleIn(part, key);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** What the standards in force call their keys; each is opened once. */
export const titlesOn = (db: ReadableDb, today: CalendarDate): TitleOf => {
  const bodies = new Map<string, unknown>();
  return (doc, key) => {
    if (!isStandardDoc(doc)) return undefined;
    if (!bodies.has(doc)) bodies.set(doc, standardInForce(db, doc, today).body);
    return titleIn(bodies.get(doc), key);
  };
};
