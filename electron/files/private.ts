import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { win32 } from 'node:path';

/** Only the user may look in; Windows keeps what the profile's folder allows. */
export const PRIVATE_FOLDER = 0o700;
export const PRIVATE_FILE = 0o600;

const chmodQuietly = (path: string, mode: number): void => {
  try {
    chmodSync(path, mode);
  } catch {
    // A disk without modes (FAT, a network folder) keeps its own; nothing is lost by going on.
  }
};

/** A folder that only its user may read, made when it is missing; an older one is closed. */
export const privateFolder = (path: string): string => {
  mkdirSync(path, { recursive: true, mode: PRIVATE_FOLDER });
  chmodQuietly(path, PRIVATE_FOLDER);
  return path;
};

/** A file that only its user may read; SQLite gives the files beside it the same mode. */
export const privateFile = (path: string): void => {
  if (existsSync(path)) chmodQuietly(path, PRIVATE_FILE);
  else closeSync(openSync(path, 'a', PRIVATE_FILE));
};

/** Whether a folder has nothing that closes it to others: on Windows only the user's profile does. */
export const isOutsideProfile = (folder: string, profile: string, platform: NodeJS.Platform): boolean => {
  if (platform !== 'win32') return false;
  const below = win32.relative(profile, folder);
  return below.startsWith('..') || win32.isAbsolute(below);
};
