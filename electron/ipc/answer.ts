import { callOf } from '../../shared/ipc/app-contract';
import type { Answer } from '../../shared/ipc/define-contract';
import { inputError } from '../../shared/ipc/input-error';
import { cleanTexts } from '../../shared/kernel/clean-text';
import { appError } from '../../shared/kernel/errors';
import { type Result, refuse } from '../../shared/kernel/result';
import type { AppContext } from '../app-context';
import { withLines } from '../database/transact';
import { canUndo } from '../database/undo/change';
import { failureOf } from '../files/failure';
import { admit } from './admit';
import { handlerOf } from './calls';

type OnBug = (channel: string, cause: unknown) => void;

/** Do a command, and say which line of the audit log it wrote, where that can be taken back. */
const answerWithChange = async (
  app: AppContext,
  work: () => Result<unknown> | Promise<Result<unknown>>,
): Promise<Answer<unknown>> => {
  const { answer, lines } = await withLines(work);
  const [line, ...others] = lines;
  if (!answer.ok || line === undefined || others.length > 0) return answer;
  return (await canUndo(app, line)) ? { ...answer, change: line } : answer;
};

/** Answer one call: known channel, who may, schema, then the handler; commands one after the other. */
export const answerCall = async (
  app: AppContext,
  channel: string,
  input: unknown,
  onBug: OnBug,
): Promise<Answer<unknown>> => {
  try {
    const [call, handler] = await Promise.all([callOf(channel), handlerOf(channel)]);
    if (call === undefined || handler === undefined) return refuse(appError('E_UNKNOWN_CALL', { channel }));
    const admitted = await admit(app, channel, call);
    if (!admitted.ok) return admitted;
    const { app: acting, check, keep } = admitted.value;
    // Before the schema looks: a text of nothing but what nobody sees is an empty one.
    const parsed = call.input.safeParse(cleanTexts(input));
    if (!parsed.success) return refuse(inputError(parsed.error.issues[0]));
    const refused = await check(parsed.data);
    if (refused !== undefined) return refuse(refused);
    const work = () => handler(acting, parsed.data);
    const answer =
      call.kind === 'command' ? await app.queue.run(() => answerWithChange(acting, work)) : await work();
    return answer.ok ? { ...answer, value: keep(answer.value) } : answer;
  } catch (cause) {
    onBug(channel, cause);
    return refuse(failureOf(cause, app.paths.database));
  }
};
