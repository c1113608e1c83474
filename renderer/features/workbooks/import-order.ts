import type {
  ImportOrder,
  ImportView,
  MendedCell,
  RefusedRow,
  SheetFault,
} from '../../../shared/features/workbooks/types';
import type { ColumnMapping } from '../../../shared/kernel/sheet/headings';

/** A cell that was mended, with what the list says of it. */
export type Mend = MendedCell &
  Pick<SheetFault, 'cell'> & { readonly header: string; readonly about: string };

/** What a person decided about the sheet so far; kept until it is imported. */
export type Decided = {
  readonly mapping: ColumnMapping | undefined;
  readonly mends: ReadonlyMap<string, Mend>;
  readonly accepted: ReadonlySet<string>;
};

export const NOTHING_DECIDED: Decided = { mapping: undefined, mends: new Map(), accepted: new Set() };

export const orderOf = ({ mapping, mends, accepted }: Decided): ImportOrder => ({
  ...(mapping === undefined ? {} : { mapping }),
  ...(mends.size === 0
    ? {}
    : {
        mends: [...mends.values()].map(({ row, column, before, value }) => ({ row, column, before, value })),
      }),
  ...(accepted.size === 0 ? {} : { accepted: [...accepted] }),
});

const cellKey = (row: number, column: string): string => `${row} ${column}`;

/** One line of the list: a fault, or a cell that was mended and is good now. */
export type FaultLine = Omit<SheetFault, 'code'> & {
  /** Empty where nothing is wrong any more. */
  readonly code: string;
  readonly id: string;
  readonly row: number;
  readonly about: string;
  /** What stood in the cell before anybody mended it. */
  readonly before: string;
  readonly isMended: boolean;
  /** Only a cell can be mended; what concerns the whole row cannot. */
  readonly canMend: boolean;
};

const faultsOf = (mends: Decided['mends'], { row, about, faults }: RefusedRow): readonly FaultLine[] =>
  faults.map((fault, index) => {
    const mend = mends.get(cellKey(row, fault.key));
    return {
      ...fault,
      id:
        faults.findIndex(({ key }) => key === fault.key) === index
          ? cellKey(row, fault.key)
          : `${cellKey(row, fault.key)} ${index}`,
      row,
      about,
      value: mend?.value ?? fault.value,
      before: mend?.before ?? fault.value,
      isMended: false,
      canMend: fault.key !== '',
    };
  });

/**
 * What the list shows: every fault, and every mended cell that has none any more, in the order of the sheet, so that nothing moves under
 * the hand that types.
 */
export const linesOf = (view: ImportView, { mends }: Decided): readonly FaultLine[] => {
  const faults = view.refused.flatMap((row) => faultsOf(mends, row));
  const open = new Set(faults.map(({ row, key }) => cellKey(row, key)));
  const good = [...mends.values()]
    .filter(({ row, column }) => !open.has(cellKey(row, column)))
    .map(
      ({ row, column, cell, header, about, before, value }): FaultLine => ({
        id: cellKey(row, column),
        ...{ code: '', row, about, cell, key: column, column: header, before, value },
        ...{ reason: '', remedy: '', isMended: true, canMend: true },
      }),
    );
  return [...faults, ...good].toSorted(
    (a, b) =>
      a.row - b.row || a.cell.length - b.cell.length || (a.cell < b.cell ? -1 : Number(a.cell > b.cell)),
  );
};

/** A cell gets another content; the one that it had from the start takes the mend back. */
export const mendCell = (
  mends: Decided['mends'],
  { row, key, cell, column, about, before }: FaultLine,
  value: string,
): Decided['mends'] => {
  const next = new Map(mends);
  if (value === before) next.delete(cellKey(row, key));
  else next.set(cellKey(row, key), { row, column: key, before, value, cell, header: column, about });
  return next;
};
