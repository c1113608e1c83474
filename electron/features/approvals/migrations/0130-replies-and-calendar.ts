import { appendOnlyRecord, ENVELOPE } from '../../../database/migrations/envelope';

/** A decision may rest on head office's written reply 凭批复; and the days on which an office is closed, which terms are counted by. */
export const step0130 = {
  version: 130,
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

CREATE TABLE closed_day (${ENVELOPE}
  starts_on TEXT NOT NULL CHECK (starts_on LIKE '____-__-__'),
  ends_on TEXT NOT NULL CHECK (ends_on >= starts_on),
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX closed_day_office ON closed_day (owner_office, starts_on);
CREATE INDEX closed_day_change ON closed_day (change_no);
`,
};
