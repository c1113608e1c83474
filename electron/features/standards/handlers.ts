import type { standardsContract } from '../../../shared/features/standards/contract';
import { isStandardDoc } from '../../../shared/features/sums';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { appError } from '../../../shared/kernel/errors';
import { ok, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { standardInForce } from './repository';
import { listStandards, previewStandard, publishNext, readStandard } from './service/edit';

export const handlers: HandlersOf<typeof standardsContract, AppContext> = {
  getInForce: (app, doc) => {
    if (!isStandardDoc(doc)) return refuse(appError('E_NOT_FOUND'));
    const { versionNo, effectiveFrom, body } = standardInForce(app.db, doc, app.clock.today());
    return ok({ doc, versionNo, effectiveFrom, body });
  },
  listStandards: (app) => ok(listStandards(app)),
  getStandard: readStandard,
  previewStandard,
  publishStandard: publishNext,
};
