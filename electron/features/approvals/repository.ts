import { approvalRecord } from '../../../shared/features/approvals/travel';
import type { Approval } from '../../../shared/features/approvals/types';
import type { SubjectRecord } from '../../../shared/kernel/define-feature';
import type { Id } from '../../../shared/kernel/ids';
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

/** Every step that an office entered by head office's reply, the newest first. */
export const repliedDecisions = (db: ReadableDb): readonly Approval[] =>
  approvals.list(db, "r.basis = 'reply'", [], 'r.decided_on DESC, r.document_no, r.id');

/** Another decision of an office by the same reply, whose date it shares. */
export const otherByReply = (
  db: ReadableDb,
  office: string,
  documentNo: string,
  except: Id,
): Approval | undefined =>
  approvals.list(db, "r.basis = 'reply' AND r.owner_office = ? AND r.document_no = ? AND r.id <> ?", [
    office,
    documentNo,
    except,
  ])[0];
