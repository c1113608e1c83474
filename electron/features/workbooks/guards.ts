import type { workbooksContract } from '../../../shared/features/workbooks/contract';
import type { GuardsOf } from '../../guard';
import { workbookPower } from './powers';

/** A spreadsheet enters and shows what its feature's own pages would. */
const enters = {
  needs: (_app: unknown, { kind }: { readonly kind: string }) => workbookPower(kind, 'enter'),
};

export const guards: GuardsOf<typeof workbooksContract> = {
  previewImport: enters,
  applyImport: enters,
  saveRefusedRows: enters,
  exportWorkbook: { needs: (_app, { kind }) => workbookPower(kind, 'read') },
};
