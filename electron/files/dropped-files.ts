import { isAbsolute } from 'node:path';
import { type Chosen, createChosenFiles } from './chosen-files';

const KEPT = 60;
/** More at once is a folder's content dropped by mistake. */
const AT_ONCE = 50;

const dropped = createChosenFiles(KEPT, 'E_SHEET_FILE_FORGOTTEN');

/** Files that a person dropped onto the window: known to the page by token, like those that were chosen in a dialog. */
export const rememberDropped = (paths: unknown): readonly Chosen[] =>
  (Array.isArray(paths) ? paths : [])
    .filter((path): path is string => typeof path === 'string' && isAbsolute(path))
    .slice(0, AT_ONCE)
    .map(dropped.remember);

/** The path behind the token of a dropped file (`E_SHEET_FILE_FORGOTTEN`). */
export const droppedPathOf = dropped.pathOf;
