import type { Backend, Loader } from './define-backend';
import { backends } from './features/index';

/** A room of every feature that has it, in their order. */
export const readRooms = async <R>(
  loaderOf: (backend: Backend) => Loader<R> | undefined,
): Promise<readonly R[]> => {
  const loaded = await Promise.all(backends.map((backend) => loaderOf(backend)?.()));
  return loaded.filter((room) => room !== undefined);
};
