import type { ChainView } from '../../../../shared/features/approvals/types';
import { olderDecisions } from '../../../../shared/features/grades/rules/grade';
import type {
  Grading,
  GradingFilter,
  GradingPrefill,
  GradingRow,
  GradingView,
} from '../../../../shared/features/grades/types';
import { type CalendarDate, wholeYears } from '../../../../shared/kernel/dates';
import type { Derivation } from '../../../../shared/kernel/derivation';
import { fromHundredths } from '../../../../shared/kernel/exact';
import type { Id } from '../../../../shared/kernel/ids';
import { normaliseSearch } from '../../../../shared/kernel/search';
import type { ReadableDb } from '../../../database/connection';
import { chainOn } from '../../approvals/views';
import { staff, staffCertificates, staffSeries } from '../../organization/repository';
import { confirmedOf, gradings, olderOpinions } from '../repository';

type Listed = Omit<GradingRow, 'mine' | 'missing' | 'points'> & {
  readonly owner: string;
  readonly missing: string;
  readonly pointsHundredths: number | null;
  readonly pinyin: string;
  readonly initials: string;
};

const LISTED = `
  SELECT g.id, g.version, g.owner_office AS owner, g.staff_id AS staffId, p.staff_no AS staffNo, p.name, p.pinyin, p.initials,
    si.name AS site, g.graded_on AS gradedOn, g.scheme, g.employment, g.origin, g.grade, g.level, g.mean,
    g.points_hundredths AS pointsHundredths, g.missing, g.state, st.version_no AS standardVersionNo
  FROM grading g JOIN staff p ON p.id = g.staff_id JOIN standard st ON st.id = g.standard_id
  LEFT JOIN site si ON si.id = p.site_id
  WHERE g.deleted_at IS NULL AND p.deleted_at IS NULL`;

const asRow = (
  { owner, missing, pointsHundredths, pinyin: _pinyin, initials: _initials, ...row }: Listed,
  office: string,
): GradingRow => ({
  ...row,
  mine: owner === office,
  missing: JSON.parse(missing) as GradingRow['missing'],
  points: pointsHundredths === null ? null : fromHundredths(pointsHundredths),
});

/** Whether a person fits what was typed: in the number or name, or at the beginning of the pinyin. */
export const fitsSearch = (
  person: {
    readonly staffNo: string;
    readonly name: string;
    readonly pinyin: string;
    readonly initials: string;
  },
  search: string,
): boolean => {
  const { text, letters } = normaliseSearch(search);
  if (text === '') return true;
  if (person.name.toLowerCase().includes(text) || person.staffNo.toLowerCase().includes(text)) return true;
  return (
    letters !== '' &&
    (person.pinyin.replaceAll(' ', '').startsWith(letters) || person.initials.startsWith(letters))
  );
};

/** Gradings, the newest first. */
export const listGradings = (db: ReadableDb, filter: GradingFilter, office: string): readonly GradingRow[] =>
  db
    .all<Listed>(
      `${LISTED} AND ? IN ('', g.scheme) AND ? IN ('', g.state) AND ? IN ('', g.staff_id) ORDER BY g.graded_on DESC, p.staff_no`,
      [filter.scheme, filter.state, filter.staffId],
    )
    .filter((row) => fitsSearch(row, filter.search))
    .map((row) => asRow(row, office));

/** How far a grading has come; opinions of an older app are its first round. */
export const chainOfGrading = (
  db: ReadableDb,
  { id, gradedOn }: Pick<Grading, 'id' | 'gradedOn'>,
): ChainView => chainOn(db, { kind: 'grading', id }, gradedOn, olderDecisions(olderOpinions(db, id)));

/** One grading with everything that its sheet shows. */
export const viewGrading = (db: ReadableDb, id: Id, office: string): GradingView | undefined => {
  const [listed] = db.all<Listed>(`${LISTED} AND g.id = ?`, [id]);
  const grading = gradings.find(db, id);
  if (listed === undefined || grading === undefined) return undefined;
  return {
    row: asRow(listed, office),
    inputs: grading.inputs,
    derivation: grading.derivation as Derivation,
    chain: chainOfGrading(db, grading),
    confirmedOn: grading.confirmedOn,
    confirmedBy: grading.confirmedBy,
    note: grading.note,
  };
};

/** The latest score of a person in exams of a type, up to a day. */
const lastScore = (db: ReadableDb, staffId: Id, examType: string, on: CalendarDate): number | null =>
  db.get<{ score: number }>(
    `SELECT sc.score FROM exam_score sc JOIN exam e ON e.id = sc.exam_id
     WHERE sc.staff_id = ? AND e.exam_type = ? AND e.held_on <= ? AND sc.deleted_at IS NULL AND e.deleted_at IS NULL
     ORDER BY e.held_on DESC, sc.change_no DESC LIMIT 1`,
    [staffId, examType, on],
  )?.score ?? null;

/**
 * What the records know of a person for a grading on a day: education, completed years in the trade, the series certified by then, the
 * certificates valid then, and the latest scores. Undefined when the person is unknown.
 */
export const prefillGrading = (db: ReadableDb, staffId: Id, on: CalendarDate): GradingPrefill | undefined => {
  const person = staff.find(db, staffId);
  if (person === undefined) return undefined;
  const series = staffSeries.list(
    db,
    'r.staff_id = ? AND (r.certified_on IS NULL OR r.certified_on <= ?)',
    [staffId, on],
    'r.series',
  );
  const certificates = staffCertificates.list(
    db,
    'r.staff_id = ? AND (r.issued_on IS NULL OR r.issued_on <= ?) AND (r.expires_on IS NULL OR r.expires_on >= ?)',
    [staffId, on, on],
    'r.name',
  );
  return {
    education: person.education,
    tradeYears: person.industrySince === null ? null : wholeYears(person.industrySince, on),
    series: series.map((row) => row.series),
    certificates: certificates.map((row) => row.name),
    theory: lastScore(db, staffId, 'theory', on),
    practical: lastScore(db, staffId, 'practical', on),
    entryTotal: lastScore(db, staffId, 'comprehensive', on),
    employment: confirmedOf(db, staffId).at(-1)?.employment ?? 'dedicated',
  };
};
