import {
  decisionFault,
  extensionFault,
  onboardingDueOn,
} from '../../../../shared/features/onboarding/rules/ruling';
import type {
  DecideOnboarding,
  ExtendOnboarding,
  StartOnboarding,
} from '../../../../shared/features/onboarding/schema';
import type { Onboarding, OnboardingCase } from '../../../../shared/features/onboarding/types';
import type { OnboardingOutcome } from '../../../../shared/features/onboarding/vocabulary';
import { zStaffFields } from '../../../../shared/features/organization/schema';
import type { Staff } from '../../../../shared/features/organization/types';
import type { StaffStatus } from '../../../../shared/features/organization/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { changeStaff, directLookups } from '../../organization/service/staff-writer';
import { lifeRefusal } from '../../organization/views/life';
import { type Standard, standardInForce } from '../../standards/repository';
import { onboardingCases, onboardings } from '../repository';
import { type PresentOnboarding, presentOnboarding } from '../views/onboarding';

/** A case of which nothing was said yet. */
export const EMPTY_CASE = {
  requestedOn: null,
  evaluation: '',
  waiverReason: '',
  waiverBy: '',
  waiverPaper: '',
  exams: [],
};

const openAt = (tx: Tx, staffId: Id, startsOn: CalendarDate, standard: Standard<'training'>): Onboarding =>
  onboardings.insert(tx, {
    staffId,
    startsOn,
    dueOn: onboardingDueOn(startsOn, standard.body.onboarding),
    extensionMonths: 0,
    extensionReason: '',
    extensionRequestedOn: null,
    outcome: null,
    outcomeOn: null,
    outcomeReason: '',
    standardId: standard.id,
  });

export const ownPerson = (tx: Tx, staffId: Id): Result<PresentOnboarding> => {
  const present = presentOnboarding(tx, staffId);
  if (present === undefined) return refuse(appError('E_NOT_FOUND', {}, 'staffId'));
  const { ownerOffice } = present.person;
  if (ownerOffice !== tx.office) return refuse(appError('E_NOT_OWNED', { owner: ownerOffice }));
  // One that was decided says so itself: whoever went with it is gone.
  const life =
    present.facts.outcome === null
      ? lifeRefusal(tx, present.person, 'onboarding', 'sheet', tx.today)
      : undefined;
  return life === undefined ? ok(present) : refuse(life);
};

export type Open = PresentOnboarding & { readonly record: Onboarding };

/** The person's open onboarding as the caller saw it; one that follows from the hire date is entered now. */
export const openOnboarding = (tx: Tx, staffId: Id, version: number | null): Result<Open> => {
  const found = ownPerson(tx, staffId);
  if (!found.ok) return found;
  const { person, record, facts, standard } = found.value;
  if (record !== undefined && record.version !== version) return refuse(appError('E_RECORD_CHANGED'));
  if (record !== undefined) return ok({ ...found.value, record });
  if (person.status !== 'training')
    return refuse(appError('E_ONBOARDING_NOT_TRAINING', { name: person.name }));
  return ok({ ...found.value, record: openAt(tx, staffId, facts.startsOn, standard) });
};

/**
 * Begin an onboarding on another day than the hire date, or a second one (someone moved into after-sales training).
 *
 * Refuses with `E_ONBOARDING_OPEN` (one is open), `E_ONBOARDING_NOT_TRAINING`, `E_STAFF_BEFORE_HIRE`, `E_NOT_FOUND`, `E_NOT_OWNED`.
 */
export const startOnboarding = (
  app: AppContext,
  { staffId, startsOn }: StartOnboarding,
): Result<Onboarding> =>
  transact(app, 'onboarding.startOnboarding', (tx) => {
    const found = ownPerson(tx, staffId);
    if (!found.ok) return found;
    const { person, record } = found.value;
    if (record !== undefined && record.outcome === null)
      return refuse(appError('E_ONBOARDING_OPEN', { name: person.name, due: record.dueOn }, 'staffId'));
    if (person.status !== 'training')
      return refuse(appError('E_ONBOARDING_NOT_TRAINING', { name: person.name }, 'staffId'));
    const life = lifeRefusal(tx, person, 'onboarding', 'form', startsOn);
    if (life !== undefined) return refuse({ ...life, field: 'startsOn' });
    return ok(openAt(tx, staffId, startsOn, standardInForce(tx, 'training', startsOn)));
  });

