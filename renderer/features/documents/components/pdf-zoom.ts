/** How a paper is shown: as wide as the view, whole, or at a size of its own (1 is the size on paper). */
export type PdfZoom = 'width' | 'page' | number;

export type Size = { readonly width: number; readonly height: number };

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4] as const;
const SMALLEST = STEPS[0];
const LARGEST = STEPS[STEPS.length - 1] ?? SMALLEST;
/** Two sizes that nobody can tell apart. */
const SAME = 0.01;

const within = (scale: number): number => Math.min(LARGEST, Math.max(SMALLEST, scale));

/** The scale at which a page is drawn in a view. */
export const scaleOf = (zoom: PdfZoom, view: Size, page: Size): number => {
  if (typeof zoom === 'number') return within(zoom);
  const wide = view.width / page.width;
  return within(zoom === 'width' ? wide : Math.min(wide, view.height / page.height));
};

/** The next larger or smaller step from a scale; undefined at the end. */
export const stepFrom = (scale: number, direction: 1 | -1): number | undefined =>
  direction === 1 ? STEPS.find((step) => step > scale + SAME) : STEPS.findLast((step) => step < scale - SAME);

/** What was remembered, where it can still be understood. */
export const zoomOf = (kept: unknown): PdfZoom =>
  kept === 'page' || (typeof kept === 'number' && kept > 0) ? kept : 'width';
