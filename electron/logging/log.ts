import { join } from 'node:path';
import { redact, redactError } from './redact';

/** Plain values only: no records, no free text of people. */
export type LogDetails = Readonly<Record<string, string | number | boolean>>;

let lastError = '';

type Level = 'info' | 'error';
type Sink = (level: Level, text: string) => void;

/** Lines that wait for their file; undefined when none was asked for, as in tests. */
let waiting: [Level, string][] | undefined;
let sink: Sink = (level, text) => void waiting?.push([level, text]);

const openFile = async (file: string): Promise<Sink> => {
  const { default: log } = await import('electron-log/node');
  log.transports.console.level = false;
  log.transports.file.resolvePathFn = () => file;
  log.transports.file.maxSize = 1024 * 1024;
  log.transports.file.format = '{y}-{m}-{d} {h}:{i}:{s} {level} {text}';
  log.transports.file.level = 'info';
  return (level, text) => log[level](text);
};

/**
 * Keeps a log in `folder` from now on. Until then, and in tests, nothing is written. What writes the file is loaded when `quiet` says
 * that nobody waits for this process, or with the first error.
 */
export const startLogging = (folder: string, version: string, quiet: Promise<void>): void => {
  waiting = [];
  const open = async (): Promise<void> => {
    const opened = await openFile(join(folder, 'tidui.log'));
    sink = opened;
    for (const [level, text] of waiting ?? []) opened(level, text);
    waiting = undefined;
  };
  let opening: Promise<void> | undefined;
  const openOnce = (): Promise<void> => {
    opening ??= open();
    return opening;
  };
  sink = (level, text) => {
    waiting?.push([level, text]);
    if (level === 'error') void openOnce();
  };
  void quiet.then(openOnce);
  logInfo('start', { version, platform: process.platform, electron: process.versions['electron'] ?? '' });
};

/** Notes that something happened. `event` is a word of ours. */
export const logInfo = (event: string, details: LogDetails = {}): void => {
  sink('info', line(event, details));
};

/** Notes an unexpected error: a bug, a broken disk. Expected errors are values and are not logged. */
export const logError = (event: string, cause: unknown, details: LogDetails = {}): void => {
  const text = `${line(event, details)}\n${redactError(cause)}`;
  lastError = `${new Date().toISOString()} ${text}`;
  sink('error', text);
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
