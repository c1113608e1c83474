import type { PairingPreview, ReceiveAnswer, ReportAnswer } from '../../../shared/features/exchange/types';
import { defineJob } from '../../jobs/define-job';
import { type AcceptOrder, performAccept, performReadPairing } from './service/accept-pairing';
import { performReceive, type ReceiveOrder } from './service/receive';
import { performReport, type ReportOrder } from './service/report';
import { performUndo } from './service/undo';

export const reportJob = defineJob<ReportOrder, ReportAnswer>({
  name: 'exchange.report',
  writes: true,
  run: performReport,
});

/** A rehearsal holds the writer's place like the import itself. */
export const previewJob = defineJob<ReceiveOrder, ReceiveAnswer>({
  name: 'exchange.preview',
  writes: true,
  run: (app, order, report) => performReceive(app, { ...order, dryRun: true }, report),
});

export const receiveJob = defineJob<ReceiveOrder, ReceiveAnswer>({
  name: 'exchange.receive',
  writes: true,
  run: (app, order, report) => performReceive(app, { ...order, dryRun: false }, report),
});

export const undoJob = defineJob<{ readonly logId: string }, true>({
  name: 'exchange.undo',
  writes: true,
  run: (app, { logId }) => performUndo(app, logId),
});

export const readPairingJob = defineJob<{ readonly file: string }, PairingPreview>({
  name: 'exchange.readPairing',
  writes: false,
  run: (app, { file }) => performReadPairing(app, file),
});

export const acceptPairingJob = defineJob<AcceptOrder, PairingPreview>({
  name: 'exchange.acceptPairing',
  writes: true,
  run: (app, order) => performAccept(app, order),
});

export const jobs = [acceptPairingJob, previewJob, readPairingJob, receiveJob, reportJob, undoJob] as const;
