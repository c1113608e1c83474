import type { ImportAnswer } from '../../../../shared/features/workbooks/types';
import { bareHeader } from '../../../../shared/kernel/sheet/header';
import type { ColumnMapping } from '../../../../shared/kernel/sheet/headings';
import { unnamedColumns } from '../../../../shared/kernel/sheet/parse-rows';
import type { Translate } from '../../../../shared/locales/translate';
import type { Tx } from '../../../database/transact';
import type { Workbook } from '../../../files/sheets/workbook';
import { keepMapping } from '../repository';
import { headerShape, type LocatedRows } from './locate-rows';

/** What was assigned by hand, in the words of the sheet and of the template. */
export const mappedOf = (
  { columns }: Workbook,
  { assigned }: LocatedRows,
  t: Translate,
): ImportAnswer['mapped'] => {
  if (assigned === undefined || assigned.mapping.length === 0) return null;
  const headerOf = (key: string | null): string | null => {
    const column = columns.find((each) => each.key === key);
    return column === undefined ? null : t(column.header);
  };
  return {
    how: assigned.how,
    headings: assigned.mapping.map(({ heading, column }) => ({ heading, column: headerOf(column) })),
  };
};

/** What of a sheet nobody knows and nobody was told of: headings, and columns that have none (by their letter). */
export const unknownOf = ({ header, assigned }: LocatedRows, t: Translate): readonly string[] => {
  const byHand = new Set(assigned?.mapping.map(({ heading }) => bareHeader(heading)));
  return [
    ...header.unknown,
    ...unnamedColumns(header)
      .filter((letter) => !byHand.has(bareHeader(`[${letter}]`)))
      .map((letter) => t('workbooks.unnamedColumn', { letter })),
  ];
};

/**
 * Keep a mapping that was given with a sheet for the next one of its shape.
 *
 * Only headings that are called by their name alone: a letter means another column as soon as somebody moves one.
 */
export const keepGiven = (tx: Tx, workbook: Workbook, { header, assigned }: LocatedRows): void => {
  if (assigned?.how !== 'given') return;
  const named = new Set(
    header.headings.filter(({ id, name }) => id === name).map(({ id }) => bareHeader(id)),
  );
  const mapping: ColumnMapping = assigned.mapping.filter(({ heading }) => named.has(bareHeader(heading)));
  keepMapping(tx, workbook.name, headerShape(header), mapping);
};
