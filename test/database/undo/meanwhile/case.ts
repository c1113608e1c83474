import { expect, it } from 'vitest';
import type { AppContext } from '../../../../electron/app-context';
import { undoChange } from '../../../../electron/database/undo/change';
import { codeOf } from '../../../builders/office';
import { lastLine } from '../../../builders/undo';

/** A step, what happened since, and what its undo is refused with: the words of the feature. */
export type Case = {
  readonly step: () => unknown;
  readonly since: (made: never) => unknown;
  readonly code: string;
};
export const when = <T>(step: () => T, since: (made: T) => unknown, code: string): Case => ({
  step,
  since: since as Case['since'],
  code,
});

/** Take each step, let things happen, and see its undo refused. */
export const refuseEach = (cases: Readonly<Record<string, Case>>, office: () => AppContext): void => {
  it.each(Object.entries(cases))('%s', async (_name, { step, since, code }) => {
    const made = step();
    const line = lastLine(office());
    since(made as never);
    expect(codeOf(await undoChange(office(), line))).toBe(code);
  });
};
