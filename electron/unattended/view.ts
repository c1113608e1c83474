import type { Result } from '../../shared/kernel/result';
import type { AppContext } from '../app-context';
import type { Arguments } from './arguments';

/** Every list of the command line is an object of its items and how many there are in all. */
export type Items = { readonly items: readonly unknown[]; readonly total: number };

/** What `show` can show; `judge`d words come in, read models go out. */
export type View = (app: AppContext, args: Arguments) => Result<Items> | Promise<Result<Items>>;
