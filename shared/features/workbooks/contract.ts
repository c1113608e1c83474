import { z } from 'zod';
import { action, query } from '../../ipc/define-contract';
import { SHEET_KINDS } from '../../kernel/sheet/kind-names';
import type { ImportLogEntry, ImportView, SheetKindView } from './types';

const zNothing = z.object({});
const zKind = z.object({ kind: z.enum(SHEET_KINDS) });
/** Names a file that was chosen in main's dialog; the page never gives a path. */
const zChosen = zKind.extend({ token: z.uuid() });

export const sheetsContract = {
  listKinds: query(zNothing, []).returns<readonly SheetKindView[]>(),
  listImports: query(zNothing, ['audit']).returns<readonly ImportLogEntry[]>(),
  /** Ask for a file; null when none was chosen. */
  chooseFile: action(zNothing).returns<{ readonly token: string; readonly name: string } | null>(),
  /** Read the chosen file and do the import in rehearsal. */
  previewImport: action(zChosen).returns<ImportView>(),
  /** Do it. `sha256` is that of the preview: a file that has changed since is refused. */
  applyImport: action(
    zChosen.extend({ sha256: z.string().length(64), goodRows: z.boolean(), again: z.boolean() }),
  ).returns<ImportView>(),
  /** Save the refused rows of the chosen file; null when no place was chosen. */
  saveRefusedRows: action(zChosen).returns<{ readonly name: string; readonly rows: number } | null>(),
  saveTemplate: action(zKind).returns<{ readonly name: string } | null>(),
  exportSheet: action(zKind).returns<{ readonly name: string; readonly rows: number } | null>(),
} as const;
