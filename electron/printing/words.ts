import type { BoxRole } from '../../shared/kernel/print-layout';
import type { TextKey, Translate } from '../../shared/locales/translate';
import type { Cell, Row } from './layout/grid';
import type { Signer } from './layout/signature-block';

/** A label of a document; its name is also the field that a refusal names. */
export type FieldName = TextKey extends infer K
  ? K extends `paper.field.${infer Name}`
    ? Name
    : never
  : never;

/** Who signs by a word that all documents share. */
type SignRole = TextKey extends infer K
  ? K extends `paper.sign.${infer Role}`
    ? Role & BoxRole
    : never
  : never;

/** A label and what is said beside it. */
export type Said = readonly [name: FieldName, text: string | number | null];

/** How high a row is at least, in points, and over how many columns its last value goes. */
type RowShape = { readonly minHeight?: number; readonly span?: number };

export type Words = {
  readonly t: Translate;
  readonly label: (name: FieldName) => string;
  /** A cell with a value; empty texts stay empty, so that a hand can fill them in. */
  readonly value: (name: FieldName, text: string | number | null, options?: Partial<Cell>) => Cell;
  readonly labelCell: (name: FieldName, options?: Partial<Cell>) => Cell;
  readonly headerRow: (names: readonly FieldName[], minHeight?: number) => Row;
  /** Labels, each with its value beside it. */
  readonly labelledRow: (entries: readonly Said[], shape?: RowShape) => Row;
  /** One who signs below a document; the name is printed where it is known. */
  readonly signer: (role: SignRole, name?: string) => Signer;
  readonly period: (from: string | null, to: string | null) => string;
};

/** The words of a document in one language. */
export const wordsOf = (t: Translate): Words => {
  /** Every cell has a label, and to look a text up takes longer than to set it. */
  const labels = new Map<FieldName, string>();
  const label = (name: FieldName): string => {
    const known = labels.get(name) ?? t(`paper.field.${name}`);
    labels.set(name, known);
    return known;
  };
  const labelCell = (name: FieldName, options: Partial<Cell> = {}): Cell => ({
    field: label(name),
    text: label(name),
    weight: 'bold',
    align: 'center',
    ...options,
  });
  const value = (name: FieldName, text: string | number | null, options: Partial<Cell> = {}): Cell => ({
    field: label(name),
    text: text === null ? '' : String(text),
    ...options,
  });
  return {
    t,
    label,
    labelCell,
    value,
    headerRow: (names, minHeight = 24) => ({ cells: names.map((name) => labelCell(name)), minHeight }),
    labelledRow: (entries, { minHeight = 24, span = 1 } = {}) => ({
      minHeight,
      cells: entries.flatMap(([name, text], at) => [
        labelCell(name),
        value(name, text, at === entries.length - 1 && span > 1 ? { span } : {}),
      ]),
    }),
    signer: (role, name = '') => ({ label: t(`paper.sign.${role}`), name, role }),
    period: (from, to) => {
      if (from === null) return to ?? '';
      return to === null || to === from ? from : t('paper.period', { from, to });
    },
  };
};
