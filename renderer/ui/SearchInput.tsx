import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useT } from '../lib/i18n';

const ASK_AFTER_MS = 150;
/** The field is as wide as what it says can be typed, up to this. */
const MAX_WIDTH = 360;

export type SearchInputProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label: string;
  readonly placeholder?: string;
  readonly width?: number;
};

/** A search field that stays fluid while the list behind it is fetched. Escape clears it. */
export const SearchInput = ({ value, onChange, label, placeholder, width = 240 }: SearchInputProps) => {
  const t = useT();
  const [text, setText] = useState(value);
  const ask = useDebouncedCallback(onChange, ASK_AFTER_MS);
  useEffect(() => setText(value), [value]);
  const change = (next: string): void => {
    setText(next);
    ask(next);
  };
  return (
    <TextInput
      aria-label={label}
      placeholder={placeholder ?? label}
      value={text}
      styles={{ input: { fieldSizing: 'content', minWidth: width, maxWidth: MAX_WIDTH } }}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        text === '' ? null : (
          <CloseButton size="sm" aria-label={t('common.action.clear')} onClick={() => change('')} />
        )
      }
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && text !== '') {
          event.stopPropagation();
          change('');
        }
      }}
    />
  );
};
