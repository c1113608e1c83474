// Moved: features below must not know this feature. Import it from electron/files/sheets/sheet-kind.
export type { RowDone, SheetKind } from '../../files/sheets/sheet-kind';
