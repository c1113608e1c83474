import type { SheetKindName } from '../../../shared/kernel/sheet/kind-names';
import type { SheetKind } from '../../files/sheets/sheet-kind';

/** Every kind of spreadsheet, by name; each stands in the feature whose records it brings. */
export const sheetKinds: ReadonlyMap<SheetKindName, SheetKind> = new Map<SheetKindName, SheetKind>([]);

/** The kind of a command-line word such as `exam-scores`. */
export const sheetKindOf = (command: string): SheetKind | undefined =>
  [...sheetKinds.values()].find((kind) => kind.command === command || kind.name === command);
