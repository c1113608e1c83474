import type { Grading } from '../../../../shared/features/grades/types';
import { monthsBetween } from '../../../../shared/features/points/rules/months';
import type { ConfirmRegrading } from '../../../../shared/features/points/types';
import { monthOf } from '../../../../shared/kernel/dates';
import { appError } from '../../../../shared/kernel/errors';
import { type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { transact } from '../../../database/transact';
import { gradeOn, insertConfirmed } from '../../grades/service/gradings';
import { findOwnPerson } from '../../organization/service/grade';
import { lifeRefusal } from '../../organization/views/life';
import { lastOf, periodBefore, readHistories } from '../views/histories';
import { dueOf } from '../views/pay';

/**
 * Confirm the re-grading that fell due (003 5.2.5): it becomes a grading that a person answers for, with its effects on the person and the
 * timeline.
 *
 * Refuses a day on which none fell due (`E_REGRADING_NOT_DUE`; an earlier one comes first) and a grading year with months that are not
 * closed (`E_REGRADING_MONTHS_OPEN`): its points could still change.
 */
export const confirmRegrading = (
  app: AppContext,
  { staffId, dueOn, note }: ConfirmRegrading,
): Result<Grading> =>
  transact(app, 'points.confirmRegrading', (tx) => {
    const person = findOwnPerson(tx, staffId);
    if (!person.ok) return person;
    const life = lifeRefusal(tx, person.value, 'grading', 'sheet', dueOn);
    if (life !== undefined) return refuse(life);
    const [history] = readHistories(tx, tx.today, monthOf(tx.today), staffId);
    const due = history === undefined ? undefined : dueOf(history, tx.today, tx.office);
    const period = history?.periods.find((other) => other.provisional && other.gradedOn === dueOn);
    const before = history === undefined || period === undefined ? undefined : periodBefore(history, period);
    if (history === undefined || due?.dueOn !== dueOn || !period?.yearEnd || before === undefined) {
      return refuse(appError('E_REGRADING_NOT_DUE', { name: person.value.name, dueOn }));
    }
    const to = lastOf(period.from);
    const open = monthsBetween(before.from, to).filter((month) => history.stateOf(month) !== 'closed');
    if (open.length > 0) {
      return refuse(
        appError('E_REGRADING_MONTHS_OPEN', {
          from: before.from,
          to,
          count: open.length,
          months: open.join(', '),
        }),
      );
    }
    const graded = gradeOn(tx, period.yearEnd, 'B', dueOn);
    if (!graded.ok) return graded;
    const fields = {
      staffId,
      gradedOn: dueOn,
      employment: period.employment,
      origin: 'regrading',
      inputs: period.yearEnd,
      note,
    } as const;
    return insertConfirmed(tx, app, fields, graded.value, app.t('grades.sheet.regradeReason'));
  });
