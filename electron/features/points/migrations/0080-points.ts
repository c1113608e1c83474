import { appendOnlyRecord, ENVELOPE } from '../../../database/migrations/envelope';

export const step0080 = {
  version: 80,
  sql: `
CREATE TABLE points_entry (${ENVELOPE}
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  month TEXT NOT NULL CHECK (month LIKE '____-__'),
  item TEXT NOT NULL CHECK (item <> ''),
  hundredths INTEGER NOT NULL CHECK (hundredths <> 0),
  reason TEXT NOT NULL CHECK (reason <> ''),
  evidence TEXT NOT NULL,
  entered_by TEXT NOT NULL,
  reverses_id TEXT REFERENCES points_entry (id) DEFERRABLE INITIALLY DEFERRED,
  cause_kind TEXT NOT NULL,
  cause_id TEXT NOT NULL
) STRICT;
CREATE INDEX points_entry_sum ON points_entry (staff_id, month, item, hundredths);
CREATE INDEX points_entry_month ON points_entry (owner_office, month);
CREATE UNIQUE INDEX points_entry_reversed ON points_entry (reverses_id) WHERE reverses_id IS NOT NULL;
CREATE INDEX points_entry_change ON points_entry (change_no);
${appendOnlyRecord('points_entry')}

CREATE TABLE points_month (${ENVELOPE}
  month TEXT NOT NULL CHECK (month LIKE '____-__'),
  closed_on TEXT NOT NULL CHECK (closed_on LIKE '____-__-__'),
  reviewer TEXT NOT NULL CHECK (reviewer <> ''),
  entries INTEGER NOT NULL CHECK (entries >= 0),
  sum_hundredths INTEGER NOT NULL,
  entries_hash TEXT NOT NULL CHECK (length(entries_hash) = 64),
  standard_id TEXT NOT NULL REFERENCES standard (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX points_month_once ON points_month (owner_office, month);
CREATE INDEX points_month_change ON points_month (change_no);
${appendOnlyRecord('points_month')}

CREATE TABLE points_proposal (${ENVELOPE}
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  month TEXT NOT NULL CHECK (month LIKE '____-__'),
  item TEXT NOT NULL CHECK (item <> ''),
  hundredths INTEGER NOT NULL CHECK (hundredths <> 0),
  reason TEXT NOT NULL CHECK (reason <> ''),
  evidence TEXT NOT NULL,
  cause_kind TEXT NOT NULL,
  cause_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'rejected')),
  decided_on TEXT CHECK (decided_on LIKE '____-__-__'),
  decided_by TEXT NOT NULL,
  decision_reason TEXT NOT NULL,
  entry_id TEXT REFERENCES points_entry (id) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((state = 'open') = (decided_on IS NULL))
) STRICT;
CREATE INDEX points_proposal_month ON points_proposal (owner_office, month, state);
CREATE INDEX points_proposal_cause ON points_proposal (cause_id);
CREATE INDEX points_proposal_change ON points_proposal (change_no);

CREATE TABLE pay_fact (${ENVELOPE}
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  month TEXT NOT NULL CHECK (month LIKE '____-__'),
  performance_percent INTEGER NOT NULL CHECK (performance_percent BETWEEN 0 AND 200),
  travel_half_days INTEGER NOT NULL CHECK (travel_half_days BETWEEN 0 AND 62),
  piece_wage_cents INTEGER NOT NULL CHECK (piece_wage_cents >= 0),
  note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX pay_fact_one ON pay_fact (staff_id, month) WHERE deleted_at IS NULL;
CREATE INDEX pay_fact_change ON pay_fact (change_no);
`,
};
