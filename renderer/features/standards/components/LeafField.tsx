import { Checkbox, MultiSelect, Select, TagsInput, Text, TextInput } from '@mantine/core';
import type { LeafShape, Shape } from '../../../../shared/features/standards/shape';
import { LIST_COMMA } from '../../../../shared/kernel/sheet/signs';
import { termOf } from '../../../../shared/locales/translate';
import { useT } from '../../../lib/i18n';
import { DateField } from '../../../ui/DateField';
import { NumberCell } from './NumberCell';
import { isMoney, valueText } from './words';

export type FieldProps<S extends Shape> = {
  readonly doc: string;
  readonly name: string;
  readonly shape: S;
  /** What a reader of the page, or of the screen, is told that this field is. */
  readonly label: string;
  readonly value: unknown;
  readonly disabled: boolean;
  readonly onChange: (value: unknown) => void;
};

const orNothing = (text: string, { nullable }: LeafShape): string | null =>
  text === '' && nullable ? null : text;

/** One word, number, day or choice of a standard; who may only read gets words. */
export const LeafField = ({ doc, name, shape, label, value, disabled, onChange }: FieldProps<LeafShape>) => {
  const t = useT();
  if (disabled)
    return (
      <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
        {valueText(t, doc, name, value)}
      </Text>
    );
  const common = { size: 'xs', 'aria-label': label } as const;
  switch (shape.kind) {
    case 'number':
      return (
        <NumberCell
          label={label}
          cents={isMoney(name)}
          nullable={shape.nullable}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
        />
      );
    case 'day':
      return (
        <DateField
          {...common}
          w={150}
          value={typeof value === 'string' ? value : null}
          onChange={(day) => onChange(day ?? (shape.nullable ? null : ''))}
        />
      );
    case 'switch':
      return (
        <Checkbox
          aria-label={label}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <Select
          {...common}
          w={150}
          clearable={shape.nullable}
          allowDeselect={false}
          data={shape.options.map((option) => ({ value: option, label: termOf(t, 'standardWord', option) }))}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      );
    default:
      return (
        <TextInput
          {...common}
          w={name === 'source' ? 380 : 170}
          {...(shape.max === null ? {} : { maxLength: shape.max })}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(orNothing(event.currentTarget.value, shape))}
        />
      );
  }
};

/** A list of words or of choices, in one field. */
export const WordsField = ({
  doc,
  name,
  shape,
  label,
  value,
  disabled,
  onChange,
}: FieldProps<Shape & { readonly kind: 'list' }>) => {
  const t = useT();
  const words = Array.isArray(value) ? value.map(String) : [];
  if (disabled) return <Text size="xs">{valueText(t, doc, name, value)}</Text>;
  const { of } = shape;
  const common = { size: 'xs', 'aria-label': label, miw: 200, maw: 420, value: words } as const;
  if (of.kind === 'choice')
    return (
      <MultiSelect
        {...common}
        data={of.options.map((option) => ({ value: option, label: termOf(t, 'standardWord', option) }))}
        onChange={onChange}
      />
    );
  return <TagsInput {...common} splitChars={[',', LIST_COMMA, ';']} onChange={onChange} />;
};
