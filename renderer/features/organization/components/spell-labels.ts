import { client } from '../../../lib/ipc';
import type { Spelling } from '../../../lib/spelling';

/** How labels are pronounced; without an answer a picker still finds them by their words. */
export const spellLabels = async (labels: readonly string[]): Promise<readonly Spelling[]> => {
  const answer = await client.organization.spellLabels([...labels]);
  return answer.ok ? answer.value : [];
};