/**
 * Prolong the training time at the trainee's own request (《售后服务人员技能等级考核管理办法》5.1: up to 3 months, once,
 * after a failed exam, at a written request of the due day or before).
 *
 * `months` from 1 to what the standard leaves. Refuses with `E_ONBOARDING_REASON_MISSING`, `E_ONBOARDING_DATE_FUTURE`, `E_ONBOARDING_MONTHS`, the codes of
 * `onboardingRuling`, `E_RECORD_CHANGED`, `E_ONBOARDING_NOT_TRAINING`, `E_NOT_FOUND`, `E_NOT_OWNED`.
 */
export const extendOnboarding = (app: AppContext, input: ExtendOnboarding): Result<Onboarding> =>
  transact(app, 'onboarding.extendOnboarding', (tx) => {
    const opened = openOnboarding(tx, input.staffId, input.version);
    if (!opened.ok) return opened;
    const { record, facts, standard } = opened.value;
    const fault = extensionFault(input, facts, standard.body.onboarding, tx.today);
    if (fault !== undefined) return refuse(fault);
    const extensionMonths = facts.extensionMonths + input.months;
    return onboardings.update(tx, record.id, undefined, {
      extensionMonths,
      extensionReason: input.reason,
      extensionRequestedOn: input.requestedOn,
      dueOn: onboardingDueOn(facts.startsOn, standard.body.onboarding, extensionMonths),
    });
  });

/** What becomes of the person: whoever did not pass is eliminated, whoever goes for another cause has left; the grading exam follows outside of the training time. */
const STATUS_AFTER: Readonly<Record<OnboardingOutcome, StaffStatus>> = {
  confirmed: 'active',
  earlyConfirmed: 'active',
  toGradingExam: 'active',
  movedPost: 'active',
  dismissed: 'eliminated',
  left: 'left',
  terminated: 'left',
};

const changePerson = (
  app: AppContext,
  tx: Tx,
  person: Staff,
  input: DecideOnboarding,
  causeId: Id,
): Result<Staff> => {
  const words = app.t(`onboarding.outcome.${input.outcome}`);
  const fields = {
    ...zStaffFields.parse(person),
    status: STATUS_AFTER[input.outcome],
    ...(input.outcome === 'movedPost' ? { postId: input.postId } : {}),
  };
  const note = {
    effectiveOn: input.on,
    reason:
      input.reason === ''
        ? words
        : app.t('onboarding.timelineReason', { outcome: words, reason: input.reason }),
  };
  return changeStaff(tx, directLookups(tx, app.t), person, fields, note, {
    causeKind: 'onboarding',
    causeId,
  });
};

/** From the decision on the case holds the examinations that it was decided on: scores may be corrected later. */
const freezeExams = (tx: Tx, { record, case: held, facts }: Open): Result<OnboardingCase> => {
  const exams = [...(facts.exams ?? [])];
  if (held !== undefined) return onboardingCases.update(tx, held.id, undefined, { exams });
  return ok(onboardingCases.insert(tx, { ...EMPTY_CASE, onboardingId: record.id, exams }));
};

/**
 * Decide how an onboarding ends, and carry it out: confirmed, confirmed early, sent to the grading exam or moved to another post → at work;
 * dismissed → eliminated; left or terminated → left; with the lines on the person's timeline (《售后服务人员技能等级考核管理办法》5.1, and 1.1 of its
 * other edition).
 *
 * `on` is the day of the decision, not in the future. Refuses with the codes of `onboardingRuling`, `E_ONBOARDING_DATE_FUTURE`,
 * `E_ONBOARDING_REASON_MISSING`, `E_ONBOARDING_POST_MISSING`, `E_RECORD_CHANGED`, `E_ONBOARDING_NOT_TRAINING`, `E_NOT_FOUND`, `E_NOT_OWNED`, and those of
 * `changeStaff`.
 */
export const decideOnboarding = (app: AppContext, input: DecideOnboarding): Result<Onboarding> =>
  transact(app, 'onboarding.decideOnboarding', (tx) => {
    const opened = openOnboarding(tx, input.staffId, input.version);
    if (!opened.ok) return opened;
    const { person, record, facts, standard } = opened.value;
    const fault = decisionFault(input, facts, standard.body.onboarding, tx.today);
    if (fault !== undefined) return refuse(fault);
    const movesPost = input.outcome === 'movedPost';
    if (movesPost && (input.postId === null || input.postId === person.postId))
      return refuse(appError('E_ONBOARDING_POST_MISSING', {}, 'postId'));
    const changed = changePerson(app, tx, person, input, record.id);
    if (!changed.ok) return changed;
    const frozen = freezeExams(tx, opened.value);
    if (!frozen.ok) return frozen;
    return onboardings.update(tx, record.id, undefined, {
      outcome: input.outcome,
      outcomeOn: input.on,
      outcomeReason: input.reason,
    });
  });
