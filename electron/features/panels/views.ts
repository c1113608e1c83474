import { barOf, panelResult } from '../../../shared/features/panels/rules';
import type { PanelMember, PanelOutcome } from '../../../shared/features/panels/types';
import type { PanelOffice } from '../../../shared/features/panels/vocabulary';
import type { CalendarDate } from '../../../shared/kernel/dates';
import { fraction } from '../../../shared/kernel/fraction';
import type { Id } from '../../../shared/kernel/ids';
import type { ReadableDb } from '../../database/connection';
import { standardBook } from '../standards/repository';

const HUNDREDTHS = 100;
/** A practical is one line: each member gives one score. */
const ONLY_LINE = 100;

type PracticalSql = {
  readonly scoreId: Id;
  readonly heldOn: CalendarDate;
  readonly coverNo: string;
  readonly staffId: Id;
  readonly name: string;
  readonly mentorId: Id | null;
  readonly mentorName: string;
  readonly branchKind: PanelOffice | 'head' | null;
  readonly sheet: number;
  readonly scores: string;
};

type ScoredSql = {
  readonly department: string;
  readonly hundredths: number;
  readonly memberId: Id | null;
  readonly memberName: string | null;
  readonly relatives: string | null;
};

const PRACTICALS = `
  SELECT s.id AS scoreId, e.held_on AS heldOn, e.cover_no AS coverNo, s.staff_id AS staffId, p.name, p.mentor_id AS mentorId,
    COALESCE((SELECT m.name FROM staff m WHERE m.id = p.mentor_id), '') AS mentorName,
    COALESCE((SELECT o.branch_kind FROM own_office o WHERE o.code = e.owner_office),
      (SELECT o.kind FROM office_peer o WHERE o.code = e.owner_office)) AS branchKind,
    EXISTS (SELECT 1 FROM printed_form f WHERE f.form = 'scoreSheet' AND f.subject_id = e.id AND f.deleted_at IS NULL
      AND f.state IN ('scanAttached', 'filed') AND s.updated_at <= f.printed_at) AS sheet,
    (SELECT json_group_array(json_object('department', g.department, 'hundredths', g.hundredths, 'memberId', m.member_id,
       'memberName', m.member_name, 'relatives', m.relatives))
     FROM exam_panel_score g LEFT JOIN exam_panel_member m ON m.exam_id = e.id AND m.department = g.department AND m.deleted_at IS NULL
     WHERE g.exam_score_id = s.id AND g.deleted_at IS NULL) AS scores
  FROM exam_score s JOIN exam e ON e.id = s.exam_id JOIN staff p ON p.id = s.staff_id
  WHERE s.deleted_at IS NULL AND e.deleted_at IS NULL AND e.exam_type = 'practical'`;

const relativesOf = (json: string | null): readonly Id[] => JSON.parse(json ?? '[]') as readonly Id[];

/**
 * What the panel of every practical came to, by score: of one person, or of all. Judged by the standards of the day of the examination, with the
 * departments that the standard of examinations lists. Who may not score a person is asked since there is the rule. A signed sheet proves what stood on
 * it: no score that was entered or changed after its print.
 */
export const practicalPanels = (db: ReadableDb, staffId: Id | null = null): ReadonlyMap<Id, PanelOutcome> => {
  const standards = standardBook(db, 'panels');
  const exams = standardBook(db, 'exams');
  const outcomeOf = (row: PracticalSql): PanelOutcome => {
    const standard = standards.inForce(row.heldOn).body;
    const { panel } = exams.inForce(row.heldOn).body;
    const { staffId: id, name: scored, mentorId, mentorName } = row;
    const person = { id, name: scored, mentorId, mentorName };
    const members = (JSON.parse(row.scores) as readonly ScoredSql[]).map(
      ({ department, hundredths, memberId, memberName, relatives }): PanelMember => {
        const member = { id: memberId, name: memberName ?? '' };
        const isAsked = row.heldOn >= standard.panelSince;
        return {
          ...member,
          department: panel.find(({ key }) => key === department)?.department ?? department,
          lines: [{ weight: ONLY_LINE, score: fraction(hundredths, HUNDREDTHS) }],
          bar: isAsked ? barOf(member, person, relativesOf(relatives), standard) : null,
        };
      },
    );
    const kind = row.branchKind === null || row.branchKind === 'head' ? 'own' : row.branchKind;
    return panelResult(members, 'practical', kind, standard, {
      heldOn: row.heldOn,
      departments: panel.map(({ department }) => department),
      covered: row.coverNo !== '',
      sheetAttached: row.sheet === 1,
    });
  };
  return new Map(
    db
      .all<PracticalSql>(`${PRACTICALS} AND (? IS NULL OR s.staff_id = ?)`, [staffId, staffId])
      .map((row) => [row.scoreId, outcomeOf(row)]),
  );
};
