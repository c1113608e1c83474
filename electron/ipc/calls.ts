import type { Result } from '../../shared/kernel/result';
import type { AppContext } from '../app-context';
import { backends } from '../features/index';

type Handler = (app: AppContext, input: unknown) => Result<unknown> | Promise<Result<unknown>>;

/** The handler of a channel `feature.call`; its feature's handlers are loaded at the first call. */
export const handlerOf = async (channel: string): Promise<Handler | undefined> => {
  const [feature, name = ''] = channel.split('.');
  const backend = backends.find((each) => each.feature.name === feature);
  if (backend === undefined) return undefined;
  const { handlers } = await backend.handlers();
  return Object.hasOwn(handlers, name)
    ? (handlers as unknown as Readonly<Record<string, Handler>>)[name]
    : undefined;
};
