import type { CalendarDate } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import type { ExamStanding } from './exams';

/** What an application for confirmation says to the gates; null in its place: nobody applied. */
export type ApplicationFacts = {
  readonly requestedOn: CalendarDate;
  readonly isWaived: boolean;
  readonly chain: 'open' | 'complete' | 'rejected';
  /** The steps that are still to agree, by their titles. */
  readonly waitingFor: string;
  /** The day of the last decision at a step. */
  readonly lastDecidedOn: CalendarDate | null;
};

type Exams = { readonly standing: ExamStanding; readonly marks: string };

/**
 * Confirmation needs the onboarding exam passed, or a recorded waiver (corrections 7.4; 《售后服务人员技能等级考核管理办法》5.1).
 * Codes: `E_ONBOARDING_EXAM_MISSING`, `E_ONBOARDING_EXAM_INCOMPLETE`, `E_ONBOARDING_EXAM_FAILED`.
 */
export const examGate = (
  application: ApplicationFacts | null,
  { standing, marks }: Exams,
): AppError | undefined => {
  if (application?.isWaived === true || standing.state === 'passed') return undefined;
  const scores = standing.last.map(({ name, score }) => `${name} ${score}`).join(', ');
  if (standing.state === 'none') return appError('E_ONBOARDING_EXAM_MISSING', { marks });
  return standing.state === 'incomplete'
    ? appError('E_ONBOARDING_EXAM_INCOMPLETE', { scores, marks })
    : appError('E_ONBOARDING_EXAM_FAILED', { scores, marks });
};

/**
 * Confirmation needs its chain 部门 → 人资 → 领导 (《服务团队培训与管理制度》三(二)2), and does not lie before its last decision.
 * Codes: `E_ONBOARDING_NOT_APPLIED`, `E_ONBOARDING_REJECTED`, `E_ONBOARDING_NOT_APPROVED`, `E_ONBOARDING_DATE_EARLY`.
 */
export const chainGate = (application: ApplicationFacts | null, on: CalendarDate): AppError | undefined => {
  if (application === null) return appError('E_ONBOARDING_NOT_APPLIED');
  if (application.chain === 'rejected') return appError('E_ONBOARDING_REJECTED');
  if (application.chain === 'open')
    return appError('E_ONBOARDING_NOT_APPROVED', { steps: application.waitingFor });
  const from = [application.requestedOn, application.lastDecidedOn ?? ''].toSorted().at(-1) ?? '';
  return on < from ? appError('E_ONBOARDING_DATE_EARLY', { date: on, from }) : undefined;
};

/**
 * Going for not having passed needs a failed exam and, when the time was extended at a written request, another failed one after that
 * request (ruling 13). Codes: `E_ONBOARDING_EXAM_PASSED`, `E_ONBOARDING_NO_FAILED_EXAM`, `E_ONBOARDING_NO_SECOND_EXAM`.
 */
export const failureGate = (
  standing: ExamStanding,
  extensionRequestedOn: CalendarDate | null,
): AppError | undefined => {
  if (standing.state === 'passed') return appError('E_ONBOARDING_EXAM_PASSED');
  if (standing.state !== 'failed') return appError('E_ONBOARDING_NO_FAILED_EXAM');
  if (extensionRequestedOn === null) return undefined;
  return standing.failedOn.some((day) => day > extensionRequestedOn)
    ? undefined
    : appError('E_ONBOARDING_NO_SECOND_EXAM', { requestedOn: extensionRequestedOn });
};

/**
 * The time is extended only after a failed exam, on a written request of the trainee of the due day or before
 * (《售后服务人员技能等级考核管理办法》5.1). `standing` is that of the day of the request. Codes: `E_ONBOARDING_EXTENSION_LATE`,
 * `E_ONBOARDING_EXTENSION_NO_FAIL`.
 */
export const extensionGate = (
  standing: ExamStanding,
  requestedOn: CalendarDate,
  dueOn: CalendarDate,
): AppError | undefined => {
  if (requestedOn > dueOn)
    return appError('E_ONBOARDING_EXTENSION_LATE', { date: requestedOn, due: dueOn }, 'requestedOn');
  return standing.state === 'failed'
    ? undefined
    : appError('E_ONBOARDING_EXTENSION_NO_FAIL', { date: requestedOn }, 'requestedOn');
};

type Waiver = { readonly waiverReason: string; readonly waiverBy: string; readonly waiverPaper: string };

const said = ({ waiverReason, waiverBy, waiverPaper }: Waiver): readonly string[] =>
  [waiverReason, waiverBy, waiverPaper].filter((part) => part !== '');

/** Whether the examination is waived: the reason, by whom, and the paper are all there. */
export const isWaived = (waiver: Waiver): boolean => said(waiver).length === 3;

/** Part of a waiver is none (`E_ONBOARDING_WAIVER`). */
export const waiverFault = (waiver: Waiver): AppError | undefined => {
  if (isWaived(waiver) || said(waiver).length === 0) return undefined;
  const field = (['waiverReason', 'waiverBy', 'waiverPaper'] as const).find((name) => waiver[name] === '');
  return appError('E_ONBOARDING_WAIVER', {}, field);
};
