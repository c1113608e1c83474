import { addDays, type CalendarDate } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';

const RETAKE_WORD = /[\s(\uff08\-_]*\u8865\u8003[\s)\uff09]*/g;

/** What an examination is called apart from being a retake, so that a retake under a name of its own belongs to it. */
export const examBase = (name: string): string => name.replace(RETAKE_WORD, '').trim() || name;

/** Whether an examination is called a retake. */
export const isRetake = (name: string): boolean => examBase(name) !== name.trim();

/** One sitting of a person for the same examination (its name and type), on a day. */
export type Sitting = {
  readonly scoreId: string;
  readonly heldOn: CalendarDate;
  /** Its name says that it is a retake. */
  readonly retake: boolean;
  readonly passed: boolean;
  /** A person decided on retraining after this sitting; what follows counts anew. */
  readonly retrained: boolean;
  /** A person decided on anything after this sitting. */
  readonly decided: boolean;
};

export type SittingState = {
  readonly scoreId: string;
  /** 1 for the examination itself, 2 for the retake, and so on. */
  readonly attempt: number;
  /** What is due after it, if it is the last: a retake by a day, or a decision, because no retake is left. */
  readonly due: 'retake' | 'decision' | null;
  readonly dueOn: CalendarDate | null;
};

/**
 * Sittings one after the other (002's collection: 对考核不合格者,进行补考; then 002 五.6.C). Passing, or a decision to
 * train again, ends a row; the next sitting is a first one.
 */
export const followSittings = (
  sittings: readonly Sitting[],
  { retakesMax, retakeDays }: { readonly retakesMax: number; readonly retakeDays: number },
): readonly SittingState[] => {
  const ordered = [...sittings].sort(
    (a, b) => a.heldOn.localeCompare(b.heldOn) || a.scoreId.localeCompare(b.scoreId),
  );
  let attempt = 0;
  return ordered.map(({ scoreId, heldOn, passed, retrained, decided }, index): SittingState => {
    attempt += 1;
    const own = attempt;
    const isLast = index === ordered.length - 1;
    if (passed || retrained) attempt = 0;
    if (passed || decided || !isLast) return { scoreId, attempt: own, due: null, dueOn: null };
    return own <= retakesMax
      ? { scoreId, attempt: own, due: 'retake', dueOn: addDays(heldOn, retakeDays) }
      : { scoreId, attempt: own, due: 'decision', dueOn: heldOn };
  });
};

/** Whether someone may sit once more on a day: not while they failed as often as allowed and nobody has decided on retraining (`E_EXAM_RETAKES_USED`). */
export const sittingProblem = (
  before: readonly Sitting[],
  heldOn: CalendarDate,
  limits: { readonly retakesMax: number; readonly retakeDays: number },
  who: { readonly name: string; readonly exam: string },
): AppError | undefined => {
  const last = followSittings(
    before.filter((sitting) => sitting.heldOn < heldOn),
    limits,
  ).at(-1);
  return last?.due === 'decision'
    ? appError('E_EXAM_RETAKES_USED', { ...who, count: last.attempt }, 'score')
    : undefined;
};

/**
 * A retake is not held before the examination that it is a retake of, in whichever order the two are entered (`E_EXAM_RETAKE_EARLY`). One
 * whose examination nobody entered is taken: it may be of before the book began.
 */
export const retakeOrderProblem = (
  before: readonly Sitting[],
  sitting: Pick<Sitting, 'heldOn' | 'retake'>,
  who: { readonly name: string; readonly exam: string },
): AppError | undefined => {
  const all = [...before, sitting].toSorted((a, b) => a.heldOn.localeCompare(b.heldOn));
  const first = all.find(({ retake }) => !retake);
  const early = all.find(({ retake }) => retake);
  const isTouched = first === sitting || early === sitting || sitting.retake;
  if (first === undefined || early === undefined || !isTouched) return undefined;
  const retakeOn = sitting.retake ? sitting.heldOn : early.heldOn;
  return retakeOn < first.heldOn
    ? appError('E_EXAM_RETAKE_EARLY', { ...who, retakeOn, heldOn: first.heldOn }, 'heldOn')
    : undefined;
};
