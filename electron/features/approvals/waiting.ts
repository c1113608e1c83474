import { chainState, replyState } from '../../../shared/features/approvals/rules';
import type {
  Approval,
  ApprovalRow,
  ApprovalsStandard,
  ChainView,
  ListApprovals,
} from '../../../shared/features/approvals/types';
import { addWorkingDays } from '../../../shared/features/calendar/rules';
import { addDays, type CalendarDate } from '../../../shared/kernel/dates';
import { oneHolds } from '../../../shared/kernel/search';
import type { ReadableDb } from '../../database/connection';
import { findOwnOffice, isBranch } from '../../database/own-office';
import { calendarOf } from '../calendar/views';
import { standardBook } from '../standards/repository';
import { approvals, decisionsOn, repliedDecisions } from './repository';
import { type DecidedSubject, type KnownSubject, readSubjects, stepsReader } from './subjects';

/** When the step that is next began to wait: with the last word of this round, else with what ended the round before, else with its subject. */
const waitingSince = ({ steps, earlier, round }: ChainView, since: CalendarDate): CalendarDate => {
  const present = steps.flatMap(({ line }) => line?.decidedOn ?? []);
  const before = earlier.filter((line) => line.round === round - 1).map(({ decidedOn }) => decidedOn);
  return [since, ...(present.length > 0 ? present : before)].toSorted().at(-1) ?? since;
};

const startOf = ({ steps, earlier }: ChainView, since: CalendarDate): CalendarDate =>
  [...earlier.map(({ decidedOn }) => decidedOn), ...steps.flatMap(({ line }) => line?.decidedOn ?? [])]
    .toSorted()
    .at(0) ?? since;

/** What the rows of a listing are read with: each thing once. */
type Reader = {
  readonly db: ReadableDb;
  readonly office: string;
  readonly inBranch: boolean;
  readonly stepsOf: ReturnType<typeof stepsReader>;
  readonly dueOn: (since: CalendarDate) => CalendarDate | null;
};

const isOurs = ({ office, inBranch }: Reader, owner: string, byHead: boolean): boolean =>
  inBranch ? owner === office && !byHead : byHead;

const readerOn = (db: ReadableDb, today: CalendarDate): Reader => {
  const book = standardBook(db, 'approvals');
  const office = findOwnOffice(db)?.code ?? '';
  const calendar = calendarOf(db, office, today);
  const days = book.inForce(today).body.reminders?.waitingDays;
  return {
    ...{ db, office, inBranch: isBranch(db), stepsOf: stepsReader(db, book) },
    dueOn: (since) => (days === undefined ? null : addWorkingDays(since, days, calendar)),
  };
};

const rowOf = (reader: Reader, { kind, to }: KnownSubject, subject: DecidedSubject): ApprovalRow[] => {
  const { record, owner, person, since, before } = subject;
  const steps = reader.stepsOf(kind, owner, since);
  const chain = chainState(steps, [...before, ...decisionsOn(reader.db, record)]);
  const next = chain.steps.find(({ key }) => key === chain.next);
  // Where every required step agrees, what may be left out holds nothing up.
  if (next === undefined || chain.state !== 'open') return [];
  const waits = waitingSince(chain, since);
  const byHead = next.office === 'head';
  return [
    {
      ...{ id: `${kind} ${record.id}`, kind, subjectId: subject.opens ?? record.id, to, office: owner },
      ...{ mine: isOurs(reader, owner, byHead), staffNo: person?.staffNo ?? '', name: person?.name ?? '' },
      ...{ step: next.title, byHead, round: chain.round, since: waits, dueOn: reader.dueOn(waits) },
      ...{ startedOn: startOf(chain, since), documentNo: '', approver: '', reply: null },
    },
  ];
};

/** Everything that waits for somebody's word on a day, what has waited longest first. */
const listWaiting = (reader: Reader, known: readonly KnownSubject[]): readonly ApprovalRow[] =>
  known
    .flatMap((subject) => subject.listOpen(reader.db).flatMap((decided) => rowOf(reader, subject, decided)))
    .toSorted((a, b) => a.since.localeCompare(b.since) || a.staffNo.localeCompare(b.staffNo));

const ownWordOn = (db: ReadableDb, reply: Approval): Approval | undefined =>
  approvals.list(
    db,
    "r.subject_kind = ? AND r.subject_id = ? AND r.round = ? AND r.step = ? AND r.basis <> 'reply'",
    [reply.subjectKind, reply.subjectId, reply.round, reply.step],
  )[0];

/** Steps that were entered by head office's reply 凭批复, until its own word has come and agrees. */
const listReplied = (reader: Reader, known: readonly KnownSubject[]): readonly ApprovalRow[] =>
  repliedDecisions(reader.db).flatMap((reply) => {
    const kind = known.find((each) => each.kind === reply.subjectKind);
    const subject = kind?.find(reader.db, reply.subjectId);
    const state = replyState(reply, ownWordOn(reader.db, reply));
    if (kind === undefined || subject === undefined || state === 'agrees') return [];
    const { owner, person, since } = subject;
    const step = reader.stepsOf(kind.kind, owner, since).find(({ key }) => key === reply.step);
    return [
      {
        ...{
          id: reply.id,
          kind: kind.kind,
          subjectId: subject?.opens ?? reply.subjectId,
          to: kind.to,
          office: owner,
        },
        ...{ mine: owner === reader.office, staffNo: person?.staffNo ?? '', name: person?.name ?? '' },
        ...{ step: step?.title ?? reply.step, byHead: step?.office === 'head', round: reply.round },
        ...{ since: reply.decidedOn, dueOn: null, startedOn: reply.decidedOn, reply: state },
        ...{ documentNo: reply.documentNo, approver: reply.approver },
      },
    ];
  });

const fits = (row: ApprovalRow, { search, step }: Pick<ListApprovals, 'search' | 'step'>): boolean =>
  (step === '' || row.step === step) &&
  oneHolds([row.staffNo, row.name, row.documentNo, row.approver], search);

/** One of the two lists, over every kind of subject; `today` chooses the version of the days of notice. */
export const listApprovals = async (
  db: ReadableDb,
  { list, search, step }: ListApprovals,
  today: CalendarDate,
): Promise<readonly ApprovalRow[]> => {
  const known = await readSubjects();
  const reader = readerOn(db, today);
  const rows = list === 'waiting' ? listWaiting(reader, known) : listReplied(reader, known);
  return rows.filter((row) => fits(row, { search, step }));
};

/** How many steps wait for this office; `known` is read before, since a tile cannot wait. */
export const countWaiting = (db: ReadableDb, known: readonly KnownSubject[], today: CalendarDate): number =>
  listWaiting(readerOn(db, today), known).filter(({ mine }) => mine).length;

/** By when a chain that began on a day should be through; null under a version that says nothing of it. */
export const throughBy = (
  startedOn: CalendarDate,
  days: NonNullable<ApprovalsStandard['reminders']> | undefined,
): CalendarDate | null => (days === undefined ? null : addDays(startedOn, days.underWayDays));
