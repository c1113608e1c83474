import type { documentsContract } from '../../../shared/features/documents/contract';
import type { Power } from '../../../shared/ipc/define-contract';
import type { AppContext } from '../../app-context';
import type { GuardsOf } from '../../guard';
import { documentPowers } from './powers';
import { printedForms } from './repository';

/** What it takes to read these printed documents: a paper about pay is read by whoever may read pay. */
const powersOfPrinted = ({ db }: AppContext, ids: readonly string[]): readonly Power[] =>
  ids.flatMap((id) => {
    const printed = printedForms.findAny(db, id);
    return printed === undefined ? [] : documentPowers(printed.form);
  });

const ofOne = { needs: (app: AppContext, id: string) => powersOfPrinted(app, [id]) };
const ofSome = {
  needs: (app: AppContext, { ids }: { readonly ids: readonly string[] }) => powersOfPrinted(app, ids),
};
const ofKind = {
  needs: (_app: AppContext, { document }: { readonly document: string }) => documentPowers(document),
};

export const guards: GuardsOf<typeof documentsContract> = {
  previewDocuments: ofKind,
  printDocuments: ofKind,
  getDocument: ofOne,
  getPaper: ofOne,
  getScan: ofOne,
  openPaper: ofOne,
  openScan: ofOne,
  saveDocuments: ofSome,
  sendToPrinter: ofSome,
  markSigned: ofSome,
  fileDocuments: ofSome,
  voidDocuments: ofSome,
  attachScan: { needs: (app, { id }) => (id === null ? [] : powersOfPrinted(app, [id])) },
};
