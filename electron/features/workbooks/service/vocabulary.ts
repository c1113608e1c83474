import { ANY_SHEET, type Vocabulary } from '../../../../shared/features/standards/vocabulary';
import { searchKey, wordKey } from '../../../../shared/kernel/sameness';
import type { SheetColumn } from '../../../../shared/kernel/sheet/columns';
import type { FootWords } from '../../../../shared/kernel/sheet/foot-rows';
import type { AppContext } from '../../../app-context';
import type { Workbook } from '../../../files/sheets/workbook';
import { BUILTIN_OWNER, type Standard, standardBook, standards } from '../../standards/repository';

/** A kind of workbook with the words that people use for its columns and choices. */
export type SpokenWorkbook = Workbook & { readonly foot: FootWords };

const listsOf = (part: 'headings' | 'words', name: string, bodies: readonly Vocabulary[]) =>
  bodies.find((body) => body[part][name] !== undefined)?.[part][name] ?? {};

/** The columns with their words: a kind's own headings go before those of every kind. */
const columnsWith = (workbook: Workbook, bodies: readonly Vocabulary[]): readonly SheetColumn[] => {
  const own = listsOf('headings', workbook.name, bodies);
  const common = listsOf('headings', ANY_SHEET, bodies);
  const taken = new Set(
    Object.values(own)
      .flat()
      .map((word) => wordKey(word)),
  );
  return workbook.columns.map((column) => {
    const { key, words, unit, choices } = column;
    const shared = (common[key] ?? []).filter((word) => !taken.has(wordKey(word)));
    const lists = words === undefined ? {} : listsOf('words', words, bodies);
    return {
      ...column,
      synonyms: [...(own[key] ?? []), ...shared],
      ...(choices === undefined
        ? {}
        : { choices: choices.map((choice) => ({ ...choice, synonyms: lists[choice.value] ?? [] })) }),
      ...(unit === undefined
        ? {}
        : { units: bodies.find(({ units }) => units[unit] !== undefined)?.units[unit] ?? [] }),
    };
  });
};

const footOf = ({ foot }: Vocabulary): FootWords => ({
  starts: foot.starts.map(searchKey),
  ends: foot.ends.map(searchKey),
});

/** The kinds of one version, each made once: every import, preview and template asks. */
type Spoken = { readonly version: string; readonly kinds: Map<Workbook, SpokenWorkbook> };
let kept: Spoken = { version: '', kinds: new Map() };

/** What the app ships last: it fills what a version that was published before lacks, such as a kind of sheet that came later. */
const shippedLast = (app: AppContext): Standard<'vocabulary'> | undefined => {
  const [newest] = standards.list(
    app.db,
    'r.doc = ? AND r.owner_office = ?',
    ['vocabulary', BUILTIN_OWNER],
    'r.version_no DESC',
  );
  return newest === undefined ? undefined : standardBook(app.db, 'vocabulary').byId(newest.id);
};

/**
 * A kind of workbook with the words of the vocabulary in force today. Kinds of sheet, lists and units that it does not know (it may have
 * been published by an older app) have those of the version that this app ships.
 */
export const spoken = (app: AppContext, workbook: Workbook): SpokenWorkbook => {
  const { id, body } = standardBook(app.db, 'vocabulary').inForce(app.clock.today());
  if (kept.version !== id) kept = { version: id, kinds: new Map() };
  const known = kept.kinds.get(workbook);
  if (known !== undefined) return known;
  const shipped = shippedLast(app);
  const bodies = shipped === undefined ? [body] : [body, shipped.body];
  const made = { ...workbook, columns: columnsWith(workbook, bodies), foot: footOf(body) };
  kept.kinds.set(workbook, made);
  return made;
};
