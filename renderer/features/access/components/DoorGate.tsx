import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef } from 'react';
import { later } from '../../../lib/later';
import { SHORTCUTS } from '../../../lib/shortcuts';
import { useIdleLock, useLock, useSession } from './session';

const SignInScreen = later(async () => (await import('./SignInScreen')).SignInScreen);
const LockScreen = later(async () => (await import('./LockScreen')).LockScreen);

/** Whoever may see the shell sees it; while they are away it stays as it is, out of sight and out of reach. */
export const DoorGate = ({ children }: { readonly children: ReactNode }) => {
  const session = useSession();
  const state = session?.state;
  const lock = useLock();
  const below = useRef<HTMLDivElement>(null);
  const isLocked = state === 'locked';
  useIdleLock(session?.lockAfterMinutes ?? 0, state === 'in');
  useHotkeys([[SHORTCUTS.lock.keys, () => void lock()]], []);
  useEffect(() => {
    // Panels and questions hang on the document's body, beside the shell.
    document.body.classList.toggle('locked', isLocked);
    return () => document.body.classList.remove('locked');
  }, [isLocked]);
  if (session === undefined) return null;
  if (state === 'out') return <SignInScreen session={session} />;
  return (
    <>
      <div ref={below} inert={isLocked} hidden={isLocked}>
        {children}
      </div>
      {isLocked ? <LockScreen session={session} /> : null}
    </>
  );
};
