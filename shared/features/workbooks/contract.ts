import { z } from 'zod';
import { action, query } from '../../ipc/define-contract';
import { zNothing } from '../../kernel/fields';

import type { HeadingsView, ImportLogEntry, ImportView, WorkbookView } from './types';

const zKind = z.object({ kind: z.string().min(1).max(40) });
/** A cell holds no more; nor do people mend more cells than this in a preview. */
const MOST_TEXT = 33_000;
const MOST_MENDS = 5_000;
const MOST_COLUMNS = 500;
const MOST_CODES = 100;
/** Names a file that was chosen in main's dialog or dropped onto the window; the page never gives a path. */
const zChosen = zKind.extend({ token: z.uuid() });

const zKey = z.string().min(1).max(60);
const zMapping = z
  .array(z.object({ heading: z.string().min(1).max(MOST_TEXT), column: zKey.nullable() }))
  .max(MOST_COLUMNS)
  .readonly();
/** What was decided about a sheet before it comes in. */
const zOrder = z.object({
  mapping: zMapping.optional(),
  mends: z
    .array(
      z.object({
        row: z.number().int().min(1),
        column: zKey,
        before: z.string().max(MOST_TEXT),
        value: z.string().max(MOST_TEXT),
      }),
    )
    .max(MOST_MENDS)
    .readonly()
    .optional(),
  accepted: z
    .array(z.string().regex(/^E_[A-Z0-9_]+$/))
    .max(MOST_CODES)
    .readonly()
    .optional(),
});
const zOrdered = zChosen.extend(zOrder.shape);

export const workbooksContract = {
  listWorkbooks: query('workbooks.read', zNothing).returns<readonly WorkbookView[]>(),
  listImports: query('workbooks.read', zNothing).returns<readonly ImportLogEntry[]>(),
  undoImport: action('workbooks.import', z.object({ no: z.number().int().min(1) })).returns<true>(),
  /** Ask for files, which are looked at one after the other; none when the person changed their mind. */
  chooseFiles: action('workbooks.import', zNothing).returns<
    readonly { readonly token: string; readonly name: string }[]
  >(),
  /** Read the chosen file and do the import in rehearsal; `quiet`: beside other work, so no bar tells how far it is. */
  previewImport: action(
    'workbooks.import',
    zOrdered.extend({ quiet: z.boolean().optional() }),
  ).returns<ImportView>(),
  /** The header of the chosen file, for the person who says what its headings mean. */
  readHeadings: action(
    'workbooks.import',
    zChosen.extend({ mapping: zMapping.optional() }),
  ).returns<HeadingsView>(),
  /** Do it. `sha256` is that of the preview: a file that has changed since is refused. */
  applyImport: action(
    'workbooks.import',
    zOrdered.extend({ sha256: z.string().length(64), goodRows: z.boolean(), again: z.boolean() }),
  ).returns<ImportView>(),
  /** Save the refused rows of the chosen file; null when no place was chosen. */
  saveRefusedRows: action('workbooks.import', zOrdered).returns<{
    readonly name: string;
    readonly rows: number;
  } | null>(),
  saveTemplate: action('workbooks.read', zKind).returns<{ readonly name: string } | null>(),
  exportWorkbook: action('workbooks.export', zKind).returns<{
    readonly name: string;
    readonly rows: number;
  } | null>(),
} as const;
