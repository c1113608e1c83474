import type { CalendarDate } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { gradings } from './repository';
import { toReview } from './views/review';

/** Gradings that today's rules would not let through: one line for all of them, until each was reviewed. */
export const reminders = (app: AppContext, on: CalendarDate): readonly Due<'gradingReview'>[] => {
  const found = toReview(app.db, null);
  const open = [...found.keys()].filter((id) => gradings.find(app.db, id)?.ownerOffice === app.officeCode());
  const [first] = open;
  return first === undefined
    ? []
    : [
        {
          kind: 'gradingReview',
          subject: app.t('grades.sheet.reviewCount', { count: open.length }),
          detail: app.t('grades.sheet.reviewDetail'),
          dueOn: on,
          subjectId: first,
        },
      ];
};
