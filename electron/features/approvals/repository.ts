import { approvalRecord } from '../../../shared/features/approvals/travel';
import type { Approval } from '../../../shared/features/approvals/types';
import type { SubjectRecord } from '../../../shared/kernel/define-feature';
import type { ReadableDb } from '../../database/connection';
import { recordStore } from '../../database/record-store';

export const approvals = recordStore(approvalRecord);

/** All decisions on a subject, round by round. Days go before change numbers: these follow the ids in what another office sent. */
export const decisionsOn = (db: ReadableDb, { kind, id }: SubjectRecord): readonly Approval[] =>
  approvals.list(
    db,
    'r.subject_kind = ? AND r.subject_id = ?',
    [kind, id],
    'r.round, r.decided_on, r.change_no',
  );
