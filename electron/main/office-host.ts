import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Answer } from '../../shared/ipc/define-contract';
import type { AppError } from '../../shared/kernel/errors';
import { createTranslate } from '../../shared/locales/create-translate';
import { describeError } from '../../shared/locales/translate';
import { type AppContext, createAppContext, officePaths } from '../app-context';
import { lockOffice } from '../database/office-lock';
import { backends } from '../features/index';
import { removePapers } from '../files/sweep';
import { answerAhead } from '../ipc/ahead';
import { answerCall } from '../ipc/answer';
import { noticeFor } from '../ipc/notice-for';
import { broadcast } from '../ipc/register';
import { createProcessRunner } from '../jobs/process-runner';
import { logError, startLogging } from '../logging/log';
import { createWorkerPrinter } from '../printing/worker-printer';
import { showAbout } from './about';
import { guardPage, logUnexpectedErrors } from './crash';
import { setMenu } from './menu';
import { systemProtector } from './system-protector';
import { aboutLabels, crashLabels, menuLabels } from './window-texts';

/** An office that is open behind its window. */
export type OpenOffice = {
  readonly answer: (channel: string, input: unknown) => Promise<Answer<unknown>>;
};

/** So long after the window has shown itself its first screen is drawn. */
const SETTLED_MS = 1000;

/** An office's data folder could not be opened; the sentence is for the person at the screen. */
class OfficeRefused extends Error {}

const refused = (error: AppError): OfficeRefused => {
  const { message, remedy } = describeError(createTranslate('zh-CN'), error);
  return new OfficeRefused(`${message}\n${remedy}`);
};

type Told = { readonly changed: () => void; readonly replaced: () => void };

/**
 * Open the office's data for the window: jobs in processes of their own, change notices to every window. A lost office is opened, too:
 * its window shows what it can be restored from.
 */
const openOffice = async (dataDir: string, { changed, replaced }: Told): Promise<AppContext> => {
  const keyProtector = await systemProtector();
  const opened = createAppContext({
    dataDir,
    keyProtector,
    lossAllowed: true,
    holdsLock: true,
    onReplaced: replaced,
    notify: (notice) => {
      if (notice.type === 'changed') changed();
      const told = noticeFor(opened.ok ? opened.value : undefined, notice);
      if (told !== undefined) broadcast(told);
    },
    jobs: createProcessRunner((job, stack) => logError(`job ${job}`, new Error(stack))),
    printer: createWorkerPrinter((stack) => logError('printing', new Error(stack))),
  });
  if (!opened.ok) throw refused(opened.error);
  const office = opened.value;
  for (const backend of backends) await backend.shown?.(office);
  return office;
};

const channelsAhead = (): readonly string[] =>
  backends.flatMap(({ feature, answeredAhead = [] }) =>
    answeredAhead.map((call) => `${feature.name}.${call}`),
  );

/**
 * Everything behind the window: the log, the office, the menu in its language, and what the page's calls are answered by. When the
 * office is refused, the reason is shown and the app ends; the window, which shows nothing yet, is never seen. The first screen's answers
 * are made once the page has its parts: until then it needs this process to get them.
 */
export const hostOffice = async (
  dataDir: string,
  window: BrowserWindow,
  pageHasParts: Promise<void>,
): Promise<OpenOffice> => {
  const settled = new Promise<void>((settle) => window.once('show', () => setTimeout(settle, SETTLED_MS)));
  startLogging(join(app.getPath('userData'), 'logs'), app.getVersion(), settled);
  logUnexpectedErrors();
  let open: AppContext | undefined;
  guardPage(window, () => crashLabels(open?.t ?? createTranslate('zh-CN')));
  const ahead = answerAhead((channel, input) => {
    if (open === undefined) throw new Error(`${channel} is asked before the office is open`);
    return answerCall(open, channel, input, (name, cause) => logError(`call ${name}`, cause));
  });
  /** Another state lies in the folder: the same window shows it. */
  const openAnew = async (): Promise<void> => {
    ahead.forget();
    open = await openOffice(dataDir, { changed: ahead.forget, replaced });
    window.webContents.reload();
  };
  const replaced = (): void => void openAnew().catch(giveUp);
  const giveUp = (cause: unknown): void => {
    if (!(cause instanceof OfficeRefused)) throw cause;
    dialog.showErrorBox(app.name, cause.message);
    app.exit(1);
  };
  try {
    const lock = lockOffice(dataDir);
    if (!lock.ok) throw refused(lock.error);
    removePapers(officePaths(dataDir));
    const office = await openOffice(dataDir, { changed: ahead.forget, replaced });
    open = office;
    app.once('will-quit', () => {
      open?.close();
      removePapers(officePaths(dataDir));
    });
    setMenu(
      menuLabels(office.t),
      {
        showPageHelp: () => window.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'F1' }),
        showAbout: () => {
          const facts = { version: app.getVersion(), folder: dataDir };
          void showAbout(window, aboutLabels(office.t, facts), dataDir);
        },
      },
      !app.isPackaged,
    );
    void pageHasParts.then(() => ahead.prepare(channelsAhead()));
    return { answer: ahead.ask };
  } catch (cause) {
    giveUp(cause);
    throw cause;
  }
};
