import type { AuditLine } from './audit';
import type { ReadableDb } from './connection';

export type AuditItem = {
  readonly seq: number;
  readonly at: string;
  readonly user: string;
  readonly op: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly changes: number;
  readonly hash: string;
};

/** The newest lines of the audit log, the newest first. */
export const listAudit = (
  db: ReadableDb,
  limit: number,
): { readonly items: readonly AuditItem[]; readonly total: number } => ({
  items: db.all<AuditLine>('SELECT * FROM audit_log ORDER BY seq DESC LIMIT ?', [limit]).map((line) => ({
    seq: line.seq,
    at: line.at,
    user: line.user,
    op: line.op,
    subjectKind: line.subject_kind,
    subjectId: line.subject_id,
    changes: line.change_count,
    hash: line.hash,
  })),
  total: db.get<{ total: number }>('SELECT count(*) AS total FROM audit_log')?.total ?? 0,
});
