import { attributeOf, xmlReader } from './xml';

export type SheetPart = { readonly name: string; readonly hidden: boolean; readonly part: string };

export type WorkbookPart = { readonly sheets: readonly SheetPart[]; readonly date1904: boolean };

/** A path that a relation names, from the folder of the workbook's own part. */
const resolvePart = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`;

/**
 * The worksheets of a workbook in their order, and how it counts days. A sheet of nothing but a chart, or of macros of old, has no rows
 * and is passed over.
 */
export const readWorkbook = (xml: string, relations: string, folder: string): WorkbookPart => {
  const targets = new Map<string, string>();
  const links = xmlReader({
    open: (name, attributes) => {
      if (name === 'Relationship' && (attributeOf(attributes, 'Type') ?? '').endsWith('/worksheet'))
        targets.set(
          attributeOf(attributes, 'Id') ?? '',
          resolvePart(folder, attributeOf(attributes, 'Target') ?? ''),
        );
    },
    close: () => undefined,
    text: () => undefined,
  });
  links.feed(relations);
  links.end();
  const sheets: SheetPart[] = [];
  let date1904 = false;
  const book = xmlReader({
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = /^(1|true|on)$/.test(attributeOf(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const part = targets.get(attributeOf(attributes, 'id') ?? '');
      if (part === undefined) return;
      const state = attributeOf(attributes, 'state') ?? 'visible';
      sheets.push({ name: attributeOf(attributes, 'name') ?? '', hidden: state !== 'visible', part });
    },
    close: () => undefined,
    text: () => undefined,
  });
  book.feed(xml);
  book.end();
  return { sheets, date1904 };
};
