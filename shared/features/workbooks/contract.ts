import { z } from 'zod';
import { action, query } from '../../ipc/define-contract';
import { zNothing } from '../../kernel/fields';

import type { ImportLogEntry, ImportView, WorkbookView } from './types';

const zKind = z.object({ kind: z.string().min(1).max(40) });
/** Names a file that was chosen in main's dialog or dropped onto the window; the page never gives a path. */
const zChosen = zKind.extend({ token: z.uuid() });

export const workbooksContract = {
  listWorkbooks: query('workbooks.read', zNothing).returns<readonly WorkbookView[]>(),
  listImports: query('workbooks.read', zNothing).returns<readonly ImportLogEntry[]>(),
  undoImport: action('workbooks.import', z.object({ no: z.number().int().min(1) })).returns<true>(),
  /** Ask for files, which are looked at one after the other; none when the person changed their mind. */
  chooseFiles: action('workbooks.import', zNothing).returns<
    readonly { readonly token: string; readonly name: string }[]
  >(),
  /** Read the chosen file and do the import in rehearsal. */
  previewImport: action('workbooks.import', zChosen).returns<ImportView>(),
  /** Do it. `sha256` is that of the preview: a file that has changed since is refused. */
  applyImport: action(
    'workbooks.import',
    zChosen.extend({ sha256: z.string().length(64), goodRows: z.boolean(), again: z.boolean() }),
  ).returns<ImportView>(),
  /** Save the refused rows of the chosen file; null when no place was chosen. */
  saveRefusedRows: action('workbooks.import', zChosen).returns<{
    readonly name: string;
    readonly rows: number;
  } | null>(),
  saveTemplate: action('workbooks.read', zKind).returns<{ readonly name: string } | null>(),
  exportWorkbook: action('workbooks.export', zKind).returns<{
    readonly name: string;
    readonly rows: number;
  } | null>(),
} as const;
