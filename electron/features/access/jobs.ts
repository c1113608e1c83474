import type { AuditChain } from '../../../shared/features/access/types';
import { ok } from '../../../shared/kernel/result';
import { auditHead, findBrokenAuditLine } from '../../database/audit';
import { defineJob } from '../../jobs/define-job';

/** Reads the whole log, which may be long: the window does not wait for it. */
export const checkAuditJob = defineJob<null, AuditChain>({
  name: 'access.checkAudit',
  writes: false,
  run: ({ db }) => {
    const { seq, hash } = auditHead(db);
    return ok({ lines: seq, brokenAt: findBrokenAuditLine(db) ?? null, head: hash.slice(0, 16) });
  },
});

export const jobs = [checkAuditJob] as const;
