import type { ApprovalRow } from '../../../shared/features/approvals/types';
import type { Target } from '../../../shared/features/sums';
import type { CalendarDate } from '../../../shared/kernel/dates';
import { termOf } from '../../../shared/locales/translate';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { standardInForce } from '../standards/repository';
import { listApprovals, throughBy } from './waiting';

type Kind = 'approvalWaiting' | 'approvalUnderWay' | 'approvalReplyDiffers';

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
 * Steps that have waited for this office longer than the standard `approvals` allows, chains that are under way for too long, and replies
 * of head office that its own word does not bear out. A chain is reminded of once: of its age, where that is past.
 */
export const reminders = async (app: AppContext, on: CalendarDate): Promise<readonly Due<Kind>[]> => {
  const filter = { search: '', step: '' };
  const days = standardInForce(app.db, 'approvals', on).body.reminders;
  const waiting = await listApprovals(app.db, { ...filter, list: 'waiting' }, on);
  const replied = await listApprovals(app.db, { ...filter, list: 'replied' }, on);
  return [
    ...waiting
      .filter(({ mine }) => mine)
      .flatMap((row) => {
        const end = throughBy(row.startedOn, days);
        if (end !== null && end <= on) return [dueOf(app, 'approvalUnderWay', row, end)];
        return row.dueOn !== null && row.dueOn <= on ? [dueOf(app, 'approvalWaiting', row, row.dueOn)] : [];
      }),
    ...replied
      .filter(({ reply, mine }) => reply === 'differs' && mine)
      .map((row) => dueOf(app, 'approvalReplyDiffers', row, row.since)),
  ];
};
