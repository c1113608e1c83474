import { normaliseStaffNo } from '../../../../shared/features/organization/rules/search';
import { tookPart } from '../../../../shared/features/sessions/rules';
import type {
  Candidate,
  Candidates,
  FindTrainees,
  PersonTraining,
  TrainingLine,
} from '../../../../shared/features/sessions/types';
import type { Id } from '../../../../shared/kernel/ids';

import { halfWidth } from '../../../../shared/kernel/search';
import { indexCodes, matchCode } from '../../../../shared/kernel/sheet/codes';

import type { ReadableDb } from '../../../database/connection';

const CANDIDATES = `
  SELECT p.id, p.staff_no AS staffNo, p.name, p.status, si.name AS site, d.name AS department, po.name AS post
  FROM staff p
  LEFT JOIN site si ON si.id = p.site_id
  LEFT JOIN department d ON d.id = p.department_id
  LEFT JOIN post po ON po.id = p.post_id
  WHERE p.deleted_at IS NULL AND p.owner_office = ?`;

/**
 * Staff numbers that a paste holds, between anything that is no part of one; each once, in order. Words without a digit are names
 * that were copied along.
 */
const pastedNos = (pasted: string): readonly string[] => {
  const words = halfWidth(pasted)
    .split(/[^\p{L}\p{N}._/-]+/u)
    .map(normaliseStaffNo);
  return [...new Set(words.filter((word) => /\p{N}/u.test(word)))];
};

/**
 * People to put on a session's list: those at work who fit site, department and post, or the pasted staff numbers.
 * Who is on the list already is left out, and so is the trainer unless pasted; pasted numbers that nobody has, or more than one in another writing, are
 * answered as unknown.
 */
export const findTrainees = (db: ReadableDb, input: FindTrainees, office: string): Candidates => {
  const listed = new Set(
    db
      .all<{ id: Id }>(
        'SELECT staff_id AS id FROM session_trainee WHERE session_id = ? AND deleted_at IS NULL',
        [input.sessionId],
      )
      .map(({ id }) => id),
  );
  const nos = pastedNos(input.pasted);
  if (nos.length > 0) {
    const byNo = new Map(db.all<Candidate>(CANDIDATES, [office]).map((person) => [person.staffNo, person]));
    const index = indexCodes(byNo.keys());
    const found = nos.map((no) => {
      const match = matchCode(no, index, true);
      return 'code' in match ? byNo.get(match.code) : undefined;
    });
    return {
      people: [...new Set(found)]
        .filter((person) => person !== undefined)
        .filter(({ id }) => !listed.has(id)),
      unknown: nos.filter((_no, at) => found[at] === undefined),
    };
  }
  const people = db.all<Candidate>(
    `${CANDIDATES} AND p.status IN ('training', 'active') AND p.id IS NOT (SELECT trainer_id FROM session WHERE id = ?) AND (? = '' OR si.name = ?) AND (? = '' OR d.name = ?) AND (? = '' OR po.name = ?)
     ORDER BY p.staff_no`,
    [
      office,
      input.sessionId,
      input.site,
      input.site,
      input.department,
      input.department,
      input.post,
      input.post,
    ],
  );
  return { people: people.filter(({ id }) => !listed.has(id)), unknown: [] };
};

/** A person's attendance history, newest first; cancelled sessions are left out. */
export const viewPersonTraining = (db: ReadableDb, staffId: Id): PersonTraining => {
  const lines = db.all<TrainingLine>(
    `SELECT t.id AS entryId, s.id AS sessionId, s.session_no AS sessionNo, s.status, c.code AS courseCode, c.name AS courseName,
       c.area, c.tier, c.hours, s.starts_at AS startsAt, s.ends_at AS endsAt, s.place, p.name AS trainerName, t.attendance, t.note,
       (SELECT os.session_no FROM session_trainee o JOIN session os ON os.id = o.session_id WHERE o.id = t.makeup_of) AS makeupOfNo,
       (SELECT ms.session_no FROM session_trainee m JOIN session ms ON ms.id = m.session_id
        WHERE m.makeup_of = t.id AND m.deleted_at IS NULL AND ms.deleted_at IS NULL AND ms.status <> 'cancelled') AS madeUpInNo,
       t.satisfaction, t.test_score AS testScore, t.observation
     FROM session_trainee t
     JOIN session s ON s.id = t.session_id
     JOIN course c ON c.id = s.course_id
     LEFT JOIN staff p ON p.id = s.trainer_id
     WHERE t.staff_id = ? AND t.deleted_at IS NULL AND s.deleted_at IS NULL AND s.status <> 'cancelled'
     ORDER BY s.starts_at DESC`,
    [staffId],
  );
  const hours = lines
    .filter(({ attendance }) => tookPart(attendance))
    .reduce((sum, line) => sum + (line.hours ?? 0), 0);
  return { lines, hours };
};
