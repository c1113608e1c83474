import { app } from 'electron';
import { createTranslate, describeError } from '../../shared/locales/translate';
import { type AppContext, createAppContext } from '../app-context';
import { backends } from '../features/index';
import { broadcast, registerIpc } from '../ipc/register';
import { createProcessRunner } from '../jobs/process-runner';
import { logError } from '../logging/log';
import { createWorkerPrinter } from '../printing/worker-printer';
import { isOwnPage } from './security';
import { systemProtector } from './system-protector';

const trusted = (event: Electron.IpcMainInvokeEvent): boolean =>
  event.senderFrame !== null &&
  event.senderFrame === event.sender.mainFrame &&
  isOwnPage(event.senderFrame.url);

/** An office's data folder could not be opened; the sentence is for the person at the screen. */
export class OfficeRefused extends Error {}

/** Open the office's data for the window: jobs in processes of their own, change notices to every window, calls registered. */
export const hostOffice = async (dataDir: string): Promise<AppContext> => {
  const keyProtector = await systemProtector();
  const opened = createAppContext({
    dataDir,
    keyProtector,
    notify: broadcast,
    jobs: createProcessRunner((job, stack) => logError(`job ${job}`, new Error(stack))),
    printer: createWorkerPrinter((stack) => logError('printing', new Error(stack))),
  });
  if (!opened.ok) {
    const { message, remedy } = describeError(createTranslate('zh-CN'), opened.error);
    throw new OfficeRefused(`${message}\n${remedy}`);
  }
  const office = opened.value;
  for (const backend of backends) await backend.shown?.(office);
  registerIpc({
    app: () => office,
    isTrusted: trusted,
    onBug: (channel, cause) => logError(`call ${channel}`, cause),
  });
  app.once('will-quit', () => office.close());
  return office;
};
