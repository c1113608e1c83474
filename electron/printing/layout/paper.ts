/** A4 in points, with the margins that every office printer can reach. */
const SHORT = 595.28;
const LONG = 841.89;

export type Orientation = 'portrait' | 'landscape';

export const MARGIN = 34;
export const FOOTER_HEIGHT = 20;

export const paperSize = (orientation: Orientation): { readonly width: number; readonly height: number } =>
  orientation === 'portrait' ? { width: SHORT, height: LONG } : { width: LONG, height: SHORT };

/** Type sizes and distances that all forms share. */
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
