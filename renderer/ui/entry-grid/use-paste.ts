import { useRef, useState } from 'react';
import { useT } from '../../lib/i18n';
import { notifyDone } from '../../lib/notify';
import { numberOf, parseBlock, wordsOf } from './cell-text';
import type { EntrySheet } from './entry-sheet';
import type { CellWrite, GridValue } from './grid-cells';
import type { Place } from './grid-range';
import { peopleOf, type RowId } from './paste-people';
import { type HeadWords, type Role, rolesOf } from './paste-roles';
import {
  cutByHand,
  leftOf,
  type Numbered,
  namesRows,
  numberLines,
  type PasteLine,
  readLines,
  tallyPaste,
} from './read-paste';

/** People who are not in the grid and may be added by a paste. */
export type Adding<A> = {
  readonly find: (words: readonly string[]) => Promise<readonly A[]>;
  readonly idOf: (added: A) => RowId;
};

export type PastePreview<A> = {
  readonly lines: readonly PasteLine[];
  readonly roles: readonly Role[];
  readonly at: Place | null;
  readonly others: readonly A[];
  /** The whole block, where its numbers may as well be values. */
  readonly guessed: readonly (readonly string[])[] | null;
};

type PasteTask<R, A> = {
  readonly sheet: EntrySheet<R>;
  readonly shown: (row: string, column: string) => GridValue;
  readonly isClosed: (row: string, column: string) => boolean;
  readonly adding: Adding<A> | undefined;
  readonly take: (writes: readonly CellWrite[], added: readonly A[]) => void;
};

/** The longest word that can be a person's number or name. */
const WORD_MAX = 40;
const isNumber = (text: string): boolean => typeof numberOf(text) === 'number';
const writesOf = (lines: readonly PasteLine[]): readonly CellWrite[] =>
  lines.flatMap(({ who, writes }) =>
    who === null ? [] : writes.map(({ column, text }) => ({ row: who.key, column, text })),
  );

/** What is pasted is read, looked at where it names people or does not fit, and taken over in one step. */
export const usePaste = <R, A>({ sheet, shown, isClosed, adding, take }: PasteTask<R, A>) => {
  const t = useT();
  const [preview, setPreview] = useState<PastePreview<A> | null>(null);
  const latest = useRef({ sheet, shown, isClosed, take });
  latest.current = { sheet, shown, isClosed, take };
  const words: HeadWords = {
    no: wordsOf(t('common.grid.words.no')),
    name: wordsOf(t('common.grid.words.name')),
    skip: wordsOf(t('common.grid.words.skip')),
  };

  const find = async (lines: readonly (readonly string[])[]): Promise<readonly A[]> => {
    if (adding === undefined) return [];
    const said = new Set(lines.flat().filter((cell) => cell !== '' && cell.length <= WORD_MAX));
    return adding.find([...said]);
  };
  const idsOf = (): readonly RowId[] => {
    const { rows, keyOf, idOf } = latest.current.sheet;
    return rows.map((row) => ({ key: keyOf(row), ...idOf(row) }));
  };
  const readAll = (
    lines: readonly Numbered[],
    roles: readonly Role[],
    at: Place | null,
    others: readonly A[],
  ): readonly PasteLine[] => {
    const rows = idsOf();
    const known = new Set(rows.map(({ key }) => key));
    const strangers = others.flatMap((each) => adding?.idOf(each) ?? []).filter(({ key }) => !known.has(key));
    const people = peopleOf([...rows, ...strangers]);
    return readLines(
      { rows, people, roles, at, shown: latest.current.shown, closed: latest.current.isClosed },
      lines,
    );
  };
  const takeLines = (lines: readonly PasteLine[], others: readonly A[]): void => {
    const known = new Set(idsOf().map(({ key }) => key));
    const meant = new Set(lines.flatMap(({ who }) => who?.key ?? []));
    const added = others.filter((each) => {
      const key = adding?.idOf(each).key ?? '';
      return meant.has(key) && !known.has(key);
    });
    latest.current.take(writesOf(lines), added);
  };
  const open = async (text: string, at: Place | null): Promise<void> => {
    const parsed = parseBlock(text);
    const column = at === null ? undefined : latest.current.sheet.columns[at.column];
    const block = column?.kind === 'text' ? parsed : cutByHand(parsed, isNumber);
    if (block.length === 0) return;
    await read(block, at, false);
  };
  const read = async (
    block: readonly (readonly string[])[],
    at: Place | null,
    valuesOnly: boolean,
  ): Promise<void> => {
    const others = await find(block);
    const { columns } = latest.current.sheet;
    const [own, found] = [idsOf(), others.flatMap((each) => adding?.idOf(each) ?? [])];
    const people = peopleOf([...own, ...found]);
    const present = own.length === 0 ? people : peopleOf(own);
    const { roles, heading, guessed } = rolesOf({ block, columns, people, present, valuesOnly, words, at });
    const lines = readAll(numberLines(block, heading), roles, at, others);
    const { writes, invalid } = tallyPaste(lines);
    if (namesRows(roles) || leftOf(lines).length + invalid.length > 0)
      return setPreview({ lines, roles, at, others, guessed: guessed ? block : null });
    setPreview(null);
    takeLines(lines, []);
    notifyDone(t('common.grid.pasted', { count: writes }));
  };
  const check = async (edited: readonly Numbered[]): Promise<void> => {
    if (preview === null) return;
    const found = await find(edited.map(({ cells }) => cells));
    const keys = new Set(found.flatMap((each) => adding?.idOf(each).key ?? []));
    const others = [...preview.others.filter((each) => !keys.has(adding?.idOf(each).key ?? '')), ...found];
    setPreview({ ...preview, others, lines: readAll(edited, preview.roles, preview.at, others) });
  };
  const takeOver = (taken: readonly PasteLine[], left: readonly PasteLine[]): void => {
    if (preview === null) return;
    takeLines(taken, preview.others);
    setPreview(left.length === 0 ? null : { ...preview, lines: left });
    notifyDone(t('common.grid.pasted', { count: tallyPaste(taken).writes }));
  };
  const asValues = (): void => {
    if (preview !== null && preview.guessed !== null) void read(preview.guessed, preview.at, true);
  };
  return { preview, open, check, takeOver, asValues, close: () => setPreview(null) };
};
