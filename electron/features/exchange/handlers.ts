import type { exchangeContract } from '../../../shared/features/exchange/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { monthOf } from '../../../shared/kernel/dates';
import { ok } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { createChosenFiles } from '../../files/chosen-files';
import { askPairingFile, askReportFiles, askWhereToPair, askWhereToReport } from './dialogs';
import { describeOwnKeys, keysAreMissing } from './keys/keys';
import {
  acceptPairing,
  listPackages,
  makeReport,
  readPairing,
  receiveReport,
  removeLeftover,
  undoReceive,
} from './service/exchange';
import { createPairing, revokePairing } from './service/pairing';
import { renewKeys } from './service/renew';
import { partName } from './service/report';
import { daysSinceLastReport, readPeers, readWaiting } from './views';

const CHOSEN_KEPT = 500;

const chosen = createChosenFiles(CHOSEN_KEPT, 'E_CHOSEN_FILE_GONE');

const remembered = (path: string): { readonly file: string; readonly name: string } => {
  const { token, name } = chosen.remember(path);
  return { file: token, name };
};

export const handlers: HandlersOf<typeof exchangeContract, AppContext> = {
  getPairings: (app) => {
    const keys = describeOwnKeys(app);
    if (!keys.ok) return keys;
    return ok({
      keys: keys.value,
      keysMissing: keysAreMissing(app),
      ...readPeers(app),
      daysSinceLastReport: daysSinceLastReport(app.db, app.clock.today()),
    });
  },
  getWaiting: (app) => ok(readWaiting(app)),
  listPackages: (app) => ok(listPackages(app)),

  createPairing: async (app, input) => {
    const name = app.t('exchange.fileNames.pairing', { code: input.code, month: monthOf(app.clock.today()) });
    const out = await askWhereToPair(app, name);
    return out === undefined ? ok(null) : app.queue.run(() => createPairing(app, { ...input, out }));
  },
  renewKeys: (app) => app.queue.run(() => renewKeys(app)),
  revokePairing: (app, code) => revokePairing(app, code),

  choosePairingFile: async (app) => {
    const path = await askPairingFile(app);
    return ok(path === undefined ? null : remembered(path));
  },
  readPairing: (app, file) => {
    const path = chosen.pathOf(file);
    return path.ok ? readPairing(app, { file: path.value }) : path;
  },
  acceptPairing: async (app, { file, confirmFingerprint }) => {
    const path = chosen.pathOf(file);
    return path.ok ? acceptPairing(app, { file: path.value, confirmFingerprint }) : path;
  },

  makeReport: async (app, { full }) => {
    const no = (readWaiting(app)?.lastNo ?? 0) + 1;
    const name = {
      code: app.officeCode(),
      month: monthOf(app.clock.today()),
      no: String(no).padStart(4, '0'),
    };
    const out = await askWhereToReport(app, app.t('exchange.fileNames.report', name));
    if (out === undefined) return ok(null);
    const made = await makeReport(app, { out, full });
    if (!made.ok) removeLeftover(partName(out));
    return made;
  },

  chooseReports: async (app) => ok((await askReportFiles(app)).map(remembered)),
  previewReport: (app, { file, confirmFingerprint }) => {
    const path = chosen.pathOf(file);
    return path.ok ? receiveReport(app, { file: path.value, dryRun: true, confirmFingerprint }) : path;
  },
  receiveReport: (app, { file, confirmFingerprint }) => {
    const path = chosen.pathOf(file);
    return path.ok ? receiveReport(app, { file: path.value, confirmFingerprint }) : path;
  },
  undoReceive,
};
