import type { Power } from '../../shared/ipc/define-contract';
import { isCalendarDate } from '../../shared/kernel/dates';
import { ok, type Result } from '../../shared/kernel/result';
import type { TextKey } from '../../shared/locales/translate';
import type { AppContext } from '../app-context';
import { type Asked, type Options, text, value, wholeNumber } from './arguments';

/** Every list of the command line is an object of its items and how many there are in all. */
export type Items = { readonly items: readonly unknown[]; readonly total: number };

export const allItems = (items: readonly unknown[]): Result<Items> => ok({ items, total: items.length });

/** Something that `show` can show, with options of its own. `read` is a method for the reason that a command's `run` is one. */
export type View<O extends Options = Options> = {
  readonly name: string;
  /** Its place among the views of all features in `--help`. */
  readonly order: number;
  readonly help: TextKey;
  /** What a user must be allowed to see it; the administrator's alone without one. */
  readonly power?: Power;
  readonly options: O;
  read(app: AppContext, options: Asked<never, O>['options']): Result<Items> | Promise<Result<Items>>;
};

export const view = <O extends Options>(shown: View<O>): View => shown;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const YEAR = /^(19|20|21)\d{2}$/;

/** Options that several views have. */
export const staffOption = text('NO|all', 'common.cli.option.whose');
export const dayValue = (help: TextKey) =>
  value('DATE', help, (said) => (isCalendarDate(said) ? said : undefined));
export const dayOption = dayValue('common.cli.option.on');
export const limitOption = value('N', 'common.cli.option.limit', wholeNumber);
export const monthOption = value('M', 'common.cli.option.month', (said) =>
  MONTH.test(said) ? said : undefined,
);
export const yearOption = value('Y', 'common.cli.option.year', (said) =>
  YEAR.test(said) ? Number(said) : undefined,
);
