import { appendOnlyRecord, ENVELOPE } from '../../../database/migrations/envelope';

export const step0120 = {
  version: 120,
  sql: `
CREATE TABLE approval (${ENVELOPE}
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  round INTEGER NOT NULL CHECK (round >= 1),
  step TEXT NOT NULL,
  approver_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  approver TEXT NOT NULL CHECK (approver <> ''),
  decided_on TEXT NOT NULL CHECK (decided_on LIKE '____-__-__'),
  decision TEXT NOT NULL CHECK (decision IN ('agree', 'return', 'disagree', 'revise')),
  opinion TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('screen', 'paper')),
  document_no TEXT NOT NULL,
  CHECK ((step = '') = (decision = 'revise')),
  CHECK (decision NOT IN ('return', 'disagree') OR opinion <> ''),
  CHECK (basis <> 'paper' OR document_no <> '')
) STRICT;
CREATE INDEX approval_subject ON approval (subject_kind, subject_id);
CREATE INDEX approval_change ON approval (change_no);
${appendOnlyRecord('approval')}
`,
};
