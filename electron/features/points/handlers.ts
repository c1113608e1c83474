import type { pointsContract } from '../../../shared/features/points/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { appError } from '../../../shared/kernel/errors';
import { ok, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { isBranch } from '../../database/own-office';
import { closeMonth, savePayFact } from './service/close';
import { addEntries, correctEntry } from './service/entries';
import { decideProposal } from './service/proposals';
import { confirmRegrading } from './service/regrading';
import { listEntries, listProposals, viewMonth } from './views/month';
import { explainPay, listDueRegradings, viewPayOfYear, viewPersonPoints } from './views/pay';
import { listWages } from './views/wages';

export const handlers: HandlersOf<typeof pointsContract, AppContext> = {
  getMonth: (app, filter) => ok(viewMonth(app.db, app.officeCode(), app.clock.today(), filter)),
  listEntries: (app, { month }) => ok(listEntries(app.db, app.officeCode(), { month })),
  listProposals: (app) => ok(listProposals(app.db, app.officeCode(), app.clock.today())),
  addEntries,
  correctEntry,
  closeMonth,
  decideProposal,
  getPayOfYear: (app, input) => ok(viewPayOfYear(app.db, app.clock.today(), input)),
  listWages: (app, filter) =>
    ok(listWages(app.db, app.clock.today(), isBranch(app.db) ? app.officeCode() : 'all', filter)),
  explainPay: (app, { staffId, month }) => {
    const explained = explainPay(app.db, app.clock.today(), app.officeCode(), staffId, month);
    return explained === undefined ? refuse(appError('E_NOT_FOUND')) : ok(explained);
  },
  savePayFact,
  getPersonPoints: (app, staffId) =>
    ok(viewPersonPoints(app.db, app.clock.today(), app.officeCode(), staffId)),
  listDueRegradings: (app) => ok(listDueRegradings(app.db, app.clock.today(), app.officeCode())),
  confirmRegrading,
};
