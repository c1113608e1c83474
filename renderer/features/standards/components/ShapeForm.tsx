import { ActionIcon, Box, Button, Checkbox, Group, ScrollArea, Table, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import {
  emptyOf,
  identityOf,
  rowsMay,
  type Shape,
  type ShapeField,
} from '../../../../shared/features/standards/shape';
import { standardFieldOf, termOf } from '../../../../shared/locales/translate';
import { useT } from '../../../lib/i18n';
import { FormSection } from '../../../ui/FormSection';
import { type FieldProps, LeafField, WordsField } from './LeafField';
import { keyText } from './words';

type Row = Readonly<Record<string, unknown>>;
type Of<K extends Shape['kind']> = Shape & { readonly kind: K };

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLeaf = ({ kind }: Shape): boolean => !['group', 'byKey', 'list'].includes(kind);
const isWords = (shape: Shape): shape is Of<'list'> => shape.kind === 'list' && isLeaf(shape.of);
/** What fits into a cell, or beside a label on one line. */
const isSmall = (shape: Shape): boolean => isLeaf(shape) || isWords(shape);

/** A field that stays as it is: rows are known by it in records of every office. */
const isFixed = (of: Shape, name: string, row: unknown, before: readonly unknown[]): boolean =>
  identityOf(of)?.name === name && before.some((old) => isRow(old) && isRow(row) && old[name] === row[name]);

type PartProps<S extends Shape> = FieldProps<S> & {
  /** The version from which this one is made: what it names stays. */
  readonly before: unknown;
};

const SmallField = (props: FieldProps<Shape>) => {
  const { shape } = props;
  if (isWords(shape)) return <WordsField {...props} shape={shape} />;
  return isLeaf(shape) ? <LeafField {...(props as Parameters<typeof LeafField>[0])} /> : null;
};

const rowsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Add a row, where the list may grow. */
const AddRow = ({
  shape,
  value,
  label,
  onChange,
}: Pick<PartProps<Of<'list'>>, 'shape' | 'value' | 'label' | 'onChange'>) => {
  const t = useT();
  return (
    <Button
      size="compact-xs"
      variant="light"
      leftSection={<IconPlus size={14} aria-hidden />}
      style={{ alignSelf: 'flex-start' }}
      onClick={() => onChange([...rowsOf(value), emptyOf(shape.of)])}
    >
      {t('standards.editor.addRow', { label })}
    </Button>
  );
};

const RemoveRow = ({
  at,
  value,
  onChange,
  label,
}: { readonly at: number } & Pick<PartProps<Of<'list'>>, 'value' | 'label' | 'onChange'>) => {
  const t = useT();
  const name = t('standards.editor.removeRow', { label, no: at + 1 });
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      aria-label={name}
      title={name}
      onClick={() => onChange(rowsOf(value).toSpliced(at, 1))}
    >
      <IconTrash size={14} aria-hidden />
    </ActionIcon>
  );
};

/** Whether this row may go: its list lets rows go, or it came with this very change. */
const mayGo = (of: Shape, row: unknown, before: readonly unknown[]): boolean => {
  const identity = identityOf(of)?.name;
  const { add, remove } = rowsMay(of);
  return remove || (add && identity !== undefined && !isFixed(of, identity, row, before));
};

