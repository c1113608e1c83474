import type { QueryClient } from '@tanstack/react-query';
import { READY_ANSWERS, type ReadyAnswers } from '../../shared/ipc/define-contract';
import { askMain } from './ipc';

/** Take over what the main process has answered ahead: the first thing drawn is then the whole first screen, not a frame to be filled. */
export const takeReadyAnswers = async (queries: QueryClient): Promise<void> => {
  const ready = await askMain<ReadyAnswers>(READY_ANSWERS, {});
  if (!ready.ok) return;
  for (const [channel, answer] of Object.entries(ready.value))
    if (answer.ok) queries.setQueryData([...channel.split('.'), {}], answer.value);
};
