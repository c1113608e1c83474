import { backends } from '../../features/index';
import { core } from './0010-core';
import type { Migration } from './migration';

/** Every step in order: the core's and each feature's own. A step that has shipped is never edited; the next one corrects it. */
export const migrations: readonly Migration[] = [
  core,
  ...backends.flatMap((backend) => backend.migrations ?? []),
].toSorted((a, b) => a.version - b.version);

export const latestVersion: number = migrations.at(-1)?.version ?? 0;
