import { z } from 'zod';

/**
 * The version of how documents are laid out. It is part of each snapshot, so it is in the hash that the paper carries.
 *
 * Raise it with every change that moves a box or a line of any document: a margin, a row height, a column, a font, a new box.
 * Documents of before it was counted have no version, which means 1; their boxes were never kept.
 */
export const LAYOUT_VERSION = 2;

/** A box to sign in, a box to tick, and the room above a line to sign on. */
export const BOX_KINDS = ['signature', 'tick', 'line'] as const;
export type BoxKind = (typeof BOX_KINDS)[number];

/** Who signs, or what is ticked. Kept layouts name them, so a role is never renamed and never taken away. */
export const BOX_ROLES = [
  'trainer',
  'trainee',
  'self',
  'hr',
  'recorder',
  'trainingDepartment',
  'trainingHead',
  'approver',
  'drafter',
  'superior',
  'interviewer',
  'reviewer',
  'panel',
  'effect',
] as const;
export type BoxRole = (typeof BOX_ROLES)[number];

/** Millimetres from the top left corner of the page, to the hundredth. */
const zMm = z.number().min(0).max(1000);

const zBox = z.object({
  /** Unique in the document; the same box of the same content has the same id whenever it is laid out. */
  id: z.string().min(1),
  page: z.number().int().min(1),
  x: zMm,
  y: zMm,
  w: zMm,
  h: zMm,
  kind: z.enum(BOX_KINDS),
  role: z.enum(BOX_ROLES),
  /**
   * The key of the row in the model: an employee number, the position of an item, a step of approval, a department of the
   * panel; `blank-<position>` for a row without anybody. A row that a page break cut has a box of the same row in each part.
   */
  row: z.string().nullable(),
  /** Which of several answers a box to tick stands for. */
  choice: z.string().nullable(),
});

/** A QR code without the white round it: that of the page, or the small one in the corner. */
const zPlacedCode = z.object({ kind: z.enum(['page', 'corner']), x: zMm, y: zMm, size: zMm });

const zPage = z.object({
  width: zMm,
  height: zMm,
  codes: z.array(zPlacedCode),
  /** What is drawn as `[x1, y1, x2, y2]`, horizontal or vertical; what lies in one line is one line. */
  lines: z.array(z.tuple([zMm, zMm, zMm, zMm])),
  boxes: z.array(zBox),
});

/** Where everything stands on the pages of a printed document that a scan of it is measured against. */
export const zPrintLayout = z.object({ layout: z.number().int().min(2), pages: z.array(zPage).min(1) });

export type PrintLayout = z.infer<typeof zPrintLayout>;
export type LayoutPage = PrintLayout['pages'][number];
export type LayoutBox = LayoutPage['boxes'][number];
export type LayoutLine = LayoutPage['lines'][number];
