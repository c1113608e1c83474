import type { Report } from '../../../jobs/define-job';

/** The window draws its bar anew for each word of it: a few times a second are enough. */
const EVERY_MS = 250;

/** Tell how far it is, but seldom; the end of each part is always told. */
export const seldom = (report: Report): Report => {
  let last = 0;
  return (done, total, label) => {
    const now = Date.now();
    if (done < total && now - last < EVERY_MS) return;
    last = now;
    report(done, total, label);
  };
};
