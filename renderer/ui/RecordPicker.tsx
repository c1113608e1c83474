import { Button, Select, type SelectProps } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { useT } from '../lib/i18n';
import { useSpellings } from '../lib/spelling';
import { HELD_BACK } from './held-back';
import { matching, meanwhile, onlyMatch, type PickerOption } from './picker-match';

export type RecordPickerProps = Omit<
  SelectProps,
  'data' | 'value' | 'onChange' | 'searchable' | 'filter' | 'onSearchChange' | 'searchValue' | 'label'
> & {
  readonly label?: string;
  readonly options: readonly PickerOption[];
  readonly value?: string | null;
  readonly onChange: (value: string | null) => void;
  /** Asks elsewhere while one types. The options are then the chosen one and what was found. */
  readonly onSearch?: (typed: string) => void;
  /** What the options were found for; absent while the answer to what is typed is still out. */
  readonly foundFor?: string | undefined;
  /** What is said when there is nothing to choose from at all. */
  readonly empty?: string;
  /** What to do when nothing is called as was typed: where such things are made. */
  readonly remedy?: string;
  /** Makes what is missing, and answers what to choose. */
  readonly create?: {
    readonly label: (typed: string) => string;
    readonly run: (typed: string) => Promise<string | null>;
  };
};

/** The option that the arrow keys stand on, as the list marks it. */
const highlighted = (input: HTMLInputElement): HTMLElement | null =>
  document
    .getElementById(input.getAttribute('aria-controls') ?? '')
    ?.querySelector<HTMLElement>('[data-combobox-selected]') ?? null;

/**
 * Choose one of a list: by mouse, by arrows, or by typing its name, number, pinyin or initials.
 *
 * What was typed and not chosen stays in the field, says so, and keeps the form from being saved without it.
 */
export const RecordPicker = ({
  options,
  value = null,
  onChange,
  onSearch,
  foundFor,
  empty,
  remedy,
  create,
  ...rest
}: RecordPickerProps) => {
  const t = useT();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const [seen, setSeen] = useState(false);
  const isLocal = onSearch === undefined;
  const spellings = useSpellings(
    options.map(({ label }) => label),
    seen && isLocal,
  );
  const chosen = options.find((option) => option.value === value);
  const others = options.filter((option) => option.value !== value);
  const isSettled = isLocal || (typed !== null && foundFor === typed.trim());
  const answered = isSettled ? others : meanwhile(others, typed ?? '');
  const found = isLocal ? matching(options, spellings, typed ?? '') : answered;
  const shown = typed === null ? options : found;
  const text = typed ?? chosen?.label ?? '';
  const isPending = typed !== null && typed.trim() !== '';
  const only = isPending && isSettled ? onlyMatch(shown, typed)?.value : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice from elsewhere replaces what was typed
  useEffect(() => setTyped(null), [value]);

  const search = (next: string | null): void => {
    setTyped(next);
    onSearch?.(next ?? '');
  };
  const choose = (next: string | null): void => {
    search(null);
    if (next !== value) onChange(next);
  };
  const leave = (): void => {
    setLeft(true);
    if (typed === null) return;
    // Who empties the field means nobody, where that is allowed.
    if (!isPending) choose(rest.clearable === true ? null : value);
    else if (only !== undefined) choose(only);
  };
  // The answer may come after the field was left: who types a number and goes on means that one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for an answer
  useEffect(() => {
    if (left && only !== undefined) choose(only);
  }, [left, only]);
  const take = (event: KeyboardEvent<HTMLInputElement>): void => {
    rest.onKeyDown?.(event);
    const isTab = event.key === 'Tab' && !event.shiftKey;
    if (!isPending || event.nativeEvent.isComposing || !(isTab || event.key === 'Enter')) return;
    const marked = highlighted(event.currentTarget);
    if (isTab) marked?.click();
    if (marked !== null || only === undefined) return;
    if (event.key === 'Enter') event.preventDefault();
    choose(only);
  };
  const make = async (): Promise<void> => {
    if (typed === null) return;
    const made = await create?.run(typed.trim());
    if (made !== null && made !== undefined) choose(made);
  };
  const none = t('common.picker.none', { text: text.trim() });
  const unchosen: ReactNode = (
    <>
      {shown.length === 0 ? `${none} ${remedy ?? ''}` : t('common.picker.unchosen', { text: text.trim() })}
      {create === undefined || shown.length > 0 ? null : (
        <Button size="compact-xs" variant="light" display="block" mt={4} onClick={() => void make()}>
          {create.label(text.trim())}
        </Button>
      )}
    </>
  );
  return (
    <Select
      openOnFocus={false}
      maxDropdownHeight={280}
      selectFirstOptionOnChange={isLocal}
      clearButtonProps={{ 'aria-label': t('common.action.clear') }}
      {...rest}
      searchable
      allowDeselect={false}
      data={shown.map(({ value: id, label, disabled }) => ({
        value: id,
        label,
        disabled: disabled ?? false,
      }))}
      // What fits is decided here, so that pinyin and numbers find it too.
      filter={({ options: all }) => all}
      nothingFoundMessage={options.length === 0 && isLocal ? (empty ?? none) : none}
      value={value}
      onChange={choose}
      searchValue={text}
      {...(isPending ? { [HELD_BACK]: true } : {})}
      error={isPending && left ? unchosen : rest.error}
      onInput={(event) => {
        setLeft(false);
        search(event.currentTarget.value);
      }}
      onFocus={(event) => {
        setSeen(true);
        rest.onFocus?.(event);
      }}
      onKeyDown={take}
      onBlur={(event) => {
        leave();
        rest.onBlur?.(event);
      }}
    />
  );
};
