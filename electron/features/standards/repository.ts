import { standardRecord } from '../../../shared/features/standards/travel';
import { type StandardBody, type StandardDoc, standardSchemas } from '../../../shared/features/sums';
import type { CalendarDate } from '../../../shared/kernel/dates';
import type { Id } from '../../../shared/kernel/ids';
import type { RecordOf } from '../../../shared/kernel/record';
import type { ReadableDb } from '../../database/connection';
import { recordStore } from '../../database/record-store';

export const standards = recordStore(standardRecord);

/** Owner of what the app ships: nobody's to change, the same in every office. */
export const BUILTIN_OWNER = 'BUILTIN';

/** What an office published goes before what the app ships, whatever their numbers; then the newest version first. */
export const NEWEST_FIRST = `r.owner_office = '${BUILTIN_OWNER}', r.version_no DESC, r.effective_from DESC`;

/** A standard in force: its identity, its version, and its body as the schema parsed it. */
export type Standard<D extends StandardDoc> = {
  readonly id: Id;
  readonly versionNo: number;
  readonly effectiveFrom: CalendarDate;
  readonly body: StandardBody<D>;
};

const asStandard = <D extends StandardDoc>(doc: D, record: RecordOf<typeof standardRecord>): Standard<D> => ({
  id: record.id,
  versionNo: record.versionNo,
  effectiveFrom: record.effectiveFrom,
  body: standardSchemas[doc].parse(record.body) as StandardBody<D>,
});

/** All versions of a document, read once, for whoever looks up many days. */
export type StandardBook<D extends StandardDoc> = {
  /**
   * The version in force on a day; on a day before all versions (a hire date of long ago), the first. What was published goes before
   * what the app ships. Every set-up office has the shipped version of each, so its absence is a bug.
   */
  readonly inForce: (on: CalendarDate) => Standard<D>;
  readonly byId: (id: Id) => Standard<D> | undefined;
  readonly all: () => readonly Standard<D>[];
};

export const standardBook = <D extends StandardDoc>(db: ReadableDb, doc: D): StandardBook<D> => {
  const records = standards.list(db, 'r.doc = ?', [doc], NEWEST_FIRST);
  const parsed = new Map<Id, Standard<D>>();
  const open = (record: RecordOf<typeof standardRecord>): Standard<D> => {
    const known = parsed.get(record.id) ?? asStandard(doc, record);
    parsed.set(record.id, known);
    return known;
  };
  const firstDay = records.map(({ effectiveFrom }) => effectiveFrom).toSorted()[0];
  const first = records.find(({ effectiveFrom }) => effectiveFrom === firstDay);
  return {
    inForce: (on) => {
      const record = records.find((other) => other.effectiveFrom <= on) ?? first;
      if (record === undefined) throw new Error(`no standard ${doc} in force on ${on}`);
      return open(record);
    },
    byId: (id) => {
      const record = records.find((other) => other.id === id);
      return record === undefined ? undefined : open(record);
    },
    all: () => records.map(open),
  };
};

/** The version of a document that is in force on a day. */
export const standardInForce = <D extends StandardDoc>(
  db: ReadableDb,
  doc: D,
  on: CalendarDate,
): Standard<D> => standardBook(db, doc).inForce(on);

/** The very version that a result was computed under. */
export const standardById = <D extends StandardDoc>(
  db: ReadableDb,
  doc: D,
  id: Id,
): Standard<D> | undefined => {
  const record = standards.find(db, id);
  return record === undefined || record.doc !== doc ? undefined : asStandard(doc, record);
};

/** Whether this office hands out standards: head office, or a branch that is paired with none. */
export const handsOutStandards = (db: ReadableDb): boolean =>
  db.get<{ kind: string }>('SELECT kind FROM own_office')?.kind === 'head' ||
  db.get("SELECT 1 AS found FROM office_peer WHERE kind = 'head' AND state = 'paired'") === undefined;
