import type { z } from 'zod';
import type { FeatureDeclaration } from '../kernel/define-feature';
import { type Feature, features } from './index';

type Documents<F> = F extends { readonly documents: infer D } ? keyof D : never;
type Workbooks<F> = F extends { readonly workbooks: readonly (infer W)[] } ? W : never;
type Addresses<F> = F extends { readonly addresses: readonly (infer A)[] } ? A : never;
type Standards<F> = F extends { readonly standards: infer S } ? keyof S : never;
type SchemaOf<F, D extends string> = F extends { readonly standards: { readonly [K in D]: infer S } }
  ? S
  : never;

/** Every document that can be printed, by its name in code. */
export type DocumentName = Documents<Feature> & string;
/** Every kind of workbook. */
export type WorkbookName = Workbooks<Feature> & string;
/** Every page that can be linked to. */
export type Address = Addresses<Feature> & string;
/** Every document of numbers that head office may change, by its name in code. */
export type StandardDoc = Standards<Feature> & string;
/** What a standard holds, as its feature's schema parses it. */
export type StandardBody<D extends StandardDoc> = z.output<SchemaOf<Feature, D>>;

/** The schemas of the standards that these features bring, by document. */
export const standardsOf = (declared: readonly FeatureDeclaration[]): Readonly<Record<string, z.ZodType>> =>
  Object.assign({}, ...declared.map(({ standards = {} }) => standards)) as Record<string, z.ZodType>;

/** The schema of every standard's body. */
export const standardSchemas = standardsOf(features) as {
  readonly [D in StandardDoc]: SchemaOf<Feature, D>;
};

/** Documents that are built in for good: limits of the app, which nobody publishes (rulings 16). */
export const fixedStandards: readonly string[] = (features as readonly FeatureDeclaration[]).flatMap(
  ({ fixedStandards: own = [] }) => own,
);

/** Whether this app knows a document; a file may come from a newer one. */
export const isStandardDoc = (doc: string): doc is StandardDoc => Object.hasOwn(standardSchemas, doc);

type Filled<A> = A extends `${infer Path}/$${string}` ? `${Path}/${string}` : A;
/** A page as it stands in the address bar: parameters filled in, perhaps a search behind it. */
export type Place = Filled<Address> | `${Filled<Address>}?${string}`;

type Leads<T> = T[keyof T] & string;
type Declared<F> =
  | (F extends { readonly reminders: infer T } ? Leads<T> : never)
  | (F extends { readonly tiles: infer T } ? Leads<T> : never)
  | (F extends { readonly firstSteps: infer T } ? Leads<T> : never)
  | (F extends { readonly approvalSubjects: infer T } ? Leads<T> : never);

/** Those that lead nowhere: `$…` stands for the subject and must be the address's own, whatever else is filled in must fit one. */
type Misled<T> = T extends Address
  ? never
  : T extends `${infer Path}?${string}`
    ? Misled<Path> extends never
      ? never
      : T
    : T extends `${string}$${string}`
      ? T
      : T extends Place
        ? never
        : T;
type Nothing<T extends never> = T;

/** Where a feature declares that its reminders, tiles, first steps and what is decided on lead. One that leads nowhere does not compile here. */
export type Target = Declared<Feature> | Nothing<Misled<Declared<Feature>>>;

const declared: readonly FeatureDeclaration[] = features;

/** The name of every document that can be printed, in the order of the features. */
export const documentNames: readonly string[] = declared.flatMap(({ documents = {} }) =>
  Object.keys(documents),
);
