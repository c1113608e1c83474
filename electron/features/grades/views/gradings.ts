import type { ChainView } from '../../../../shared/features/approvals/types';
import { olderDecisions } from '../../../../shared/features/grades/rules/grade';
import { proposedPair } from '../../../../shared/features/grades/rules/scores';
import type {
  Grading,
  GradingFilter,
  GradingPrefill,
  GradingRow,
  GradingView,
} from '../../../../shared/features/grades/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { Derivation } from '../../../../shared/kernel/derivation';
import type { AppError } from '../../../../shared/kernel/errors';
import { fromHundredths } from '../../../../shared/kernel/exact';
import type { Id } from '../../../../shared/kernel/ids';
import { personHolds } from '../../../../shared/kernel/search';
import type { ReadableDb } from '../../../database/connection';
import { chainOn } from '../../approvals/views';
import { staff, staffCertificates, staffSeries } from '../../organization/repository';
import { standardInForce } from '../../standards/repository';
import { confirmedOf, gradings, olderOpinions, reviewsOf } from '../repository';
import { gatesOf, toReview } from './review';
import { entryFacts, scoreFacts } from './scores';

type Listed = Omit<GradingRow, 'mine' | 'missing' | 'points' | 'review'> & {
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
  review: ReadonlyMap<Id, readonly AppError[]>,
): GradingRow => ({
  ...row,
  mine: owner === office,
  missing: JSON.parse(missing) as GradingRow['missing'],
  points: pointsHundredths === null ? null : fromHundredths(pointsHundredths),
  review: review.get(row.id) ?? [],
});

/** Gradings, the newest first; `review` those that today's rules would not let through and nobody has reviewed. */
export const listGradings = (
  db: ReadableDb,
  { search, scheme, state, staffId }: GradingFilter,
  office: string,
): readonly GradingRow[] => {
  const review = toReview(db, staffId === '' ? null : staffId);
  return db
    .all<Listed>(
      `${LISTED} AND ? IN ('', g.scheme) AND ? IN ('', g.state) AND ? IN ('', g.staff_id) ORDER BY g.graded_on DESC, p.staff_no`,
      [scheme, state === 'review' ? 'confirmed' : state, staffId],
    )
    .filter((row) => personHolds(row, search) && (state !== 'review' || review.has(row.id)))
    .map((row) => asRow(row, office, review));
};

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
    row: asRow(listed, office, toReview(db, grading.staffId)),
    inputs: grading.inputs,
    derivation: grading.derivation as Derivation,
    chain: chainOfGrading(db, grading),
    gates: grading.state === 'provisional' ? gatesOf(db, grading) : [],
    reviews: reviewsOf(db, id),
    confirmedOn: grading.confirmedOn,
    confirmedBy: grading.confirmedBy,
    note: grading.note,
  };
};

/** More reasons than these help nobody. */
const OTHERS_SHOWN = 5;

/**
 * What the records know of a person for a grading on a day: education, completed years in the trade, the series certified by then, the
 * certificates valid then, the newest theory and practical scores that belong together (corrections 7.1), and the exam's total. Undefined when the
 * person is unknown.
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
  const known = entryFacts(db, staffId, on);
  const { pairing } = standardInForce(db, 'grades', on).body.schemeA;
  const { pair, others } = proposedPair(scoreFacts(db, staffId, on), pairing);
  return {
    education: person.education,
    tradeYears: known.tradeYears,
    series: series.map((row) => row.series),
    certificates: certificates.map((row) => row.name),
    theory: pair?.theory.score ?? null,
    practical: pair?.practical.score ?? null,
    pair,
    others: others.slice(0, OTHERS_SHOWN),
    entryTotal: known.entryTotal,
    entryFrom: known.entryFrom,
    employment: confirmedOf(db, staffId).at(-1)?.employment ?? 'dedicated',
  };
};
