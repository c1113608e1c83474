import { cutToFit, textOp } from './block';
import type { DrawOp, Measure, QrCode, Weight } from './draw-op';
import { CODE_GAP, CORNER_CODE_SIZE, MARGIN, PAGE_CODE_SIZE, type Paper, TYPE } from './paper';

export type PageCodes = { readonly page: QrCode; readonly corner: QrCode | null };

/** What stands on every page of a sheet, already in the reader's language. */
export type SheetHead = {
  readonly company: string;
  readonly title: string;
  readonly office: string;
  readonly number: string;
  /** Whom or what the sheet is about, in parts; on the second page and later, where the first is out of sight. */
  readonly subject: readonly string[];
  readonly printed: string;
  /** The codes of a page; null on a draft. They are made last, when the number of pages is known. */
  readonly codesOf: ((page: number, pages: number) => PageCodes) | null;
  readonly watermark: string | null;
  /** `第 1 页 / 共 2 页` */
  readonly pageOf: (page: number, pages: number) => string;
  /** Names of what stands here, for the refusal of a missing glyph. */
  readonly fields: {
    readonly company: string;
    readonly title: string;
    readonly office: string;
    readonly number: string;
    readonly subject: string;
  };
};

const ABOVE_CONTENT = 6;
const LINE_STEP = 14;
const SUBJECT_GAP = '    ';

const centred = (
  text: string,
  baseline: number,
  size: number,
  weight: Weight,
  { left, inner }: Paper,
  measure: Measure,
): readonly [text: string, at: readonly [number, number], size: number, weight: Weight] => {
  const room = inner - 2 * (PAGE_CODE_SIZE + CODE_GAP);
  let fitted = size;
  while (fitted > 7 && measure(text, fitted, weight) > room) fitted -= 0.5;
  const shown = cutToFit(text, room, fitted, weight, measure);
  return [shown, [left + (inner - measure(shown, fitted, weight)) / 2, baseline], fitted, weight];
};

/** The parts of the subject in one line; the first, a name, gives way when they are too long together. */
const subjectLine = ([first = '', ...rest]: readonly string[], width: number, measure: Measure): string => {
  const others = rest.map((part) => SUBJECT_GAP + part).join('');
  const room = width - measure(others, TYPE.body, 'bold');
  return cutToFit(
    cutToFit(first, room, TYPE.body, 'bold', measure) + others,
    width,
    TYPE.body,
    'bold',
    measure,
  );
};

/** The head of a page. A page after the first also says whom or what the sheet is about. */
export const headOps = (head: SheetHead, paper: Paper, page: number, measure: Measure): readonly DrawOp[] => {
  const { left, inner, top } = paper;
  const { fields } = head;
  const lowest = top - ABOVE_CONTENT;
  const named = page === 1 ? lowest : lowest - LINE_STEP;
  const right = left + inner - PAGE_CODE_SIZE - CODE_GAP;
  const numberAt = right - measure(head.number, TYPE.body, 'regular');
  const office = cutToFit(head.office, numberAt - left - 12, TYPE.body, 'regular', measure);
  return [
    ...(head.watermark === null ? [] : [{ kind: 'watermark' as const, text: head.watermark }]),
    textOp(...centred(head.company, MARGIN + 12, TYPE.company, 'regular', paper, measure), fields.company),
    textOp(...centred(head.title, MARGIN + 36, TYPE.title, 'bold', paper, measure), fields.title),
    textOp(office, [left, named], TYPE.body, 'regular', fields.office),
    textOp(head.number, [numberAt, named], TYPE.body, 'regular', fields.number),
    ...(page === 1
      ? []
      : [
          textOp(
            subjectLine(head.subject, right - left, measure),
            [left, lowest],
            TYPE.body,
            'bold',
            fields.subject,
          ),
        ]),
  ];
};

/** The foot of a page, and both its codes: what needs to know how many pages there are. */
export const footOps = (
  head: SheetHead,
  { left, inner, foot }: Paper,
  page: number,
  pages: number,
  measure: Measure,
): readonly DrawOp[] => {
  const codes = head.codesOf?.(page, pages);
  const place = head.pageOf(page, pages);
  const widthOf = (text: string): number => measure(text, TYPE.small, 'regular');
  const baseline = foot - 3;
  const small = (text: string, x: number): DrawOp =>
    textOp(text, [x, baseline], TYPE.small, 'regular', head.fields.number);
  const corner = codes?.corner ?? null;
  return [
    ...(codes === undefined
      ? []
      : [
          {
            kind: 'qr' as const,
            ...{ x: left + inner - PAGE_CODE_SIZE, y: MARGIN, size: PAGE_CODE_SIZE },
            code: codes.page,
            place: 'page' as const,
          },
        ]),
    ...(corner === null
      ? []
      : [
          {
            kind: 'qr' as const,
            ...{ x: left, y: foot - CORNER_CODE_SIZE, size: CORNER_CODE_SIZE },
            code: corner,
            place: 'corner' as const,
          },
        ]),
    small(head.printed, left + CORNER_CODE_SIZE + CODE_GAP),
    small(place, left + (inner - widthOf(place)) / 2),
    small(head.number, left + inner - widthOf(head.number)),
  ];
};
