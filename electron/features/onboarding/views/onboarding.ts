import { waitingFor } from '../../../../shared/features/approvals/rules';
import type { ChainView } from '../../../../shared/features/approvals/types';
import { type ApplicationFacts, isWaived } from '../../../../shared/features/onboarding/rules/gates';
import {
  type OnboardingFacts,
  onboardingDueOn,
  onboardingRuling,
} from '../../../../shared/features/onboarding/rules/ruling';
import type { ListOnboarding } from '../../../../shared/features/onboarding/schema';
import type {
  Onboarding,
  OnboardingApplication,
  OnboardingCase,
  OnboardingRow,
  OnboardingView,
} from '../../../../shared/features/onboarding/types';
import type { Staff } from '../../../../shared/features/organization/types';
import { addDays, type CalendarDate, daysBetween } from '../../../../shared/kernel/dates';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb, SqlValue } from '../../../database/connection';
import { chainOn } from '../../approvals/views';
import { staff } from '../../organization/repository';
import { personFits } from '../../organization/views/list';
import { ownUnits } from '../../organization/views/units';
import { type Standard, standardById, standardInForce } from '../../standards/repository';
import { caseOf, onboardings } from '../repository';
import { onboardingExams } from './exams';

type Row = Omit<OnboardingRow, 'daysLeft' | 'dueOn'> & { readonly dueOn: CalendarDate | null };

const OPEN = "s.status = 'training' AND o.outcome IS NULL";

const readRows = (
  db: ReadableDb,
  today: CalendarDate,
  where: string,
  params: readonly SqlValue[],
): readonly OnboardingRow[] => {
  const dueDays = new Map<CalendarDate, CalendarDate>();
  const dueOf = (startsOn: CalendarDate): CalendarDate => {
    const due =
      dueDays.get(startsOn) ??
      onboardingDueOn(startsOn, standardInForce(db, 'training', startsOn).body.onboarding);
    dueDays.set(startsOn, due);
    return due;
  };
  return db
    .all<Row>(
      `SELECT o.id, o.version, s.owner_office AS office, s.id AS staffId, s.staff_no AS staffNo, s.name AS staffName,
         coalesce(o.starts_on, s.hire_date) AS startsOn, o.due_on AS dueOn, coalesce(o.extension_months, 0) AS extensionMonths,
         o.extension_requested_on AS extensionRequestedOn, coalesce(o.extension_reason, '') AS extensionReason,
         oc.requested_on AS requestedOn, o.outcome,
         o.outcome_on AS outcomeOn, coalesce(o.outcome_reason, '') AS outcomeReason
       FROM staff s LEFT JOIN onboarding o ON o.staff_id = s.id AND o.deleted_at IS NULL
         LEFT JOIN onboarding_case oc ON oc.onboarding_id = o.id AND oc.deleted_at IS NULL
       WHERE s.deleted_at IS NULL AND (o.id IS NOT NULL OR s.status = 'training') AND ${where}
       ORDER BY s.staff_no, o.starts_on`,
      params,
    )
    .map((row) => {
      const dueOn = row.dueOn ?? dueOf(row.startsOn);
      return { ...row, dueOn, daysLeft: daysBetween(today, dueOn) };
    });
};

/**
 * People in onboarding, those that end first at the top. A person in training of whom nothing was entered yet stands here too: the
 * training time follows from the hire date and the standard in force on it.
 */
export const listOnboarding = (
  db: ReadableDb,
  { search, show, staffId }: ListOnboarding,
  today: CalendarDate,
): readonly OnboardingRow[] => {
  const fits = personFits(search);
  const state = { open: OPEN, decided: 'o.outcome IS NOT NULL', all: '1' }[show];
  const rows = readRows(db, today, `${fits.sql} AND ${state} AND (? IS NULL OR s.id = ?)`, [
    ...fits.params,
    staffId,
    staffId,
  ]);
  return [...rows].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
};

/** An office's open onboardings that end within `days` from today, or ended undecided; for the desk. */
export const onboardingEnding = (
  db: ReadableDb,
  today: CalendarDate,
  days: number,
  office: string,
): readonly OnboardingRow[] => {
  const until = addDays(today, days);
  return readRows(db, today, `${OPEN} AND s.owner_office = ?`, [office]).filter((row) => row.dueOn <= until);
};

/** An onboarding as what its chain decides on. */
export const asSubject = (id: Id) => ({ kind: 'onboarding', id });

