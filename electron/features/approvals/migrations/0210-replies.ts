import { appendOnlyRecord, ENVELOPE } from '../../../database/migrations/envelope';

/** A decision may rest on head office's written reply 凭批复. */
export const step0210 = {
  version: 210,
  sql: `
CREATE TABLE approval_next (${ENVELOPE}
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  round INTEGER NOT NULL CHECK (round >= 1),
  step TEXT NOT NULL,
  approver_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  approver TEXT NOT NULL CHECK (approver <> ''),
  decided_on TEXT NOT NULL CHECK (decided_on LIKE '____-__-__'),
  decision TEXT NOT NULL CHECK (decision IN ('agree', 'return', 'disagree', 'revise')),
  opinion TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('screen', 'paper', 'reply')),
  document_no TEXT NOT NULL,
  CHECK ((step = '') = (decision = 'revise')),
  CHECK (decision NOT IN ('return', 'disagree') OR opinion <> ''),
  CHECK (basis = 'screen' OR document_no <> '')
) STRICT;
INSERT INTO approval_next (id, owner_office, version, base_version, updated_at, updated_by, deleted_at, change_no,
    subject_kind, subject_id, round, step, approver_id, approver, decided_on, decision, opinion, basis, document_no)
  SELECT id, owner_office, version, base_version, updated_at, updated_by, deleted_at, change_no,
    subject_kind, subject_id, round, step, approver_id, approver, decided_on, decision, opinion, basis, document_no
  FROM approval;
DROP TABLE approval;
ALTER TABLE approval_next RENAME TO approval;
CREATE INDEX approval_subject ON approval (subject_kind, subject_id);
CREATE INDEX approval_change ON approval (change_no);
CREATE INDEX approval_reply ON approval (document_no) WHERE basis = 'reply';
${appendOnlyRecord('approval')}
`,
};
