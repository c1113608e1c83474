import type { EntryFacts } from '../../../../shared/features/grades/rules/scores';
import type { FromExam, ScoreFact } from '../../../../shared/features/grades/types';
import { type CalendarDate, wholeYears } from '../../../../shared/kernel/dates';
import { groupBy } from '../../../../shared/kernel/group-by';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { staff } from '../../organization/repository';
import { practicalPanels } from '../../panels/views';

const FACTS = `
  SELECT s.id AS scoreId, s.staff_id AS staffId, e.id AS examId, e.name AS exam, e.exam_type AS examType, e.purpose, e.held_on AS heldOn,
    e.product_series AS series, s.score
  FROM exam_score s JOIN exam e ON e.id = s.exam_id
  WHERE (? IS NULL OR s.staff_id = ?) AND e.exam_type <> 'entry' AND s.deleted_at IS NULL AND e.deleted_at IS NULL
  ORDER BY e.held_on DESC, s.change_no DESC`;

type FactOf = Omit<ScoreFact, 'panel'> & { readonly staffId: Id };

/** Scores by person, the newest first, with what the panels of practicals lack: of one person, or of all. */
export const factsByPerson = (db: ReadableDb, staffId: Id | null): ReadonlyMap<Id, readonly ScoreFact[]> => {
  const panels = practicalPanels(db, staffId);
  const rows = db.all<FactOf>(FACTS, [staffId, staffId]).map(({ staffId: person, ...fact }) => {
    const standing = panels.get(fact.scoreId);
    return { person, fact: { ...fact, panel: standing?.provisional === true ? standing.missing : null } };
  });
  return new Map(
    [...groupBy(rows, ({ person }) => person)].map(([person, own]) => [person, own.map(({ fact }) => fact)]),
  );
};

/** A person's scores up to a day, the newest first. */
export const scoreFacts = (db: ReadableDb, staffId: Id, on: CalendarDate): readonly ScoreFact[] =>
  (factsByPerson(db, staffId).get(staffId) ?? []).filter(({ heldOn }) => heldOn <= on);

/** What a figure keeps of the record that it was taken from. */
export const fromFact = ({ scoreId, exam, heldOn, series }: ScoreFact): FromExam => ({
  ...{ scoreId, exam, heldOn, series },
});

/** What the book knows of a person for scheme B, and the record of the exam's total. */
export const entryFacts = (
  db: ReadableDb,
  staffId: Id,
  on: CalendarDate,
): EntryFacts & { readonly entryFrom: FromExam | null } => {
  const person = staff.find(db, staffId);
  const total = scoreFacts(db, staffId, on).find(
    ({ examType, purpose }) =>
      examType === 'comprehensive' && (purpose === 'onboarding' || purpose === 'grading'),
  );
  const since = person?.industrySince ?? null;
  return {
    entryTotal: total?.score ?? null,
    entryFrom: total === undefined ? null : fromFact(total),
    tradeYears: since === null ? null : wholeYears(since, on),
    education: person?.education ?? null,
  };
};
