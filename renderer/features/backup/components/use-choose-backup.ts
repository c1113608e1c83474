import { useCommand } from '../../../lib/calls';
import type { Chosen } from './RestorePanel';

/** Choose a backup in main's dialog. */
export const useChooseBackup = (): {
  readonly choose: () => Promise<Chosen | undefined>;
  readonly isRunning: boolean;
} => {
  const { run, isRunning } = useCommand('backup', 'chooseBackup');
  const choose = async (): Promise<Chosen | undefined> => {
    const answer = await run({});
    return answer.ok && answer.value !== null ? { ...answer.value, kept: false } : undefined;
  };
  return { choose, isRunning };
};
