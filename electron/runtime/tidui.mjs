/**
 * Starts the command line with what Node has compiled before. Plain JavaScript, because taking the types out of the first file would
 * cost more than all the rest.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache?.(join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'tidui'));
await import('./tidui.mts');
