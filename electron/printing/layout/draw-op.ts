import type { BoxKind, BoxRole } from '../../../shared/kernel/print-layout';

/** Only these two weights are shipped and embedded. */
export type Weight = 'regular' | 'bold';

/** The width of a text in points, by the advance widths of the font. Layout knows no font but this. */
export type Measure = (text: string, size: number, weight: Weight) => number;

/** One line of text. `y` is its baseline; `field` names what it shows, for the refusal of a missing glyph. */
export type TextOp = {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly field: string;
};

/** What a box is for: who signs there or what is ticked, and in which row of the document. */
export type BoxMark = {
  readonly kind: BoxKind;
  readonly role: BoxRole;
  readonly row: string | null;
  readonly choice: string | null;
};

/** What a page is made of; points, from the top left corner. */
export type DrawOp =
  | TextOp
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'checkbox';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly checked: boolean;
    }
  | {
      readonly kind: 'qr';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly code: QrCode;
      readonly place: 'page' | 'corner';
    }
  | {
      /** Where a hand signs or ticks. It has no ink; it is kept with the print, so that a scan can be read. */
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly mark: BoxMark;
    }
  | { readonly kind: 'watermark'; readonly text: string };

/**
 * The dark modules of a QR code as horizontal runs, so that it is painted in few strokes: x, y and length of one after the
 * other. Bytes, because a batch holds two codes of each page until the last one is laid out.
 */
export type QrCode = { readonly modules: number; readonly runs: Uint8Array };

export type Page = { readonly width: number; readonly height: number; readonly ops: readonly DrawOp[] };
