import { codeFault } from '../../../shared/features/courses/rules';
import type { sessions as feature } from '../../../shared/features/sessions/feature';
import {
  attendedProblem,
  effectProblem,
  listedProblem,
  missingProblem,
  sessionProblem,
  statusProblem,
  tooEarlyProblem,
  trainerProblem,
} from '../../../shared/features/sessions/rules';
import type { Session, SessionTrainee } from '../../../shared/features/sessions/types';
import { localDayOf } from '../../../shared/kernel/dates';
import type { AppError } from '../../../shared/kernel/errors';
import { type JudgeContext, type JudgesOf, problemsOf } from '../../judge';
import { lifeOnArrival } from '../organization/views/life';
import { byVersions } from '../standards/judges';
import { sessions, traineesOf } from './repository';
import { linkProblem } from './service/makeup';

const sessionProblems = (
  record: Session,
  held: Session | undefined,
  { db, today }: JudgeContext,
): readonly AppError[] => {
  const { sessionNo, status } = record;
  const trainees = traineesOf(db, record.id);
  const isStep = held !== undefined && record.version === held.version + 1 && status !== held.status;
  return problemsOf(
    codeFault(sessionNo, 'sessionNo'),
    sessionProblem({ ...record, traineeIds: trainees.map(({ staffId }) => staffId) }),
    // Only of what lies ahead: sessions of long ago were planned before a trainer was asked for.
    status === 'planned' && record.startsAt.slice(0, 10) > today
      ? trainerProblem(record.trainerId, held ?? null)
      : undefined,
    isStep ? statusProblem(held, status) : undefined,
    status === 'held' ? (tooEarlyProblem(record, today) ?? missingProblem(sessionNo, trainees)) : undefined,
    status === 'cancelled' ? attendedProblem(sessionNo, trainees, 'status') : undefined,
  );
};

const traineeProblems = (record: SessionTrainee, context: JudgeContext): readonly AppError[] => {
  const { db, today } = context;
  const session = sessions.find(db, record.sessionId);
  if (session === undefined) return [];
  const days = [session.startsAt.slice(0, 10), localDayOf(record.updatedAt)];
  return [
    ...byVersions(context, 'training', days, (body) => problemsOf(effectProblem(record, body))),
    ...problemsOf(
      record.attendance === null ? undefined : tooEarlyProblem(session, today),
      record.makeupOf === null || session.status === 'cancelled'
        ? undefined
        : linkProblem(db, record.makeupOf, session, record.id),
    ),
  ];
};

const lifeProblem = (
  record: SessionTrainee,
  held: SessionTrainee | undefined,
  context: JudgeContext,
): AppError | undefined => {
  const session = held === undefined ? sessions.find(context.db, record.sessionId) : undefined;
  return session === undefined
    ? undefined
    : lifeOnArrival(context, record.staffId, 'session', session.startsAt.slice(0, 10));
};

export const judges: JudgesOf<typeof feature> = {
  session: (record, held, context) =>
    record.deletedAt === null
      ? sessionProblems(record, held, context)
      : problemsOf(attendedProblem(record.sessionNo, traineesOf(context.db, record.id), 'deletedAt')),
  sessionTrainee: (record, held, context) =>
    record.deletedAt === null
      ? [...traineeProblems(record, context), ...problemsOf(lifeProblem(record, held, context))]
      : problemsOf(listedProblem(record, 'deletedAt')),
};
