import type { AppError } from '../../../shared/kernel/errors';
import type { Id } from '../../../shared/kernel/ids';
import type { RecordOfKind, TravellingKind } from '../../../shared/kernel/record-kinds';
import type { Tx } from '../transact';

/** A record that an undo changes: brought back, taken out again, or given its former content. */
export type Undone<R> = {
  readonly fate: 'back' | 'gone' | 'changed';
  /** As it is after the undo. */
  readonly record: R;
  /** As it was before the undo. */
  readonly was: R;
  /** Whether another record was changed by the same undo: what comes back together fits together. */
  readonly isUndone: (id: Id) => boolean;
  /** Whether another record was made or changed after the step that is undone. */
  readonly isNewer: (id: Id) => boolean;
};

/** What a feature says about undoing; the mechanism itself knows records, not what they mean. */
export type UndoRoom = {
  /** Own calls that are never taken back: acts that others rely on, or that have a counter-act of their own. */
  readonly stays?: readonly string[];
  /**
   * By kind of record, the own ones and those of features before: whether the record may be as the undo makes it. Looks at everything as
   * it is after the undo; only a record that takes something unique which another has now is judged before it is written.
   */
  readonly mayUndo?: {
    readonly [K in TravellingKind]?: (tx: Tx, undone: Undone<RecordOfKind<K>>) => AppError | undefined;
  };
};
