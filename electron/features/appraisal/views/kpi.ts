import {
  attain,
  fedActual,
  fromTenThousandths,
  lastDayOf,
  targetFor,
} from '../../../../shared/features/appraisal/rules/kpi';
import type { KpiCell, KpiMonthView, KpiRow } from '../../../../shared/features/appraisal/types/records';
import type { EventKind, EventWork } from '../../../../shared/features/appraisal/vocabulary';
import type { Month } from '../../../../shared/kernel/dates';
import { cutText, fraction, toNumber } from '../../../../shared/kernel/fraction';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { type Standard, standardInForce } from '../../standards/repository';

type Subject = Omit<KpiRow, 'cells'>;
type Actual = {
  readonly siteId: Id | null;
  readonly staffId: Id | null;
  readonly indicator: string;
  readonly tenThousandths: number;
};
type Event = {
  readonly staffId: Id;
  readonly siteId: Id | null;
  readonly kind: EventKind;
  readonly work: EventWork;
  readonly hundredths: number | null;
};

const OWN = '(SELECT code FROM own_office)';

/** Sites, then people: those whose post has targets and who are at work, and whoever has a value in the month. */
const subjects = (db: ReadableDb, month: Month, { body }: Standard<'kpi'>): readonly Subject[] => {
  const sites = db.all<Subject>(
    `SELECT s.id AS key, s.id AS siteId, NULL AS staffId, s.name AS site, NULL AS staffNo, s.name, ? AS post
     FROM site s WHERE s.deleted_at IS NULL AND s.owner_office = ${OWN} ORDER BY s.name`,
    [body.sitePost],
  );
  const posts = body.posts.map(({ post }) => post);
  const people = db.all<Subject>(
    `SELECT p.id AS key, NULL AS siteId, p.id AS staffId, s.name AS site, p.staff_no AS staffNo, p.name, coalesce(o.name, '') AS post
     FROM staff p LEFT JOIN site s ON s.id = p.site_id LEFT JOIN post o ON o.id = p.post_id
     WHERE p.deleted_at IS NULL AND p.owner_office = ${OWN} AND (
       (p.status IN ('training', 'active') AND o.name IN (SELECT value FROM json_each(?)))
       OR p.id IN (SELECT k.staff_id FROM kpi_actual k WHERE k.month = ? AND k.deleted_at IS NULL AND k.staff_id IS NOT NULL))
     ORDER BY p.staff_no`,
    [JSON.stringify(posts), month],
  );
  return [...sites, ...people];
};

const cellOf = (
  kpi: Standard<'kpi'>['body']['indicators'][number],
  subject: Subject,
  entered: Actual | undefined,
  events: readonly Event[],
  standard: Standard<'kpi'>,
): KpiCell => {
  const fed = entered === undefined ? fedActual(kpi, events) : undefined;
  const actual = entered === undefined ? fed : fraction(entered.tenThousandths, 10_000);
  const target = targetFor(standard.body, subject.post, kpi.key) ?? null;
  const ref = { doc: 'kpi', id: standard.id, versionNo: standard.versionNo };
  const attained =
    actual === undefined || target === null
      ? undefined
      : attain({ ...kpi, source: standard.body.sources.targets }, target, actual, ref);
  const percent = attained?.percent ?? null;
  return {
    indicator: kpi.key,
    target,
    actual:
      entered === undefined
        ? fed === undefined
          ? null
          : toNumber(fed)
        : fromTenThousandths(entered.tenThousandths),
    source: entered !== undefined ? 'entered' : fed === undefined ? null : 'events',
    percent: percent === null ? null : toNumber(percent),
    percentText: percent === null ? null : cutText(percent),
    met: attained?.met ?? null,
    derivation: attained?.derivation ?? null,
  };
};

/** A month's indicators of every site and of the people whose post has targets, with attainment. Entered values go before those of events. */
export const viewKpiMonth = (db: ReadableDb, month: Month): KpiMonthView => {
  const standard = standardInForce(db, 'kpi', lastDayOf(month));
  const actuals = db.all<Actual>(
    `SELECT site_id AS siteId, staff_id AS staffId, indicator, ten_thousandths AS tenThousandths
     FROM kpi_actual WHERE month = ? AND deleted_at IS NULL`,
    [month],
  );
  const keyOf = (siteId: Id | null, staffId: Id | null, indicator: string): string =>
    `${siteId ?? ''}|${staffId ?? ''}|${indicator}`;
  const entered = new Map(
    actuals.map((actual) => [keyOf(actual.siteId, actual.staffId, actual.indicator), actual]),
  );
  const events = db.all<Event>(
    `SELECT e.staff_id AS staffId, p.site_id AS siteId, e.kind, e.work, e.hundredths
     FROM service_event e JOIN staff p ON p.id = e.staff_id
     WHERE e.deleted_at IS NULL AND e.happened_on BETWEEN ? AND ? AND e.owner_office = ${OWN}`,
    [`${month}-01`, lastDayOf(month)],
  );
  const { indicators } = standard.body;
  const rows = subjects(db, month, standard).map((subject): KpiRow => {
    const own = events.filter(({ staffId, siteId }) =>
      subject.siteId === null ? staffId === subject.staffId : siteId === subject.siteId,
    );
    return {
      ...subject,
      cells: indicators.map((kpi) =>
        cellOf(kpi, subject, entered.get(keyOf(subject.siteId, subject.staffId, kpi.key)), own, standard),
      ),
    };
  });
  return {
    month,
    versionNo: standard.versionNo,
    columns: indicators.map(({ key, title, unit, direction }) => ({ key, title, unit, direction })),
    rows,
  };
};
