import type { external as feature } from '../../../shared/features/external/feature';
import { chargeFor, checkExternal } from '../../../shared/features/external/rules';
import type { ExternalTraining } from '../../../shared/features/external/types';
import type { AppError } from '../../../shared/kernel/errors';
import { type JudgeContext, type JudgesOf, problemsOf, reckonedProblem } from '../../judge';
import { lifeOnArrival } from '../organization/views/life';
import { bookOf } from '../standards/judges';
import { overlapProblem } from './service';

const chargeProblem = (record: ExternalTraining, context: JudgeContext): AppError | undefined => {
  const standard = bookOf(context, 'training').byId(record.standardId)?.body;
  if (standard === undefined) return undefined;
  const { kind, startsOn, endsOn } = record;
  const { chargeCents } = chargeFor(kind, startsOn, endsOn, standard.dealerContinuedChargePerDayCents);
  return reckonedProblem(record, { chargeCents });
};

export const judges: JudgesOf<typeof feature> = {
  externalTraining: (record, held, context) =>
    record.deletedAt === null
      ? problemsOf(
          held === undefined
            ? lifeOnArrival(context, record.staffId, 'external', record.startsOn)
            : undefined,
          // Where a person came from may have been corrected since.
          checkExternal(record, true),
          overlapProblem(context.db, record, record.id),
          chargeProblem(record, context),
        )
      : [],
};
