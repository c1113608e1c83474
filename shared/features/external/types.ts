import type { RecordOf } from '../../kernel/record';
import type { ChargeDerivation } from './rules';
import type { externalTrainingRecord } from './travel';

export type ExternalTraining = RecordOf<typeof externalTrainingRecord>;

export type ExternalRow = {
  readonly training: ExternalTraining;
  readonly staffNo: string;
  readonly staffName: string;
  readonly mine: boolean;
  readonly charge: ChargeDerivation;
};
