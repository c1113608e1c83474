import type { AppraisalStandard } from '../../../../shared/features/appraisal/types/records';
import { addDays, type CalendarDate } from '../../../../shared/kernel/dates';
import type { Id } from '../../../../shared/kernel/ids';
import type { AppContext } from '../../../app-context';
import type { ReadableDb } from '../../../database/connection';
import type { Due } from '../../../define-backend';
import { cycles } from '../repository/records';
import { viewPapers } from './own-papers';

const OWN = '(SELECT code FROM own_office)';

type EndingSql = {
  readonly formId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly endsOn: string;
};

/** Own improvement plans that run out by a day and that nobody has checked. */
const listEnding = (db: ReadableDb, by: CalendarDate): readonly EndingSql[] =>
  db.all<EndingSql>(
    `SELECT f.id AS formId, p.staff_no AS staffNo, p.name, i.ends_on AS endsOn
     FROM improvement_plan i JOIN appraisal_form f ON f.id = i.form_id JOIN staff p ON p.id = f.staff_id
     WHERE i.deleted_at IS NULL AND f.deleted_at IS NULL AND i.state = 'running' AND i.ends_on <= ? AND i.owner_office = ${OWN}
     ORDER BY i.ends_on, p.staff_no`,
    [by],
  );

type FindingSql = {
  readonly eventId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly finding: string;
  readonly improveBy: CalendarDate;
};

/** Findings of services with a day until which they are to be made better, and were not. */
export const listFindings = (db: ReadableDb): readonly FindingSql[] =>
  db.all<FindingSql>(
    `SELECT e.id AS eventId, p.staff_no AS staffNo, p.name, h.finding, h.improve_by AS improveBy
     FROM service_handling h JOIN service_event e ON e.id = h.event_id JOIN staff p ON p.id = e.staff_id
     WHERE h.deleted_at IS NULL AND e.deleted_at IS NULL AND h.improve_by IS NOT NULL AND h.improved_on IS NULL
       AND h.owner_office = ${OWN}
     ORDER BY h.improve_by, p.staff_no`,
  );

type PaperDue = Due<'ownPlanDue' | 'ownSummaryDue' | 'improvementEnding'>;

/** Own plans before a cycle begins, own summaries after it ended, and improvement plans that run out (《售后服务管理考核办法》3.2). */
export const dueOwnPapers = (
  { db, t }: Pick<AppContext, 'db' | 't'>,
  on: CalendarDate,
  { planDueDays, summaryDueDays, improvementDays }: NonNullable<AppraisalStandard['ownPapers']>,
): readonly PaperDue[] => {
  const open = cycles.list(db, `r.state = 'open' AND r.owner_office = ${OWN}`, [], 'r.from_date, r.id');
  const papers = open.flatMap(({ id, name, fromDate, toDate }): readonly PaperDue[] => {
    if (on < addDays(fromDate, -planDueDays)) return [];
    const { withoutPlan, withoutSummary } = viewPapers(db, id);
    const common = { subject: name, subjectId: id };
    const plan: PaperDue = {
      ...{ kind: 'ownPlanDue', ...common, dueOn: addDays(fromDate, -1) },
      detail: t('appraisal.own.dueBefore', { count: withoutPlan.length, fromDate }),
    };
    const summary: PaperDue = {
      ...{ kind: 'ownSummaryDue', ...common, dueOn: addDays(toDate, summaryDueDays) },
      detail: t('appraisal.own.dueAfter', { count: withoutSummary.length }),
    };
    // A plan that was not handed in before the first day is still wanted until the cycle is over.
    return [
      ...(withoutPlan.length > 0 && on <= toDate ? [plan] : []),
      ...(withoutSummary.length > 0 && on > toDate ? [summary] : []),
    ];
  });
  const ending = listEnding(db, addDays(on, improvementDays)).map(
    ({ formId, staffNo, name, endsOn }): PaperDue => ({
      kind: 'improvementEnding',
      subject: `${name} ${staffNo}`,
      detail: t('appraisal.own.improvementLeft', { endsOn }),
      dueOn: endsOn,
      subjectId: formId,
    }),
  );
  return [...papers, ...ending];
};
