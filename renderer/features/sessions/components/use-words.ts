import type { StandardBody } from '../../../../shared/features/sums';
import { useCall } from '../../../lib/calls';

export type Words = Readonly<Record<string, readonly string[]>>;

const NONE: Words = {};

/** What people write for the choices of a list, as the vocabulary in force has it; nothing until it is known. */
export const useWordsOf = (list: string): Words => {
  const standard = useCall('standards', 'getInForce', 'vocabulary');
  const body = standard.data?.body as StandardBody<'vocabulary'> | undefined;
  return body?.words[list] ?? NONE;
};
