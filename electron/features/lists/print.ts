import { randomUUID } from 'node:crypto';
import { appError } from '../../../shared/kernel/errors';
import type { ListPicture } from '../../../shared/kernel/list-picture';
import { LAYOUT_VERSION } from '../../../shared/kernel/print-layout';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { PRINT_JOB } from '../../printing/print-runner';
import { findOffice } from '../office/repository';
import { lineOf } from './book';
import type { ListModel } from './papers/list';

/** As many columns stand on an upright page; more want a wide one. */
const UPRIGHT_COLUMNS = 6;
const UPRIGHT_PIXELS = 620;
const USUAL_PIXELS = 110;
const PAINTED_KEPT = 3;

export type PaintedList = { readonly title: string; readonly bytes: Uint8Array };

const painted = new Map<string, PaintedList>();

const isWide = ({ columns }: ListPicture): boolean =>
  columns.length > UPRIGHT_COLUMNS ||
  columns.reduce((sum, { width }) => sum + (width ?? USUAL_PIXELS), 0) > UPRIGHT_PIXELS;

/** Paint a list for the preview and keep it at hand under a token. Refuses with `E_NOT_SET_UP` and what the printer refuses with. */
export const paintList = async (
  app: AppContext,
  picture: ListPicture,
): Promise<Result<{ readonly token: string; readonly bytes: Uint8Array; readonly pages: number }>> => {
  const office = findOffice(app.db);
  if (office === undefined) return refuse(appError('E_NOT_SET_UP'));
  const { title, columns, rows } = picture;
  const model: ListModel = { title, columns, rows, line: lineOf(app.t, picture) };
  const tell = (done: number, total: number): void =>
    app.notify({ type: 'progress', job: PRINT_JOB, done, total, label: app.t('lists.painting') });
  tell(0, 1);
  const printed = await app.printer.print(
    {
      sheets: [
        {
          document: isWide(picture) ? 'wideList' : 'list',
          heading: { company: office.company, office: office.name, title, language: app.language },
          model,
          number: null,
          code: null,
          layout: LAYOUT_VERSION,
          printedOn: app.clock.today(),
        },
      ],
      together: true,
      createdAt: app.clock.now(),
    },
    tell,
  );
  if (!printed.ok) {
    tell(1, 1);
    return printed;
  }
  const [bytes] = printed.value.files;
  const [pages = 0] = printed.value.pages;
  if (bytes === undefined) throw new Error('the printer made no file');
  const token = randomUUID();
  painted.set(token, { title, bytes });
  const [oldest] = painted.keys();
  if (painted.size > PAINTED_KEPT && oldest !== undefined) painted.delete(oldest);
  return ok({ token, bytes, pages });
};

/** A list that was painted lately; `E_LIST_FORGOTTEN`. */
export const paintedList = (token: string): Result<PaintedList> => {
  const found = painted.get(token);
  return found === undefined ? refuse(appError('E_LIST_FORGOTTEN')) : ok(found);
};
