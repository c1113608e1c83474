import type { Feature } from './index';

type Documents<F> = F extends { readonly documents: infer D } ? keyof D : never;
type Workbooks<F> = F extends { readonly workbooks: readonly (infer W)[] } ? W : never;
type Addresses<F> = F extends { readonly addresses: readonly (infer A)[] } ? A : never;

/** Every document that can be printed, by its name in code. */
export type DocumentName = Documents<Feature> & string;
/** Every kind of workbook. */
export type WorkbookName = Workbooks<Feature> & string;
/** Every page that can be linked to. */
export type Address = Addresses<Feature> & string;
