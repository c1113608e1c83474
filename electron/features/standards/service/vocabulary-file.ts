import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { zStandardFile } from '../../../../shared/features/standards/schema';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { transact } from '../../../database/transact';
import { writeAtomic } from '../../../files/sheets/write-atomic';
import { publishStandard, versionsOf } from './publish';

const DOC = 'vocabulary';
type Version = { readonly versionNo: number; readonly effectiveFrom: CalendarDate };

/** Write the newest version of the words of sheets into a file that can be edited and published (`E_FILE_UNWRITABLE`). */
export const exportVocabulary = async (app: AppContext, file: string): Promise<Result<Version>> => {
  const [newest] = versionsOf(app.db, DOC);
  if (newest === undefined) return refuse(appError('E_NOT_FOUND'));
  const { versionNo, effectiveFrom, body } = newest;
  const text = `${JSON.stringify({ doc: DOC, versionNo, effectiveFrom, body }, null, 2)}\n`;
  const written = await writeAtomic(file, Buffer.from(text));
  return written.ok ? ok({ versionNo, effectiveFrom }) : written;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Publish an edited file as the next version, from a day on. The file names the version that it was made from: one that is no longer the
 * newest is refused (`E_RECORD_CHANGED`), so that nobody's words are lost.
 *
 * Refuses `E_FILE_UNREADABLE`, a file that is none (`E_VOCABULARY_FILE`), a word that means two things (`E_VOCABULARY_TWICE`), and what
 * `publishStandard` refuses.
 */
export const publishVocabulary = async (
  app: AppContext,
  file: string,
  effectiveFrom: CalendarDate,
): Promise<Result<Version>> => {
  const name = basename(file);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return refuse(appError('E_FILE_UNREADABLE', { name }));
  const given = zStandardFile.safeParse(parsed(text.replace(/^\uFEFF/, '')));
  if (!given.success || given.data.doc !== DOC) return refuse(appError('E_VOCABULARY_FILE', { name }));
  const { body, versionNo: seenVersionNo } = given.data;
  return transact(app, 'standards.publishVocabulary', (tx) => {
    const published = publishStandard(tx, DOC, { body, effectiveFrom, seenVersionNo });
    return published.ok ? ok({ versionNo: published.value.versionNo, effectiveFrom }) : published;
  });
};
