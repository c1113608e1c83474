import { appendOnlyRecord, ENVELOPE } from '../../../database/migrations/envelope';

/**
 * What an examination is held for, its session, and the paper that covers its panel: 摸底 is an entry test, all others graded (ruling 10). Whose
 * relative a panel member is; and that somebody looked at a grading which today's rules would not let through.
 */
export const step0150 = {
  version: 150,
  sql: `
ALTER TABLE exam ADD COLUMN purpose TEXT NOT NULL DEFAULT 'grading'
  CHECK (purpose IN ('entry', 'grading', 'onboarding', 'course', 'ladderSelection', 'ladderStage', 'certification'));
ALTER TABLE exam ADD COLUMN session_id TEXT REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE exam ADD COLUMN cover_no TEXT NOT NULL DEFAULT '';
ALTER TABLE exam ADD COLUMN cover_on TEXT CHECK (cover_on LIKE '____-__-__');
UPDATE exam SET purpose = 'entry' WHERE exam_type = 'entry';

ALTER TABLE exam_panel_member ADD COLUMN relatives TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(relatives));

CREATE TABLE grading_review (${ENVELOPE}
  grading_id TEXT NOT NULL REFERENCES grading (id) DEFERRABLE INITIALLY DEFERRED,
  reviewed_on TEXT NOT NULL CHECK (reviewed_on LIKE '____-__-__'),
  reviewed_by TEXT NOT NULL CHECK (reviewed_by <> ''),
  note TEXT NOT NULL CHECK (note <> '')
) STRICT;
CREATE INDEX grading_review_grading ON grading_review (grading_id);
CREATE INDEX grading_review_change ON grading_review (change_no);
${appendOnlyRecord('grading_review')}
`,
};
