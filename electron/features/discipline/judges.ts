import type { discipline as feature } from '../../../shared/features/discipline/feature';
import { closeFault, giveFault } from '../../../shared/features/discipline/rules';
import type { Discipline } from '../../../shared/features/discipline/types';
import { type AppError, appError } from '../../../shared/kernel/errors';
import { isSameWord } from '../../../shared/kernel/sameness';
import { type JudgeContext, type JudgesOf, problemsOf } from '../../judge';
import { staff } from '../organization/repository';

/** Of the person as it is held here: the hire date may have been corrected since, so it is not held against one. */
const factsOf = (record: Discipline, byId: string | null, by: string, { db, today }: JudgeContext) => {
  const name = staff.find(db, record.staffId)?.name ?? '';
  const isSelf = byId === null ? isSameWord(by, name) : byId === record.staffId;
  return { today, name, isSelf, hireDate: record.givenOn ?? today };
};

const givenFault = (record: Discipline, context: JudgeContext): AppError | undefined => {
  const { givenOn, endsOn, givenById, givenBy } = record;
  return givenOn === null || endsOn === null
    ? undefined
    : giveFault({ ...record, givenOn, endsOn }, factsOf(record, givenById, givenBy, context));
};

const WAYS = { lifted: 'lift', revoked: 'revoke', dropped: 'drop' } as const;

const closedFault = (record: Discipline, context: JudgeContext): AppError | undefined => {
  const { state, closedOn, closedBy } = record;
  if (state === 'proposed' || state === 'given' || closedOn === null) return undefined;
  const fault = closeFault(record, WAYS[state], closedOn, factsOf(record, null, closedBy, context));
  if (fault === undefined) return undefined;
  return { ...fault, field: fault.field === 'decidedOn' ? 'closedOn' : 'closedBy' };
};

/** Only a proposal goes; what was given is revoked. */
const goneFault = ({ state, number }: Discipline): AppError | undefined =>
  state === 'proposed' ? undefined : appError('E_DISCIPLINE_STATE', { number, state }, 'deletedAt');

export const judges: JudgesOf<typeof feature> = {
  discipline: (record, _held, context) =>
    record.deletedAt === null
      ? problemsOf(givenFault(record, context), closedFault(record, context))
      : problemsOf(goneFault(record)),
};
