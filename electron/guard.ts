import type { Contract, OutputOf, ParsedInputOf, Power } from '../shared/ipc/define-contract';
import type { Id } from '../shared/kernel/ids';
import type { AppContext } from './app-context';

/**
 * What of a call depends on who asks, beside the power that it declares.
 *
 * `needs`: powers that this very input asks for, too. For whoever may do it only with what is theirs (`own`): `isOwn` says whether the
 * input is, `keep` leaves of the answer what is, and `free` says that nothing in it is anybody's. A call with none of the three is refused
 * to them: what nobody thought of is closed.
 */
export type Guard<I = never, O = never> = {
  needs?(app: AppContext, input: I): readonly Power[] | Promise<readonly Power[]>;
  isOwn?(app: AppContext, staffId: Id, input: I): boolean;
  keep?(app: AppContext, staffId: Id, answer: O): O;
  readonly free?: true;
};

export type GuardsOf<C extends Contract> = {
  readonly [K in keyof C]?: Guard<ParsedInputOf<C[K]>, OutputOf<C[K]>>;
};
