import type { organization as feature } from '../../../shared/features/organization/feature';
import { certificateFault, certifiedFault } from '../../../shared/features/organization/rules/skills';
import { mentorFault, staffFaults, statusFault } from '../../../shared/features/organization/rules/staff';
import { aheadFault } from '../../../shared/features/organization/rules/timeline';
import { staffRecord } from '../../../shared/features/organization/travel';
import type { Staff } from '../../../shared/features/organization/types';
import type { StandardBody } from '../../../shared/features/sums';
import { type Instant, localDayOf } from '../../../shared/kernel/dates';
import type { AppError } from '../../../shared/kernel/errors';
import { changedFields } from '../../../shared/kernel/record';
import { type JudgeContext, type JudgesOf, problemsOf } from '../../judge';
import { byVersions } from '../standards/judges';
import { staff } from './repository';
import { mentorOf } from './views/person';

/** What a person's facts were judged by: the version of today, or of the day on which they were written. */
const byLimits = (
  record: { readonly updatedAt: Instant },
  context: JudgeContext,
  judge: (limits: StandardBody<'organization'>) => readonly AppError[],
): readonly AppError[] =>
  byVersions(context, 'organization', [context.today, localDayOf(record.updatedAt)], judge);

/** Of one step, that it is allowed; between versions further apart every status can be reached. A grade comes by itself, by a grading. */
const stepFault = (record: Staff, held: Staff | undefined, { t }: JudgeContext): AppError | undefined => {
  if (held === undefined || record.version !== held.version + 1) return undefined;
  const changed = changedFields(staffRecord, held, record).filter((field) => field !== 'grade');
  return changed.length === 0
    ? undefined
    : statusFault(held, record.status, (status) => t(`organization.staffStatus.${status}`));
};

/** The mentor may have left since; what never was possible is to teach oneself, straight or around a ring. */
const ringFault = (record: Staff, { db }: JudgeContext): AppError | undefined => {
  const mentor = record.mentorId === null ? undefined : staff.find(db, record.mentorId);
  return mentor === undefined
    ? undefined
    : mentorFault(record.id, { ...mentor, status: 'active' }, (id) => mentorOf(db, id));
};

/** Names of units are judged like all names; their uniqueness is the table's. */
const unit = () => [];

export const judges: JudgesOf<typeof feature> = {
  site: unit,
  department: unit,
  post: unit,
  // A grade may come from a grading, which no list holds: the record's own counts as held.
  staff: (record, held, context) => [
    ...byLimits(record, context, (limits) => staffFaults(record, limits, context.today, record.grade)),
    ...problemsOf(ringFault(record, context), stepFault(record, held, context)),
  ],
  staffSeries: ({ certifiedOn }, _held, { today }) => problemsOf(certifiedFault(certifiedOn, today)),
  staffCertificate: (record) => problemsOf(certificateFault(record)),
  timelineEntry: (record, _held, context) =>
    byLimits(record, context, ({ hireDaysAheadMax }) =>
      problemsOf(aheadFault(record.happenedOn, context.today, hireDaysAheadMax, 'happenedOn')),
    ),
};
