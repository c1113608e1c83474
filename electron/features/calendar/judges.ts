import type { calendar as feature } from '../../../shared/features/calendar/feature';
import { closedDayFault } from '../../../shared/features/calendar/rules';
import { localDayOf } from '../../../shared/kernel/dates';
import { type JudgesOf, problemsOf } from '../../judge';
import { byVersions } from '../standards/judges';
import { overlapProblem } from './service';

export const judges: JudgesOf<typeof feature> = {
  closedDay: (record, _held, context) =>
    record.deletedAt === null
      ? [
          ...byVersions(
            context,
            'calendar',
            [context.today, localDayOf(record.updatedAt)],
            ({ closedDaysMax }) => problemsOf(closedDayFault(record, closedDaysMax)),
          ),
          ...problemsOf(overlapProblem(context.db, record.ownerOffice, record, record.id)),
        ]
      : [],
};
