import type { Command } from '../command';
import { check } from './check';
import { init } from './init';
import { show, viewNames } from './show';

/** Every command, in the order of the main job. */
export const commands: readonly Command[] = [init, check, show];

/** What `--help` lists besides the commands. */
export const views = { views: viewNames } as const;