const RowsTable = (props: PartProps<Of<'list'>> & { readonly fields: readonly ShapeField[] }) => {
  const { doc, name: part, shape, label, value, disabled, onChange, before, fields } = props;
  const t = useT();
  const rows = rowsOf(value);
  const old = rowsOf(before);
  const set = (at: number, name: string, next: unknown): void =>
    onChange(rows.map((row, i) => (i === at ? { ...(row as Row), [name]: next } : row)));
  return (
    <ScrollArea type="auto">
      <Table aria-label={label} fz="xs" verticalSpacing={3} horizontalSpacing={6} withTableBorder w="auto">
        <Table.Thead>
          <Table.Tr>
            {fields.map(({ name }) => (
              <Table.Th key={name}>{standardFieldOf(t, doc, name, part)}</Table.Th>
            ))}
            {disabled ? null : <Table.Th aria-label={t('standards.editor.rowActions')} />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a standard keep their places
            <Table.Tr key={at}>
              {fields.map(({ name, shape: of }) => (
                <Table.Td key={name}>
                  <SmallField
                    {...{ doc, name, shape: of }}
                    label={`${standardFieldOf(t, doc, name, part)} ${at + 1}`}
                    value={isRow(row) ? row[name] : undefined}
                    disabled={disabled || isFixed(shape.of, name, row, old)}
                    onChange={(next) => set(at, name, next)}
                  />
                </Table.Td>
              ))}
              {disabled ? null : (
                <Table.Td>
                  {mayGo(shape.of, row, old) ? <RemoveRow {...{ at, value, label, onChange }} /> : null}
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
};

const cardTitle = (t: ReturnType<typeof useT>, of: Shape, row: unknown, at: number): string => {
  const named = isRow(row) ? (row['title'] ?? row[identityOf(of)?.name ?? '']) : undefined;
  return named === undefined || named === '' ? String(at + 1) : termOf(t, 'standardWord', String(named));
};

const RowCards = (props: PartProps<Of<'list'>>) => {
  const { shape, value, label, disabled, onChange, before } = props;
  const t = useT();
  const rows = rowsOf(value);
  const old = rowsOf(before);
  const identity = identityOf(shape.of)?.name;
  const oldOf = (row: unknown): unknown =>
    identity === undefined
      ? undefined
      : old.find((each) => isRow(each) && isRow(row) && each[identity] === row[identity]);
  return rows.map((row, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rows of a standard keep their places
    <FormSection key={at} title={cardTitle(t, shape.of, row, at)}>
      {!disabled && mayGo(shape.of, row, old) ? <RemoveRow {...{ at, value, label, onChange }} /> : null}
      <ShapeForm
        {...props}
        shape={shape.of}
        value={row}
        before={oldOf(row)}
        fixed={identity !== undefined && oldOf(row) !== undefined ? identity : undefined}
        onChange={(next) => onChange(rows.map((each, i) => (i === at ? next : each)))}
      />
    </FormSection>
  ));
};

const ListPart = (props: PartProps<Of<'list'>>) => {
  const { shape, disabled } = props;
  const fields = shape.of.kind === 'group' ? shape.of.fields : [];
  const isTable = fields.length > 0 && fields.every((field) => isSmall(field.shape));
  return (
    <FormSection title={props.label}>
      {isTable ? <RowsTable {...props} fields={fields} /> : <RowCards {...props} />}
      {disabled || !rowsMay(shape.of).add ? null : <AddRow {...props} />}
    </FormSection>
  );
};

const KeyedPart = (props: PartProps<Of<'byKey'>>) => {
  const { doc, name, shape, label, value, before, disabled, onChange } = props;
  const t = useT();
  const held = isRow(value) ? value : {};
  const old = isRow(before) ? before : {};
  return (
    <FormSection title={label}>
      {Object.keys(held).length === 0 ? (
        <Text size="xs" c="gray.7">
          {t('standards.editor.none')}
        </Text>
      ) : null}
      {Object.entries(held).map(([key, each]) => {
        const field = {
          ...{ doc, name, shape: shape.of, disabled, value: each, before: old[key] },
          onChange: (next: unknown) => onChange({ ...held, [key]: next }),
        };
        return isSmall(shape.of) ? (
          <Group key={key} gap="xs" wrap="nowrap">
            <Text size="xs" w={140} style={{ flexShrink: 0, overflowWrap: 'anywhere' }}>
              {keyText(t, key)}
            </Text>
            <SmallField {...field} label={`${label} ${keyText(t, key)}`} />
          </Group>
        ) : (
          <Part key={key} {...field} label={keyText(t, key)} />
        );
      })}
    </FormSection>
  );
};

/** A group that may be left out: a tick puts it there. */
const OptionalPart = (props: PartProps<Shape>) => {
  const { shape, label, value, disabled, onChange } = props;
  const isThere = value !== null && value !== undefined;
  return (
    <Box>
      <Checkbox
        size="xs"
        mb={4}
        label={label}
        disabled={disabled}
        checked={isThere}
        onChange={({ currentTarget: { checked } }) =>
          onChange(checked ? emptyOf({ ...shape, nullable: false }) : shape.nullable ? null : undefined)
        }
      />
      {isThere ? <Part {...props} shape={{ ...shape, nullable: false }} /> : null}
    </Box>
  );
};

const Part = (props: PartProps<Shape>) => {
  const { shape, label } = props;
  if (shape.nullable) return <OptionalPart {...props} />;
  if (shape.kind === 'list') return <ListPart {...props} shape={shape} />;
  if (shape.kind === 'byKey') return <KeyedPart {...props} shape={shape} />;
  return (
    <FormSection title={label}>
      <ShapeForm {...props} />
    </FormSection>
  );
};

type ShapeFormProps = PartProps<Shape> & { readonly fixed?: string | undefined };

/** The fields of a group, drawn from its shape: what is small in one row, what has parts below, each under its name. */
export const ShapeForm = ({
  doc,
  name: part,
  shape,
  value,
  before,
  disabled,
  onChange,
  fixed,
}: ShapeFormProps) => {
  const t = useT();
  if (shape.kind !== 'group') return null;
  const held = isRow(value) ? value : {};
  const old = isRow(before) ? before : {};
  const set = (name: string, next: unknown): void => {
    const { [name]: _was, ...others } = held;
    onChange(next === undefined ? others : { ...held, [name]: next });
  };
  const propsOf = ({ name, optional, shape: of }: ShapeField) => ({
    ...{ doc, name, label: standardFieldOf(t, doc, name, part), value: held[name], before: old[name] },
    shape: optional ? { ...of, nullable: true } : of,
    disabled: disabled || name === fixed,
    onChange: (next: unknown) => set(name, optional && next === null ? undefined : next),
  });
  return (
    <>
      <Group gap="md" align="flex-start">
        {shape.fields
          .filter((field) => isSmall(field.shape))
          .map((field) => (
            <Box key={field.name}>
              <Text size="xs" c="gray.7" mb={2}>
                {standardFieldOf(t, doc, field.name, part)}
              </Text>
              <SmallField {...propsOf(field)} />
            </Box>
          ))}
      </Group>
      {shape.fields
        .filter((field) => !isSmall(field.shape))
        .map((field) => (
          <Part key={field.name} {...propsOf(field)} />
        ))}
    </>
  );
};
