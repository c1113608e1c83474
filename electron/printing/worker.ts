import { parentPort, workerData } from 'node:worker_threads';
import type { FontFiles } from './fonts';
import { createPress } from './press';
import type { FromWorker, ToWorker } from './worker-messages';

// React checks much more in development, and the renderer is React.
process.env['NODE_ENV'] = 'production';

const port = parentPort;
if (port === null) throw new Error('the printing worker runs as a worker thread only');

const press = createPress(workerData as FontFiles);
const cancelled = new Set<number>();

const send = (message: FromWorker, transfer: readonly ArrayBuffer[] = []): void =>
  port.postMessage(message, transfer);

const print = async (message: Extract<ToWorker, { type: 'print' }>): Promise<void> => {
  const { job } = message;
  try {
    const result = await press(
      message.order,
      (done, total) => send({ type: 'progress', job, done, total }),
      () => cancelled.has(job),
    );
    const buffers = result.ok ? result.value.files.map((file) => file.buffer as ArrayBuffer) : [];
    send({ type: 'done', job, result }, buffers);
  } catch (cause) {
    send({
      type: 'bug',
      job,
      stack: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    });
  } finally {
    cancelled.delete(job);
  }
};

/** One sheet of paper after the other: two runs at once would only share the same core. */
let last: Promise<void> = Promise.resolve();

port.on('message', (message: ToWorker) => {
  if (message.type === 'cancel') cancelled.add(message.job);
  else last = last.then(() => print(message));
});
