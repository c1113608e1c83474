import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Answer } from '../../shared/ipc/define-contract';
import { createTranslate } from '../../shared/locales/create-translate';
import { describeError } from '../../shared/locales/translate';
import { type AppContext, createAppContext } from '../app-context';
import { backends } from '../features/index';
import { answerAhead } from '../ipc/ahead';
import { answerCall } from '../ipc/answer';
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

/** Open the office's data for the window: jobs in processes of their own, change notices to every window. */
const openOffice = async (dataDir: string, changed: () => void): Promise<AppContext> => {
  const keyProtector = await systemProtector();
  const opened = createAppContext({
    dataDir,
    keyProtector,
    notify: (notice) => {
      if (notice.type === 'changed') changed();
      broadcast(notice);
    },
    jobs: createProcessRunner((job, stack) => logError(`job ${job}`, new Error(stack))),
    printer: createWorkerPrinter((stack) => logError('printing', new Error(stack))),
  });
  if (!opened.ok) {
    const { message, remedy } = describeError(createTranslate('zh-CN'), opened.error);
    throw new OfficeRefused(`${message}\n${remedy}`);
  }
  const office = opened.value;
  for (const backend of backends) await backend.shown?.(office);
  app.once('will-quit', () => office.close());
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
  try {
    const office = await openOffice(dataDir, ahead.forget);
    open = office;
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
    if (!(cause instanceof OfficeRefused)) throw cause;
    dialog.showErrorBox(app.name, cause.message);
    app.exit(1);
    throw cause;
  }
};
