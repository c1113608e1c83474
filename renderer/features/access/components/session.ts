import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { Session } from '../../../../shared/features/access/types';
import { useCall } from '../../../lib/calls';
import { client } from '../../../lib/ipc';
import { forgetLast } from '../../../lib/notify';

const KEY = ['access', 'getSession', {}] as const;
const NONE: readonly string[] = [];
const MINUTE_MS = 60_000;
/** What a person at the window does. */
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Who sits here; undefined until it is known. */
export const useSession = (): Session | undefined => useCall('access', 'getSession', {}).data;

export const useClosedPages = (): readonly string[] => useSession()?.closed ?? NONE;

/** Take over who sits here now. Whoever came back finds everything as it is by now; somebody else begins with an empty page. */
export const useTakeSeat = (): ((session: Session) => void) => {
  const queries = useQueryClient();
  return useCallback(
    (session) => {
      queries.setQueryData(KEY, session);
      void queries.invalidateQueries();
    },
    [queries],
  );
};

/** Lock the window: pages below ask nothing any more, so that none of them loses what was typed to a refusal. */
export const useLock = (): (() => Promise<void>) => {
  const queries = useQueryClient();
  return useCallback(async () => {
    const session = queries.getQueryData<Session>(KEY);
    if (session?.state !== 'in') return;
    queries.setQueryData<Session>(KEY, { ...session, state: 'locked' });
    await client.access.lock({});
  }, [queries]);
};

/** Queries that are nobody's in particular: whose office it is, who sits here. */
const ANYBODYS: readonly unknown[] = ['access', 'office'];

/** Leave the seat: what the page has read and could take back for whoever sat here is forgotten with it. */
export const useLeaveSeat = (): (() => Promise<void>) => {
  const queries = useQueryClient();
  return useCallback(async () => {
    await client.access.signOut({});
    forgetLast();
    window.location.hash = '#/';
    await queries.invalidateQueries({ queryKey: KEY });
    queries.removeQueries({ predicate: ({ queryKey }) => !ANYBODYS.includes(queryKey[0]) });
  }, [queries]);
};

/** Locks the window when nobody has touched it for so many minutes. */
export const useIdleLock = (minutes: number, isIn: boolean): void => {
  const lock = useLock();
  useEffect(() => {
    if (!isIn || minutes === 0) return undefined;
    const start = (): number => window.setTimeout(() => void lock(), minutes * MINUTE_MS);
    let timer = start();
    const live = (): void => {
      window.clearTimeout(timer);
      timer = start();
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, live, { capture: true, passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, live, { capture: true });
    };
  }, [lock, minutes, isIn]);
};
