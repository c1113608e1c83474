import type { external as feature } from '../../../shared/features/external/feature';
import { chargeFor, checkExternal } from '../../../shared/features/external/rules';
import type { ExternalTraining } from '../../../shared/features/external/types';
import { type AppError, appError } from '../../../shared/kernel/errors';
import { type JudgeContext, type JudgesOf, problemsOf } from '../../judge';
import { staff } from '../organization/repository';
import { bookOf } from '../standards/judges';
import { listOverlappingExternal } from './views';

const overlapProblem = (record: ExternalTraining, { db }: JudgeContext): AppError | undefined => {
  const { staffId, startsOn, endsOn, id } = record;
  const title = listOverlappingExternal(db, staffId, startsOn, endsOn, id);
  return title === undefined
    ? undefined
    : appError('E_EXTERNAL_OVERLAP', { name: staff.find(db, staffId)?.name ?? '', title }, 'startsOn');
};

const chargeProblem = (record: ExternalTraining, context: JudgeContext): AppError | undefined => {
  const standard = bookOf(context, 'training').byId(record.standardId)?.body;
  if (standard === undefined) return undefined;
  const { kind, startsOn, endsOn, chargeCents: value } = record;
  const expected = chargeFor(kind, startsOn, endsOn, standard.dealerContinuedChargePerDayCents).chargeCents;
  return value === expected
    ? undefined
    : appError('E_RECORD_RECKONED', { field: 'chargeCents', value, expected }, 'chargeCents');
};

export const judges: JudgesOf<typeof feature> = {
  externalTraining: (record, _held, context) =>
    record.deletedAt === null
      ? problemsOf(
          // Where a person came from may have been corrected since.
          checkExternal(record, true),
          overlapProblem(record, context),
          chargeProblem(record, context),
        )
      : [],
};
