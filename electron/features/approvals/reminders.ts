import type { ApprovalRow } from '../../../shared/features/approvals/types';
import type { Target } from '../../../shared/features/sums';
import type { CalendarDate } from '../../../shared/kernel/dates';
import { termOf } from '../../../shared/locales/translate';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { standardInForce } from '../standards/repository';
import { listApprovals, throughBy } from './waiting';

type Kind = 'approvalWaiting' | 'approvalUnderWay';

const dueOf = (app: AppContext, kind: Kind, row: ApprovalRow, dueOn: CalendarDate): Due<Kind> => {
  const what = termOf(app.t, 'kind', row.kind);
  return {
    kind,
    subject: row.name === '' ? what : `${row.name} ${row.staffNo}`,
    detail: app.t('approvals.reminder', { what, step: row.step }),
    dueOn,
    subjectId: row.subjectId,
    to: row.to as Target,
  };
};

/**
 * Steps that have waited for this office longer than the standard `approvals` allows, and chains that are under way for too long. A chain is
 * reminded of once: of its age, where that is past.
 */
export const reminders = async (app: AppContext, on: CalendarDate): Promise<readonly Due<Kind>[]> => {
  const days = standardInForce(app.db, 'approvals', on).body.reminders;
  const waiting = await listApprovals(app.db, { list: 'waiting', search: '', step: '' }, on);
  return waiting
    .filter(({ mine }) => mine)
    .flatMap((row) => {
      const end = throughBy(row.startedOn, days);
      if (end !== null && end <= on) return [dueOf(app, 'approvalUnderWay', row, end)];
      return row.dueOn !== null && row.dueOn <= on ? [dueOf(app, 'approvalWaiting', row, row.dueOn)] : [];
    });
};
