import type { Attempts, Throttle } from '../types';

const SECOND = 1000;

/** What the next try costs after so many wrong ones, in seconds; nothing for the first few. */
export const delayAfter = (
  { freeTries, firstSeconds, factor, mostSeconds }: Throttle,
  failures: number,
): number => {
  if (failures < freeTries) return 0;
  let seconds = firstSeconds;
  for (let n = freeTries; n < failures && seconds < mostSeconds; n += 1) seconds *= factor;
  return Math.min(seconds, mostSeconds);
};

/**
 * How long somebody has to wait before the next try, in whole seconds (trust §1: a growing delay, never a lasting lock-out). A clock that was
 * put back since the last try makes nobody wait longer than the delay itself.
 */
export const waitOf = (throttle: Throttle, { failures, lastAt }: Attempts, now: string): number => {
  const delay = delayAfter(throttle, failures);
  const passed = Math.max(0, Date.parse(now) - Date.parse(lastAt)) / SECOND;
  return Math.max(0, Math.ceil(delay - passed));
};
