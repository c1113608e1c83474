import { join } from 'node:path';
import log from 'electron-log/node';
import { redact, redactError } from './redact';

/** Plain values only: no records, no free text of people. */
export type LogDetails = Readonly<Record<string, string | number | boolean>>;

let lastError = '';

/** Opens the log file in `folder`. Until then, and in tests, nothing is written. */
export const startLogging = (folder: string, version: string): void => {
  log.transports.file.resolvePathFn = () => join(folder, 'tidui.log');
  log.transports.file.maxSize = 1024 * 1024;
  log.transports.file.format = '{y}-{m}-{d} {h}:{i}:{s} {level} {text}';
  log.transports.file.level = 'info';
  logInfo('start', { version, platform: process.platform, electron: process.versions['electron'] ?? '' });
};

log.transports.console.level = false;
log.transports.file.level = false;

/** Notes that something happened. `event` is a word of ours. */
export const logInfo = (event: string, details: LogDetails = {}): void => {
  log.info(line(event, details));
};

/** Notes an unexpected error: a bug, a broken disk. Expected errors are values and are not logged. */
export const logError = (event: string, cause: unknown, details: LogDetails = {}): void => {
  const text = `${line(event, details)}\n${redactError(cause)}`;
  lastError = `${new Date().toISOString()} ${text}`;
  log.error(text);
};

/** The last unexpected error, redacted, for *copy details*. */
export const crashDetails = (): string => {
  const { electron, node } = process.versions;
  return [
    `Tidui, Electron ${electron ?? '-'}, Node ${node}, ${process.platform}-${process.arch}`,
    lastError,
  ].join('\n');
};

const line = (event: string, details: LogDetails): string => {
  const values = Object.entries(details).map(
    ([key, value]) => `${key}=${typeof value === 'string' ? redact(value) : value}`,
  );
  return [event, ...values].join(' ');
};
