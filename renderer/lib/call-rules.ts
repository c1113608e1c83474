import { z } from 'zod';
import { callOf } from '../../shared/ipc/app-contract';
import type { Issue } from './issue-text';

// The window's policy lets no text become code, which the library would try for speed.
z.config({ jitless: true });

/** What a call's own schema says against an input; nothing when it may be sent. */
export type CallRules = (input: unknown) => readonly Issue[];

/** The rules of a call; its feature's contract is loaded with the first form that asks. */
export const rulesOf = async (channel: string): Promise<CallRules> => {
  const call = await callOf(channel);
  if (call === undefined) throw new Error(`no call ${channel}`);
  return (input) => (call.input.safeParse(input).error?.issues ?? []) as readonly Issue[];
};