/** How far the confirmation has come in its chain; null before anybody applied for it. */
export const chainOfOnboarding = (
  db: ReadableDb,
  onboardingId: Id,
  application: Pick<OnboardingCase, 'requestedOn'> | undefined,
): ChainView | null => {
  const since = application?.requestedOn ?? null;
  return since === null ? null : chainOn(db, asSubject(onboardingId), since);
};

/** What an application and its chain say to the gates; null where nobody applied. */
export const applicationFacts = (
  application: Pick<OnboardingCase, 'requestedOn' | 'waiverReason' | 'waiverBy' | 'waiverPaper'> | undefined,
  chain: ChainView | null,
): ApplicationFacts | null => {
  if (application === undefined || application.requestedOn === null || chain === null) return null;
  const days = chain.steps.flatMap(({ line }) => (line === null ? [] : [line.decidedOn]));
  return {
    requestedOn: application.requestedOn,
    isWaived: isWaived(application),
    chain: chain.state,
    waitingFor: waitingFor(chain),
    lastDecidedOn: days.toSorted().at(-1) ?? null,
  };
};

/** What is known of a person's onboarding: the record, or what follows from the hire date. */
export type PresentOnboarding = {
  readonly person: Staff;
  readonly record: Onboarding | undefined;
  readonly case: OnboardingCase | undefined;
  readonly chain: ChainView | null;
  readonly facts: OnboardingFacts;
  readonly standard: Standard<'training'>;
};

/** The person's open onboarding, else the last one that was decided, else what follows from the hire date; undefined: unknown person. */
export const presentOnboarding = (db: ReadableDb, staffId: Id): PresentOnboarding | undefined => {
  const person = staff.find(db, staffId);
  if (person === undefined) return undefined;
  const [record] = onboardings.list(
    db,
    'r.staff_id = ?',
    [staffId],
    'r.outcome IS NOT NULL, r.outcome_on DESC, r.id DESC LIMIT 1',
  );
  const startsOn = record?.startsOn ?? person.hireDate;
  const held = record === undefined ? undefined : standardById(db, 'training', record.standardId);
  const application = record === undefined ? undefined : caseOf(db, record.id);
  const chain = record === undefined ? null : chainOfOnboarding(db, record.id, application);
  // What was decided rests on the examinations of then.
  const exams =
    record?.outcome === undefined || record.outcome === null || application === undefined
      ? onboardingExams(db, staffId, startsOn)
      : application.exams;
  return {
    person,
    record,
    case: application,
    chain,
    standard: held ?? standardInForce(db, 'training', startsOn),
    facts: {
      startsOn,
      extensionMonths: record?.extensionMonths ?? 0,
      extensionRequestedOn: record?.extensionRequestedOn ?? null,
      outcome: record?.outcome ?? null,
      industrySince: person.industrySince,
      exams,
      application: applicationFacts(application, chain),
    },
  };
};

const NO_APPLICATION: OnboardingApplication = {
  requestedOn: null,
  evaluation: '',
  waiverReason: '',
  waiverBy: '',
  waiverPaper: '',
  version: null,
};

const applicationOf = (held: OnboardingCase | undefined): OnboardingApplication => {
  if (held === undefined) return NO_APPLICATION;
  const { requestedOn, evaluation, waiverReason, waiverBy, waiverPaper, version } = held;
  return { requestedOn, evaluation, waiverReason, waiverBy, waiverPaper, version };
};

/** One person's onboarding and what the rules allow on the day `on`; undefined when there is none. */
export const viewOnboarding = (
  db: ReadableDb,
  office: string,
  staffId: Id,
  on: CalendarDate,
  today: CalendarDate,
): OnboardingView | undefined => {
  const present = presentOnboarding(db, staffId);
  if (present === undefined) return undefined;
  const { record, standard, facts, chain } = present;
  const rows = readRows(db, today, 's.id = ?', [staffId]);
  const row = rows.find((candidate) => candidate.id === (record?.id ?? null));
  if (row === undefined) return undefined;
  const { sources } = standard.body.onboarding;
  return {
    row,
    mine: present.person.ownerOffice === office,
    ruling: onboardingRuling(facts, standard.body.onboarding, on),
    sources: [...new Set(Object.values(sources).filter((source) => source !== undefined))],
    standardVersion: standard.versionNo,
    application: applicationOf(present.case),
    exams: facts.exams ?? [],
    chain,
    posts: ownUnits(db, 'post', office).filter(({ id }) => id !== present.person.postId),
  };
};
