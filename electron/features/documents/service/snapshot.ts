import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../../shared/kernel/canonical-json';
import type { Snapshot } from '../../../../shared/kernel/paper';

/** The fingerprint of a snapshot: what it says, not how it is written down. */
export const snapshotHash = (snapshot: Snapshot): string =>
  createHash('sha256').update(canonicalJson(snapshot)).digest('hex');
