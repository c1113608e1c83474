import { BrowserWindow, ipcMain } from 'electron';
import { sayAnswer } from '../../shared/ipc/answer-text';
import type { Answer, Notice } from '../../shared/ipc/define-contract';

export const CALL_CHANNEL = 'tidui:call';
export const NOTICE_CHANNEL = 'tidui:notice';
/** Called by the preload script alone: the page's door names the channel above. */
const DROP_CHANNEL = 'tidui:drop';

type Registration = {
  /** Whether this frame is our own page (origin and top frame). */
  readonly isTrusted: (event: Electron.IpcMainInvokeEvent) => boolean;
  /** Answers a call of our page, which may ask before the office is open: the answer waits for it. */
  readonly answer: (channel: string, input: unknown) => Promise<Answer<unknown>>;
};

const UNTRUSTED: Answer<never> = { ok: false, error: { code: 'E_UNTRUSTED_SENDER' } };

/** The only place that touches `ipcMain`. Light, because the page may call before anything behind the door is loaded. */
export const registerIpc = ({ isTrusted, answer }: Registration): void => {
  ipcMain.handle(CALL_CHANNEL, async (event, channel: unknown, input: unknown) =>
    sayAnswer(isTrusted(event) ? await answer(String(channel), input) : UNTRUSTED),
  );
  ipcMain.handle(DROP_CHANNEL, async (event, paths: unknown) => {
    if (!isTrusted(event)) return;
    const { rememberDropped } = await import('../files/dropped-files');
    const files = rememberDropped(paths);
    if (files.length === 0) return;
    const notice: Notice = { type: 'dropped', files };
    event.sender.send(NOTICE_CHANNEL, notice);
  });
};

export const broadcast = (notice: Notice): void => {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(NOTICE_CHANNEL, notice);
};
