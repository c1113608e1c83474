import type { Lineage } from './merge';

/** The last report taken from a sender: its number, its manifest's hash, and the hashes that it named as its predecessors. */
export type LastReceived = {
  readonly no: number;
  readonly hash: string;
  readonly previous: readonly string[];
};
export type Arriving = LastReceived & { readonly full: boolean };

/** Where an arriving report stands in its sender's row of reports. */
export type SequenceVerdict =
  | { readonly state: 'fits'; readonly lineage: Lineage; readonly skipped: readonly number[] }
  | { readonly state: 'older'; readonly lastNo: number }
  | { readonly state: 'gap'; readonly missing: readonly number[] }
  | { readonly state: 'fork'; readonly lastNo: number };

const between = (from: number, to: number): number[] => {
  const numbers: number[] = [];
  for (let no = from; no < to && numbers.length < 20; no += 1) numbers.push(no);
  return numbers;
};

/**
 * Judge the order of reports by their chain of hashes (exchange, rule 6); the numbers only name what is missing.
 *
 * - the first of a sender, or the one right after the last → fits;
 * - one that the last received already names as a predecessor → older;
 * - it names the last received further back in its chain → a gap, unless it is a full report, which fits;
 * - it does not name the last received at all → its sender went back to an older state (a fork); only a full report fits.
 *
 * A repeat (same hash) is recognised before this is asked. `missing` names at most 20 numbers.
 */
export const judgeSequence = (last: LastReceived | undefined, arriving: Arriving): SequenceVerdict => {
  if (last === undefined) {
    if (arriving.full || arriving.previous.length === 0)
      return { state: 'fits', lineage: 'continues', skipped: [] };
    return { state: 'gap', missing: between(1, arriving.no) };
  }
  if (arriving.previous[0] === last.hash) return { state: 'fits', lineage: 'continues', skipped: [] };
  if (last.previous.includes(arriving.hash)) return { state: 'older', lastNo: last.no };
  const skipped = between(last.no + 1, arriving.no);
  if (arriving.previous.includes(last.hash)) {
    return arriving.full
      ? { state: 'fits', lineage: 'continues', skipped }
      : { state: 'gap', missing: skipped };
  }
  const chainEndsLater = arriving.no - arriving.previous.length > last.no;
  if (arriving.full) return { state: 'fits', lineage: 'forked', skipped: chainEndsLater ? skipped : [] };
  return chainEndsLater ? { state: 'gap', missing: skipped } : { state: 'fork', lastNo: last.no };
};
