import { createAppContext } from '../app-context';
import { inlineRunner } from './inline-runner';
import type { JobMessage, JobOrder } from './messages';
import { findJob } from './registry';

const port = process.parentPort;

const send = (message: JobMessage): void => port.postMessage(message);

const perform = async (order: JobOrder): Promise<void> => {
  const job = await findJob(order.job);
  if (job === undefined) throw new Error(`unknown job ${order.job}`);
  const opened = createAppContext({
    dataDir: order.dataDir,
    language: order.language,
    user: order.user,
    jobs: inlineRunner,
    lossAllowed: true,
    notify: (notice) => {
      if (notice.type === 'changed') send({ type: 'changed', kinds: notice.kinds });
    },
  });
  if (!opened.ok) {
    send({ type: 'result', result: opened });
    return;
  }
  const app = opened.value;
  try {
    const result = await job.run(app, order.input, (done, total, label) =>
      send({ type: 'progress', done, total, label }),
    );
    app.close();
    send({ type: 'result', result });
  } catch (cause) {
    app.close();
    throw cause;
  }
};

port.once('message', (event) => {
  perform(event.data as JobOrder)
    .catch((cause: unknown) =>
      send({ type: 'bug', stack: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) }),
    )
    .finally(() => setTimeout(() => process.exit(0), 50));
});
