import { safeStorage } from 'electron';
import type { KeyProtector } from '../files/key-protector';

/** Without a keyring Linux only offers a fixed password, which protects nothing. */
const reallyProtects = (): boolean =>
  safeStorage.isEncryptionAvailable() &&
  (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text');

/** The operating system's protection of secrets (on Windows: the user's account), or nothing where there is none. Ask when the app is ready. */
export const systemProtector = (): KeyProtector | undefined =>
  reallyProtects()
    ? {
        protect: (secret) => safeStorage.encryptString(secret),
        reveal: (wrapped) => {
          try {
            return safeStorage.decryptString(Buffer.from(wrapped));
          } catch {
            return undefined;
          }
        },
      }
    : undefined;
