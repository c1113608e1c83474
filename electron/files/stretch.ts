/** What it costs to try one code that protects a secret: scrypt's parameters. */
export type Stretch = { readonly N: number; readonly r: number; readonly p: number };

/** The files that a code closes do not carry these: other ones do not open what these closed. */
export const PRODUCT_STRETCH: Stretch = { N: 2 ** 14, r: 8, p: 1 };
