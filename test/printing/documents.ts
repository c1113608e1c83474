import type { DocumentDefinition } from '../../electron/printing/document';
import { findDocument } from '../../electron/printing/find-document';
import type { Measure, Page } from '../../electron/printing/layout/draw-op';
import { layOutDocument } from '../../electron/printing/layout-document';
import type { Sheet } from '../../electron/printing/sheet';
import { documentNames } from '../../shared/features/sums';

const loaded: ReadonlyMap<string, DocumentDefinition | undefined> = new Map(
  await Promise.all(documentNames.map(async (name) => [name, await findDocument(name)] as const)),
);

export const documentOf = (name: string): DocumentDefinition => {
  const document = loaded.get(name);
  if (document === undefined) throw new Error(`no document ${name}`);
  return document;
};

export const layOut = (sheet: Sheet, measure: Measure): readonly Page[] =>
  layOutDocument(documentOf(sheet.document), sheet, measure);
