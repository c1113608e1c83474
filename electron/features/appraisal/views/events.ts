import { proposedPoints } from '../../../../shared/features/appraisal/rules/events';
import type { EventFilter, EventRow } from '../../../../shared/features/appraisal/types/records';
import { fromHundredths } from '../../../../shared/kernel/exact';
import { personHolds } from '../../../../shared/kernel/search';
import type { ReadableDb } from '../../../database/connection';
import { standardBook } from '../../standards/repository';
import { readHandlings, shownHandling } from './handling';

type EventSql = Omit<EventRow, 'mine' | 'score' | 'points' | 'office' | 'handling'> & {
  readonly owner: string;
  readonly hundredths: number | null;
  readonly pinyin: string;
  readonly initials: string;
};

/** Service events, the latest first; search looks at the person, the customer and the text. */
export const listEvents = (
  db: ReadableDb,
  { month, kind, staffId, search }: EventFilter,
  office: string,
): readonly EventRow[] => {
  const standards = standardBook(db, 'kpi');
  const handlings = readHandlings(db);
  return db
    .all<EventSql>(
      `SELECT e.id, e.version, e.owner_office AS owner, e.kind, e.happened_on AS happenedOn, e.staff_id AS staffId, p.staff_no AS staffNo,
         p.name, p.pinyin, p.initials, e.customer, e.work, e.hundredths, e.text
       FROM service_event e JOIN staff p ON p.id = e.staff_id
       WHERE e.deleted_at IS NULL AND (? = '' OR substr(e.happened_on, 1, 7) = ?) AND (? = '' OR e.kind = ?)
         AND ? IN ('', e.staff_id)
       ORDER BY e.happened_on DESC, e.change_no DESC`,
      [month, month, kind, kind, staffId],
    )
    .filter((row) => personHolds(row, search, [row.customer, row.text]))
    .map(({ owner, hundredths, pinyin: _pinyin, initials: _initials, ...row }) => {
      const { body } = standards.inForce(row.happenedOn);
      const points = proposedPoints(body, { kind: row.kind, hundredths });
      return {
        ...row,
        mine: owner === office,
        office: owner,
        handling: shownHandling(body, handlings.get(row.id)),
        score: hundredths === null ? null : fromHundredths(hundredths),
        points: points === undefined ? null : fromHundredths(points.hundredths),
      };
    });
};
