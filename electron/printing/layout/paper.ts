/** A4 in points. */
const SHORT = 595.28;
const LONG = 841.89;

/** Points in a millimetre. */
export const MM = 72 / 25.4;

export type Orientation = 'portrait' | 'landscape';

/** What a QR code needs round it to be found. */
const WHITE = 3.2 * MM;

/**
 * Left, right and above: the code of the page stands in the corner of this margin, and a code nearer to the edge of the
 * paper is lost with the first fold.
 */
export const MARGIN = 15 * MM;
/** Below: what every office printer reaches. */
const MARGIN_BELOW = 11 * MM;

/** The code of the page, above on the right. */
export const PAGE_CODE_SIZE = 22 * MM;
/** The code in the corner, below on the left. */
export const CORNER_CODE_SIZE = 14.2 * MM;
/** How far texts beside a code stay from it. */
export const CODE_GAP = WHITE;

export const HEADER_HEIGHT = PAGE_CODE_SIZE + WHITE;
export const FOOTER_HEIGHT = CORNER_CODE_SIZE + WHITE;

/** A page with the area for the content, between the head and the foot. */
export type Paper = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly inner: number;
  readonly top: number;
  readonly bottom: number;
  /** The lower edge of the foot. */
  readonly foot: number;
};

export const paperOf = (orientation: Orientation): Paper => {
  const [width, height] = orientation === 'portrait' ? [SHORT, LONG] : [LONG, SHORT];
  const foot = height - MARGIN_BELOW;
  return {
    width,
    height,
    left: MARGIN,
    inner: width - 2 * MARGIN,
    top: MARGIN + HEADER_HEIGHT,
    bottom: foot - FOOTER_HEIGHT,
    foot,
  };
};

/** A cell or line to sign is at least this high: 10.6 mm, what a signature written by hand keeps inside of. */
export const SIGNATURE_HEIGHT = 30;

/** Type sizes and distances that all documents share. */
export const TYPE = {
  company: 11,
  title: 17,
  body: 9.5,
  small: 8,
  section: 11,
  leading: 1.38,
  padding: 4,
  /** Where the baseline lies in a line, as a share of the type size. */
  ascent: 0.88,
} as const;
