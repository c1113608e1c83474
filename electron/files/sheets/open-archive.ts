import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { appError } from '../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import { SHEET_LIMITS } from './limits';
import type { FileBytes } from './read-bytes';

/** The parts of a workbook that say what stands in its cells, unpacked. */
export type WorkbookParts = ReadonlyMap<string, Buffer>;

/** Pictures, charts, links to other files, macros, comments…: never unpacked, so never parsed. */
const NOT_NEEDED =
  /\/(charts?|chartsheets|dialogsheets|macrosheets|drawings|media|externalLinks|comments|theme|printerSettings|embeddings|activeX|ctrlProps|pivot\w*|slicers?|slicerCaches|timeline\w*|tables|queryTables|threadedComments|persons|customProperty|model|richData|webextensions)\/|^\/(customXml|docProps)\/|\/worksheets\/_rels\/|\/(comments\d*|cellimages|calcChain|connections|metadata)\.xml/i;

const isNeeded = (name: string): boolean =>
  /\.(xml|rels)$/i.test(name) && !NOT_NEEDED.test(`/${name}`.replace('//', '/'));

const isWorkbook = (names: readonly string[]): boolean =>
  names.some((name) => /(^|\/)workbook\w*\.xml$/i.test(name));

const readParts = async (zip: ZipFile, entries: readonly Entry[]): Promise<WorkbookParts> => {
  const parts = new Map<string, Buffer>();
  for (const entry of entries)
    parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return parts;
};

/** What the directory alone tells: the kind of file, and what unpacking would cost. Nothing has been unpacked yet. */
const judge = (name: string, entries: readonly Entry[], needed: readonly Entry[]): Result<true> => {
  const names = entries.map((entry) => entry.fileName);
  if (names.some((entry) => /(^|\/)workbook\.bin$/i.test(entry)))
    return refuse(appError('E_SHEET_BINARY_FORMAT', { name }));
  if (!isWorkbook(names)) return refuse(appError('E_SHEET_NOT_SHEET', { name }));
  if (entries.some((entry) => entry.isEncrypted())) return refuse(appError('E_SHEET_PASSWORD', { name }));
  const total = needed.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const largest = Math.max(...needed.map((entry) => entry.uncompressedSize));
  if (largest > SHEET_LIMITS.partBytes || total > SHEET_LIMITS.totalBytes)
    return refuse(appError('E_SHEET_BOMB', { name }));
  return ok(true);
};

/**
 * Unpack what is needed of a workbook's archive, within the limits.
 *
 * The directory is judged before anything is unpacked, and a part that turns out larger than the directory says is
 * refused by yauzl while it is read: a bomb costs nothing. Refuses with `E_SHEET_BOMB`, `E_SHEET_DAMAGED`,
 * `E_SHEET_NOT_SHEET`, `E_SHEET_BINARY_FORMAT`, `E_SHEET_PASSWORD`.
 */
export const openArchive = async ({ name, bytes }: FileBytes): Promise<Result<WorkbookParts>> => {
  let zip: ZipFile | undefined;
  try {
    zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
    if (zip.entryCount > SHEET_LIMITS.entries) return refuse(appError('E_SHEET_BOMB', { name }));
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const needed = entries.filter((entry) => isNeeded(entry.fileName));
    const judged = judge(name, entries, needed);
    if (!judged.ok) return judged;
    return ok(await readParts(zip, needed));
  } catch {
    return refuse(appError('E_SHEET_DAMAGED', { name }));
  } finally {
    zip?.close();
  }
};
