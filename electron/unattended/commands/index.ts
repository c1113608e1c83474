import { workbookWords } from '../../features/workbooks/service/kinds';
import type { Command } from '../command';
import { VIEWS } from '../views';
import { check } from './check';
import { demo } from './demo';
import { exportSheetCommand } from './export-sheet';
import { importSheetCommand } from './import-sheet';
import { init } from './init';
import { pair } from './pair';
import { formWords, print } from './print';
import { receive } from './receive';
import { report } from './report';
import { show } from './show';

/** Every command, in the order of the main job. */
export const commands: readonly Command[] = [
  init,
  importSheetCommand,
  exportSheetCommand,
  print,
  pair,
  report,
  receive,
  check,
  show,
  demo,
];

/** What `--help` lists besides the commands. */
export const views = {
  kinds: workbookWords,
  forms: formWords(),
  views: VIEWS.map(({ name }) => name),
} as const;
