import { ScrollArea, Table, TextInput } from '@mantine/core';
import { NumberCell } from './NumberCell';

/** A column of a table of a standard: a number (or money), a text, or a word that is not edited. */
export type StandardColumn<T> = {
  readonly key: keyof T & string;
  readonly header: string;
  readonly kind: 'number' | 'cents' | 'text' | 'word';
  readonly word?: (row: T) => string;
};

type StandardTableProps<T> = {
  readonly label: string;
  readonly rows: readonly T[];
  readonly columns: readonly StandardColumn<T>[];
  readonly disabled: boolean;
  readonly onChange: (rows: T[]) => void;
};

/** Rows of a standard, edited in place; rows are neither added nor taken away, because results name them. */
export const StandardTable = <T extends object>({
  label,
  rows,
  columns,
  disabled,
  onChange,
}: StandardTableProps<T>) => {
  const set = (at: number, key: string, value: unknown): void =>
    onChange(rows.map((row, i) => (i === at ? { ...row, [key]: value } : row)));
  return (
    <ScrollArea type="auto">
      <Table aria-label={label} fz="xs" verticalSpacing={3} horizontalSpacing={6} withTableBorder w="auto">
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ key, header }) => (
              <Table.Th key={key}>{header}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a standard keep their places
            <Table.Tr key={at}>
              {columns.map(({ key, header, kind, word }) => (
                <Table.Td key={key}>
                  {kind === 'word' || (kind === 'text' && disabled) ? (
                    (word?.(row) ?? String(row[key]))
                  ) : kind === 'text' ? (
                    <TextInput
                      size="xs"
                      w={130}
                      aria-label={`${header} ${at + 1}`}
                      maxLength={60}
                      value={String(row[key])}
                      onChange={(event) => set(at, key, event.currentTarget.value)}
                    />
                  ) : (
                    <NumberCell
                      label={`${header} ${at + 1}`}
                      disabled={disabled}
                      cents={kind === 'cents'}
                      value={Number(row[key])}
                      onChange={(value) => set(at, key, value)}
                    />
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
};
