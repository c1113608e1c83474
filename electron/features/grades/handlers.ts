import type { gradesContract } from '../../../shared/features/grades/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { appError } from '../../../shared/kernel/errors';
import { ok, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import {
  approveGrading,
  computeGrade,
  confirmGrading,
  saveGrading,
  withdrawGrading,
} from './service/gradings';
import { reviewGrading } from './service/review';
import { listGradings, prefillGrading, viewGrading } from './views/gradings';

export const handlers: HandlersOf<typeof gradesContract, AppContext> = {
  listGradings: (app, filter) => ok(listGradings(app.db, filter, app.officeCode())),
  getGrading: (app, id) => {
    const view = viewGrading(app.db, id, app.officeCode());
    return view === undefined ? refuse(appError('E_NOT_FOUND')) : ok(view);
  },
  prefillGrading: (app, { staffId, on }) => {
    const known = prefillGrading(app.db, staffId, on);
    return known === undefined ? refuse(appError('E_NOT_FOUND')) : ok(known);
  },
  computeGrade,
  saveGrading,
  approveGrading,
  confirmGrading,
  reviewGrading,
  withdrawGrading,
};
