import { z } from 'zod';
import { calls } from '../../shared/ipc/app-contract';
import type { Issue } from './issue-text';

// The window's policy lets no text become code, which the library would try for speed.
z.config({ jitless: true });

/** What a call's own schema says against an input; nothing when it may be sent. */
export const issuesOf = (channel: string, input: unknown): readonly Issue[] => {
  const call = calls.get(channel);
  if (call === undefined) throw new Error(`no call ${channel}`);
  return (call.input.safeParse(input).error?.issues ?? []) as readonly Issue[];
};
