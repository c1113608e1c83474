import { BrowserWindow, ipcMain } from 'electron';
import { calls } from '../../shared/ipc/app-contract';
import type { Call, Notice } from '../../shared/ipc/define-contract';
import { inputError } from '../../shared/ipc/input-error';
import { appError } from '../../shared/kernel/errors';
import { type Result, refuse } from '../../shared/kernel/result';
import type { AppContext } from '../app-context';
import { failureOf } from '../files/failure';
import { handlerOf } from './calls';

export const CALL_CHANNEL = 'tidui:call';
export const NOTICE_CHANNEL = 'tidui:notice';

type Registration = {
  readonly app: () => AppContext;
  /** Whether this frame is our own page (origin and top frame). */
  readonly isTrusted: (event: Electron.IpcMainInvokeEvent) => boolean;
  readonly onBug: (channel: string, cause: unknown) => void;
};

/** Answer one call: known channel, schema, then the handler; commands one after the other. */
export const answerCall = async (
  app: AppContext,
  channel: string,
  input: unknown,
  onBug: Registration['onBug'],
): Promise<Result<unknown>> => {
  const call: Call | undefined = calls.get(channel);
  const handler = await handlerOf(channel);
  if (call === undefined || handler === undefined) return refuse(appError('E_UNKNOWN_CALL', { channel }));
  const parsed = call.input.safeParse(input);
  if (!parsed.success) return refuse(inputError(parsed.error.issues[0]));
  try {
    const work = () => handler(app, parsed.data);
    return await (call.kind === 'command' ? app.queue.run(work) : work());
  } catch (cause) {
    onBug(channel, cause);
    return refuse(failureOf(cause, app.paths.database));
  }
};

/** The only place that touches `ipcMain`. */
export const registerIpc = ({ app, isTrusted, onBug }: Registration): void => {
  ipcMain.handle(CALL_CHANNEL, (event, channel: unknown, input: unknown) => {
    if (!isTrusted(event)) return refuse(appError('E_UNTRUSTED_SENDER'));
    return answerCall(app(), String(channel), input, onBug);
  });
};

export const broadcast = (notice: Notice): void => {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(NOTICE_CHANNEL, notice);
};
