import { StringDecoder } from 'node:string_decoder';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { appError } from '../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import { SHEET_LIMITS } from './limits';
import type { FileBytes } from './read-bytes';

/** The parts of a workbook that say what stands in its cells. Nothing is unpacked before it is asked for. */
export type Archive = {
  /** The first part whose path matches; undefined where there is none. */
  readonly find: (pattern: RegExp) => string | undefined;
  /** A part's text, piece by piece as it is unpacked; a part that is missing has none. */
  readonly read: (part: string, feed: (piece: string) => void) => Promise<void>;
};

/** Pictures, charts, links to other files, macros, comments…: never unpacked, so never parsed. */
const NOT_NEEDED =
  /\/(charts?|chartsheets|dialogsheets|macrosheets|drawings|media|externalLinks|comments|theme|printerSettings|embeddings|activeX|ctrlProps|pivot\w*|slicers?|slicerCaches|timeline\w*|tables|queryTables|threadedComments|persons|customProperty|model|richData|webextensions)\/|^\/(customXml|docProps)\/|\/worksheets\/_rels\/|\/(comments\d*|cellimages|calcChain|connections|metadata)\.xml/i;
const IN_PIECES = /(^|\/)(worksheets\/|sharedStrings)/i;

const isNeeded = (name: string): boolean =>
  /\.(xml|rels)$/i.test(name) && !NOT_NEEDED.test(`/${name}`.replace('//', '/'));

const isWorkbook = (names: readonly string[]): boolean =>
  names.some((name) => /(^|\/)workbook\w*\.xml$/i.test(name));

/** What the directory alone tells: the kind of file, and what unpacking would cost. Nothing has been unpacked yet. */
const judge = (name: string, entries: readonly Entry[], needed: readonly Entry[]): Result<true> => {
  const names = entries.map((entry) => entry.fileName);
  if (names.some((entry) => /(^|\/)workbook\.bin$/i.test(entry)))
    return refuse(appError('E_SHEET_BINARY_FORMAT', { name }));
  if (!isWorkbook(names)) return refuse(appError('E_SHEET_NOT_SHEET', { name }));
  if (entries.some((entry) => entry.isEncrypted())) return refuse(appError('E_SHEET_PASSWORD', { name }));
  const total = needed.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const tooLarge = needed.some(
    ({ fileName, uncompressedSize }) =>
      uncompressedSize > (IN_PIECES.test(fileName) ? SHEET_LIMITS.partBytes : SHEET_LIMITS.wholePartBytes),
  );
  return tooLarge || total > SHEET_LIMITS.totalBytes ? refuse(appError('E_SHEET_BOMB', { name })) : ok(true);
};

const decoderFor = (start: Uint8Array): StringDecoder =>
  new StringDecoder(start[0] === 0xff && start[1] === 0xfe ? 'utf16le' : 'utf8');

const archiveOf = (zip: ZipFile, entries: readonly Entry[]): Archive => {
  const byName = new Map(entries.map((entry) => [entry.fileName.toLowerCase(), entry]));
  return {
    find: (pattern) => entries.find((entry) => pattern.test(entry.fileName))?.fileName,
    read: async (part, feed) => {
      const entry = byName.get(part.toLowerCase());
      if (entry === undefined) return;
      let decoder: StringDecoder | undefined;
      for await (const bytes of await zip.openReadStreamPromise(entry)) {
        decoder ??= decoderFor(bytes as Buffer);
        feed(decoder.write(bytes as Buffer));
      }
    },
  };
};

/**
 * Open a workbook's archive within the limits and read from it.
 *
 * The directory is judged before anything is unpacked, and a part that turns out larger than the directory says is
 * refused by yauzl while it is read: a bomb costs nothing. Refuses with `E_SHEET_BOMB`, `E_SHEET_DAMAGED`,
 * `E_SHEET_NOT_SHEET`, `E_SHEET_BINARY_FORMAT`, `E_SHEET_PASSWORD`, and with what `work` refuses.
 */
export const withArchive = async <T>(
  { name, bytes }: FileBytes,
  work: (archive: Archive) => Promise<Result<T>>,
): Promise<Result<T>> => {
  let zip: ZipFile | undefined;
  try {
    zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
    if (zip.entryCount > SHEET_LIMITS.entries) return refuse(appError('E_SHEET_BOMB', { name }));
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const needed = entries.filter((entry) => isNeeded(entry.fileName));
    const judged = judge(name, entries, needed);
    return judged.ok ? await work(archiveOf(zip, needed)) : judged;
  } catch {
    return refuse(appError('E_SHEET_DAMAGED', { name }));
  } finally {
    zip?.close();
  }
};
