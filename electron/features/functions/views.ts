import { lineOn } from '../../../shared/features/functions/rules';
import type {
  FunctionHolder,
  FunctionRow,
  OfficeFunction,
  StepApprovers,
  Who,
} from '../../../shared/features/functions/types';
import type { CalendarDate } from '../../../shared/kernel/dates';
import type { Id } from '../../../shared/kernel/ids';
import type { ReadableDb } from '../../database/connection';
import { standardInForce } from '../standards/repository';
import { linesOf } from './repository';

type Person = { readonly id: Id; readonly staffNo: string; readonly name: string; readonly post: string };

const AT_WORK = `SELECT s.id, s.staff_no AS staffNo, s.name, COALESCE(o.name, '') AS post
  FROM staff s LEFT JOIN post o ON o.id = s.post_id
  WHERE s.owner_office = ? AND s.deleted_at IS NULL AND s.status IN ('training', 'active')`;

type Held = Pick<FunctionRow, 'holder' | 'staffNo' | 'since' | 'basis' | 'gone'>;

const NOBODY: Held = { holder: null, staffNo: '', since: null, basis: 'none', gone: false };

const heldBy = (
  { key, posts }: OfficeFunction,
  lines: readonly FunctionHolder[],
  people: readonly Person[],
  on: CalendarDate,
): Held => {
  const line = lineOn(lines, key, on);
  if (line !== undefined) {
    const { staffId, holder: name, since } = line;
    const person = people.find(({ id }) => id === staffId);
    const gone = staffId !== null && person === undefined;
    const holder = name === '' ? null : { staffId, name: person?.name ?? name };
    return { holder, staffNo: person?.staffNo ?? '', since, basis: 'entered', gone };
  }
  const [only, other] = people.filter(({ post }) => posts.includes(post));
  return only === undefined || other !== undefined
    ? NOBODY
    : { ...NOBODY, holder: { staffId: only.id, name: only.name }, staffNo: only.staffNo, basis: 'post' };
};

const heldIn = (db: ReadableDb, office: string, on: CalendarDate) => {
  const lines = linesOf(db, office);
  const people = db.all<Person>(AT_WORK, [office]);
  return standardInForce(db, 'functions', on).body.functions.map((known) => ({
    known,
    lines: lines.filter(({ functionKey }) => functionKey === known.key),
    held: heldBy(known, lines, people, on),
  }));
};

const officesWithPeople = (db: ReadableDb, own: string): readonly string[] => [
  own,
  ...db
    .all<{ office: string }>(
      'SELECT DISTINCT owner_office AS office FROM staff WHERE deleted_at IS NULL AND owner_office <> ? ORDER BY 1',
      [own],
    )
    .map(({ office }) => office),
];

/** The functions of every office whose people are here, the own one first, with who holds them on a day and who did before. */
export const listFunctions = (db: ReadableDb, own: string, on: CalendarDate): readonly FunctionRow[] =>
  officesWithPeople(db, own).flatMap((office) =>
    heldIn(db, office, on).map(({ known: { key, title, source }, lines, held }) => ({
      ...held,
      office,
      mine: office === own,
      functionKey: key,
      title,
      source,
      lines,
    })),
  );

/** Who usually signs the steps of chains in an office; nobody stands for a function whose holder is not at work any more. */
export const stepApprovers = (db: ReadableDb, office: string, on: CalendarDate): StepApprovers =>
  Object.fromEntries(
    heldIn(db, office, on).flatMap(({ known, held }): (readonly [string, Who])[] => {
      const { holder, gone } = held;
      return holder === null || gone ? [] : known.steps.map((step) => [step, holder] as const);
    }),
  );

/** Who holds a function in an office on a day, for a printed name; empty where nobody is known. */
export const holderOf = (db: ReadableDb, office: string, functionKey: string, on: CalendarDate): string =>
  heldIn(db, office, on).find(({ known }) => known.key === functionKey)?.held.holder?.name ?? '';
