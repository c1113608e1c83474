import { appendOnlyRecord, ENVELOPE } from '../../../database/migrations/envelope';

/** The assessment half of examinations: panels, what follows a failed retake, and skills that proved to be lacking. */
export const step0090 = {
  version: 90,
  sql: `
CREATE TABLE exam_panel_member (${ENVELOPE}
  exam_id TEXT NOT NULL REFERENCES exam (id) DEFERRABLE INITIALLY DEFERRED,
  department TEXT NOT NULL CHECK (department <> ''),
  member_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  member_name TEXT NOT NULL,
  CHECK (member_id IS NOT NULL OR member_name <> '')
) STRICT;
CREATE UNIQUE INDEX exam_panel_member_one ON exam_panel_member (exam_id, department) WHERE deleted_at IS NULL;
CREATE INDEX exam_panel_member_change ON exam_panel_member (change_no);

CREATE TABLE exam_panel_score (${ENVELOPE}
  exam_score_id TEXT NOT NULL REFERENCES exam_score (id) DEFERRABLE INITIALLY DEFERRED,
  department TEXT NOT NULL CHECK (department <> ''),
  hundredths INTEGER NOT NULL CHECK (hundredths BETWEEN 0 AND 10000)
) STRICT;
CREATE UNIQUE INDEX exam_panel_score_one ON exam_panel_score (exam_score_id, department) WHERE deleted_at IS NULL;
CREATE INDEX exam_panel_score_change ON exam_panel_score (change_no);

CREATE TABLE exam_decision (${ENVELOPE}
  exam_score_id TEXT NOT NULL REFERENCES exam_score (id) DEFERRABLE INITIALLY DEFERRED,
  decision TEXT NOT NULL CHECK (decision IN ('retrain', 'changePost', 'lowerPay', 'other')),
  decided_on TEXT NOT NULL CHECK (decided_on LIKE '____-__-__'),
  decided_by TEXT NOT NULL CHECK (decided_by <> ''),
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX exam_decision_score ON exam_decision (exam_score_id);
CREATE INDEX exam_decision_change ON exam_decision (change_no);
${appendOnlyRecord('exam_decision')}

CREATE TABLE skill_lack (${ENVELOPE}
  exam_score_id TEXT NOT NULL REFERENCES exam_score (id) DEFERRABLE INITIALLY DEFERRED,
  department TEXT NOT NULL,
  member_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  member_name TEXT NOT NULL,
  found_on TEXT NOT NULL CHECK (found_on LIKE '____-__-__'),
  finding TEXT NOT NULL CHECK (finding <> ''),
  found_by TEXT NOT NULL CHECK (found_by <> ''),
  CHECK (member_id IS NOT NULL OR member_name <> '')
) STRICT;
CREATE INDEX skill_lack_score ON skill_lack (exam_score_id);
CREATE INDEX skill_lack_change ON skill_lack (change_no);
`,
};
