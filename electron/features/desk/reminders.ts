import type { Reminder } from '../../../shared/features/desk/types';
import { addDays, addMonths, type CalendarDate } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import { openForms } from '../appraisal/views/cycles';
import { retakesDue } from '../skill-exams/views/exams';
import { readPeers, readWaiting } from '../exchange/views';
import { listUnsignedForms } from '../documents/views/register';
import { findOffice } from '../office/repository';
import { openMonths } from '../points/views/month';
import { yearsEnding } from '../points/views/pay';
import { standardInForce } from '../standards/repository';
import { onboardingEnding } from '../onboarding/views';
import { overduePlanItems } from '../plans/views/list';
import { sessionsWithoutAttendance } from '../sessions/views/sessions';
import { certificatesExpiringBy, disputedItems } from './views';

/** A reminder before the desk has counted the days. */
type Due = Omit<Reminder, 'daysLate'>;

const ofTraining = (app: AppContext, on: CalendarDate, onboardingDays: number): readonly Due[] => {
  const office = app.officeCode();
  return [
    ...overduePlanItems(app.db, on, office).map((item) => ({
      kind: 'planItemOverdue' as const,
      subject: `${item.staffName} ${item.staffNo}`,
      detail: app.t('desk.detail.planItem', { position: item.position, content: item.content }),
      dueOn: item.plannedTo,
      subjectId: item.planId,
    })),
    ...disputedItems(app.db).map((item) => ({
      kind: 'planDisputed' as const,
      subject: `${item.person} ${item.staffNo}`,
      detail: app.t('desk.detail.planItem', { position: item.position, content: item.content }),
      dueOn: item.since,
      subjectId: item.planId,
    })),
    ...sessionsWithoutAttendance(app.db, on).map((session) => ({
      kind: 'sessionWithoutAttendance' as const,
      subject: session.sessionNo,
      detail: app.t('desk.detail.session', { course: session.courseName }),
      dueOn: session.day,
      subjectId: session.id,
    })),
    ...onboardingEnding(app.db, on, onboardingDays, office).map((row) => ({
      kind: 'onboardingEnding' as const,
      subject: `${row.staffName} ${row.staffNo}`,
      detail: app.t('desk.detail.onboarding', { due: row.dueOn }),
      dueOn: row.dueOn,
      subjectId: row.staffId,
    })),
  ];
};

const ofCertificates = (app: AppContext, on: CalendarDate, days: number): readonly Due[] =>
  certificatesExpiringBy(app.db, addDays(on, days)).map((row) => ({
    kind: 'certificateExpiring' as const,
    subject: `${row.person} ${row.staffNo}`,
    detail: app.t('desk.detail.certificate', { name: row.certificate }),
    dueOn: row.expiresOn,
    subjectId: row.staffId,
  }));

/** Retakes and decisions after exams; grading years that end; months of points to close; appraisal sheets to finish. */
const ofAssessment = (app: AppContext, on: CalendarDate): readonly Due[] => {
  const { body } = standardInForce(app.db, 'desk', on);
  const office = app.officeCode();
  const retakes =
    body.retakeDays === undefined ? [] : retakesDue(app.db, office, addDays(on, body.retakeDays));
  const years =
    body.gradingYearDays === undefined ? [] : yearsEnding(app.db, office, on, body.gradingYearDays);
  return [
    ...retakes.map((row) => ({
      kind: 'retakeDue' as const,
      subject: `${row.name} ${row.staffNo}`,
      detail: app.t('desk.detail.retakeDue', { exam: row.exam }),
      dueOn: row.dueOn,
      subjectId: row.examId,
    })),
    ...years.map((row) => ({
      kind: 'gradingYearEnding' as const,
      subject: `${row.name} ${row.staffNo}`,
      detail: app.t('desk.detail.gradingYearEnding', { ends: row.endsOn }),
      dueOn: row.endsOn,
      subjectId: row.staffId,
    })),
    ...openMonths(app.db, office, on).map((month) => ({
      kind: 'pointsMonthOpen' as const,
      subject: month,
      detail: app.t('desk.detail.pointsMonthOpen'),
      dueOn: addDays(addMonths(`${month}-01`, 1), -1),
      subjectId: month,
    })),
    ...openForms(app.db, on).map((cycle) => ({
      kind: 'appraisalOpen' as const,
      subject: cycle.cycle,
      detail: app.t('desk.detail.appraisalOpen', { count: cycle.open }),
      dueOn: cycle.toDate,
      subjectId: cycle.cycleId,
    })),
  ];
};

const ofForms = (app: AppContext, on: CalendarDate, days: number): readonly Due[] =>
  listUnsignedForms(app.db, app.officeCode(), addDays(on, -days)).map((form) => ({
    kind: 'printedUnsigned' as const,
    subject: form.subject,
    detail: app.t('desk.detail.printed', { number: form.number }),
    dueOn: addDays(form.printedAt.slice(0, 10), days),
    subjectId: form.id,
  }));

/** A branch must be paired, and hands its changes to head office in time; counted from set-up until the first report. */
const ofExchange = (app: AppContext, on: CalendarDate, days: number): readonly Due[] => {
  const office = findOffice(app.db);
  if (office?.kind !== 'branch') return [];
  const { head } = readPeers(app);
  const start = office.setUpAt.slice(0, 10);
  const subjectId = office.code;
  if (head === null) {
    return [
      {
        kind: 'notPaired',
        subject: office.name,
        detail: app.t('desk.detail.notPaired'),
        dueOn: addDays(start, days),
        subjectId,
      },
    ];
  }
  const waiting = readWaiting(app);
  const count = waiting?.sinceLast.reduce((sum, kind) => sum + kind.count, 0) ?? 0;
  const dueOn = addDays((waiting?.lastAt ?? office.setUpAt).slice(0, 10), days);
  if (dueOn > on) return [];
  return [
    {
      kind: 'reportDue',
      subject: head.name,
      detail: app.t('desk.detail.report', { count }),
      dueOn,
      subjectId,
    },
  ];
};

/** Everything that this office is reminded of on a day (domain §9); thresholds from the `desk` standard. */
export const remindersOf = (app: AppContext, on: CalendarDate): readonly Due[] => {
  if (findOffice(app.db) === undefined) return [];
  const { body } = standardInForce(app.db, 'desk', on);
  return [
    ...ofTraining(app, on, body.onboardingDays),
    ...ofAssessment(app, on),
    ...ofCertificates(app, on, body.certificateDays),
    ...ofForms(app, on, body.printedUnsignedDays),
    ...ofExchange(app, on, body.reportDays),
  ];
};
