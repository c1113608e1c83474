import { app, safeStorage } from 'electron';
import type { KeyProtector } from '../files/key-protector';

/**
 * The operating system's protection of secrets (on Windows: the user's account), or nothing where there is none.
 *
 * Linux counts as none: without a keyring it only offers a fixed password, and asking needs a screen, which a scheduled
 * command has not. Answers when the app is ready.
 */
export const systemProtector = async (): Promise<KeyProtector | undefined> => {
  if (process.platform === 'linux') return undefined;
  await app.whenReady();
  if (!safeStorage.isEncryptionAvailable()) return undefined;
  return {
    protect: (secret) => safeStorage.encryptString(secret),
    reveal: (wrapped) => {
      try {
        return safeStorage.decryptString(Buffer.from(wrapped));
      } catch {
        return undefined;
      }
    },
  };
};
