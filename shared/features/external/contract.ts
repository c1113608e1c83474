import { command, query } from '../../ipc/define-contract';
import type { ChargeDerivation } from './rules';
import { zListExternal, zQuoteExternal, zSaveExternal, zSeenExternal } from './schema';
import type { ExternalRow, ExternalTraining } from './types';

/** Training outside of the company, and dealers' trainees who go on. */
export const externalContract = {
  listExternal: query('external.read', zListExternal).returns<readonly ExternalRow[]>(),
  quoteExternal: query('external.read', zQuoteExternal).returns<ChargeDerivation>(),
  saveExternal: command('external.enter', zSaveExternal).returns<ExternalTraining>(),
  removeExternal: command('external.enter', zSeenExternal).returns<ExternalTraining>(),
} as const;
