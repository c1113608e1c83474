import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { bareHeader } from '../../../../shared/kernel/sheet/header';
import type { ColumnMapping } from '../../../../shared/kernel/sheet/headings';
import { LIST_COMMA } from '../../../../shared/kernel/sheet/signs';
import type { Translate } from '../../../../shared/locales/translate';
import type { Workbook } from '../../../files/sheets/workbook';
import { wordsFor } from './locate-rows';

/**
 * A mapping as the command line says it: `HEADING=Field`, the field by its header or a synonym in any language, or by its key; nothing behind the sign
 * leaves the column out. A heading may hold signs of equality: the last one counts. Refuses with `E_SHEET_MAP_UNKNOWN`.
 */
export const saidMapping = (
  workbook: Workbook,
  said: readonly string[],
  t: Translate,
): Result<ColumnMapping> => {
  const words = wordsFor(t);
  const keyOf = (field: string): string | undefined =>
    workbook.columns.find(
      ({ key, header, synonyms = [] }) =>
        key === field ||
        [...words.map((each) => each(header)), ...synonyms].some(
          (word) => bareHeader(word) === bareHeader(field),
        ),
    )?.key;
  const mapping: { readonly heading: string; readonly column: string | null }[] = [];
  for (const one of said) {
    const sign = one.lastIndexOf('=');
    const heading = (sign < 0 ? one : one.slice(0, sign)).trim();
    const field = sign < 0 ? '' : one.slice(sign + 1).trim();
    const column = field === '' ? null : keyOf(field);
    if (column === undefined || sign < 0) {
      const known = workbook.columns.map(({ header }) => t(header)).join(LIST_COMMA);
      const params = { column: field === '' ? one : field, title: t(workbook.title), known };
      return refuse(appError('E_SHEET_MAP_UNKNOWN', params));
    }
    mapping.push({ heading, column });
  }
  return ok(mapping);
};
