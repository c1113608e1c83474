import type { TextKey } from '../../locales/translate';

/**
 * What a cell of a column means.
 *
 * `text` any words; `code` a number that is a name (工号: leading zeros count, never reckoned with); `date` `YYYY-MM-DD`;
 * `time` local `YYYY-MM-DDTHH:mm`; `month` `YYYY-MM`; `number` a finite number; `choice` one of `choices`, by label;
 * `list` several texts in one cell, split by 、，,;；/ and line breaks.
 */
export type SheetColumnType = 'text' | 'code' | 'date' | 'time' | 'month' | 'number' | 'choice' | 'list';

export type SheetChoice = {
  readonly value: string;
  readonly label: TextKey;
  /** Other words that people write for it, as the vocabulary in force has them. */
  readonly synonyms?: readonly string[];
};

export type SheetColumn = {
  readonly key: string;
  readonly header: TextKey;
  /** Other headers that mean this column, as the vocabulary in force has them: nobody declares them. */
  readonly synonyms?: readonly string[];
  /** A required column must be in the sheet, and its cell must not be empty. */
  readonly required: boolean;
  readonly type: SheetColumnType;
  /** For `choice`. */
  readonly choices?: readonly SheetChoice[];
  /** The list of the vocabulary that has other words for its choices. */
  readonly words?: string;
  /** For `number`: the units of the vocabulary that may stand behind it. */
  readonly unit?: string;
  /** These units, as the vocabulary in force has them. */
  readonly units?: readonly string[];
  /** The longest text (each entry of a list), in characters; 200 unless given. */
  readonly maxLength?: number;
  /** For names of people: blanks between ideographs, which only space a short name out, are taken away. */
  readonly closeUp?: boolean;
};

/** One value as the database wants it; null is an empty cell (or a column that the sheet lacks) and means "leave as it is". */
export type SheetValue = string | number | null | readonly string[];

/** One parsed row. Every column of the kind is there: text, code, date, time, month and choice (its value) are strings. */
export type SheetRow = Readonly<Record<string, SheetValue>>;

/** The string of a column, or null when its cell is empty. */
export const rowText = (row: SheetRow, key: string): string | null => {
  const value = row[key] ?? null;
  return typeof value === 'string' ? value : null;
};

/** The number of a `number` column, or null when its cell is empty. */
export const rowNumber = (row: SheetRow, key: string): number | null => {
  const value = row[key] ?? null;
  return typeof value === 'number' ? value : null;
};

/** The entries of a `list` column, or null when its cell is empty. */
export const rowList = (row: SheetRow, key: string): readonly string[] | null => {
  const value = row[key] ?? null;
  return typeof value === 'object' ? value : null;
};
