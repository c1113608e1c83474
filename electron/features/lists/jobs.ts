import { extname } from 'node:path';
import type { ListPicture } from '../../../shared/kernel/list-picture';
import { ok } from '../../../shared/kernel/result';
import { writeAtomic } from '../../files/sheets/write-atomic';
import { writeCsvBook, writeXlsxBook } from '../../files/sheets/write-sheet';
import { defineJob } from '../../jobs/define-job';
import { bookOf } from './book';

type ExportInput = { readonly picture: ListPicture; readonly file: string };

/** Write a list where somebody chose, as the name's ending says. `E_FILE_UNWRITABLE`, `E_DISK_FULL`. */
export const exportListJob = defineJob<ExportInput, { readonly rows: number }>({
  name: 'lists.export',
  writes: false,
  run: async ({ t }, { picture, file }, report) => {
    report(0, 1, t('lists.writing'));
    const book = bookOf(t, picture);
    const bytes = extname(file).toLowerCase() === '.csv' ? writeCsvBook(book) : await writeXlsxBook(book);
    const written = await writeAtomic(file, bytes);
    report(1, 1, t('lists.writing'));
    return written.ok ? ok({ rows: picture.rows.length }) : written;
  },
});

export const jobs = [exportListJob] as const;
