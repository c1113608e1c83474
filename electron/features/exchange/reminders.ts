import { addDays, type CalendarDate, localDayOf } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { findOffice } from '../office/repository';
import { standardInForce } from '../standards/repository';
import { readPeers, readWaiting } from './views';

/** A branch must be paired, and hands its changes to head office in time; counted from set-up until the first report. */
export const reminders = (app: AppContext, on: CalendarDate): readonly Due<'reportDue' | 'notPaired'>[] => {
  const office = findOffice(app.db);
  if (office?.kind !== 'branch') return [];
  const days = standardInForce(app.db, 'desk', on).body.reportDays;
  const { head } = readPeers(app);
  const subjectId = office.code;
  if (head === null) {
    return [
      {
        kind: 'notPaired',
        subject: office.name,
        detail: app.t('exchange.reminder.notPaired'),
        dueOn: addDays(localDayOf(office.setUpAt), days),
        subjectId,
      },
    ];
  }
  const waiting = readWaiting(app);
  const count = waiting?.sinceLast.reduce((sum, kind) => sum + kind.count, 0) ?? 0;
  const dueOn = addDays(localDayOf(waiting?.lastAt ?? office.setUpAt), days);
  if (dueOn > on) return [];
  return [
    {
      kind: 'reportDue',
      subject: head.name,
      detail: app.t('exchange.reminder.report', { count }),
      dueOn,
      subjectId,
    },
  ];
};
