import { z } from 'zod';

/** A field of a standard that is one word, number, day or switch. */
export type LeafShape =
  | { readonly kind: 'text'; readonly max: number | null; readonly nullable: boolean }
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly min: number | null;
      readonly max: number | null;
      readonly nullable: boolean;
    }
  | { readonly kind: 'day'; readonly nullable: boolean }
  | { readonly kind: 'switch'; readonly nullable: boolean }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly nullable: boolean };

export type ShapeField = { readonly name: string; readonly optional: boolean; readonly shape: Shape };

/** What a standard holds, as its editor is drawn from it: the same that its schema says, without a second description. */
export type Shape =
  | LeafShape
  | { readonly kind: 'group'; readonly fields: readonly ShapeField[]; readonly nullable: boolean }
  /** Groups by a key that is not known before, as 免去的步骤 by subject. */
  | { readonly kind: 'byKey'; readonly of: Shape; readonly nullable: boolean }
  | { readonly kind: 'list'; readonly of: Shape; readonly min: number; readonly nullable: boolean };

type Json = {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Json[];
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Json | false;
  readonly items?: Json;
  readonly minItems?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
};

/** Numbers without bounds come with those of the machine. */
const boundOf = (value: number | undefined): number | null =>
  value === undefined || Math.abs(value) === Number.MAX_SAFE_INTEGER ? null : value;

const fieldsOf = ({ properties = {}, required = [] }: Json): readonly ShapeField[] =>
  Object.entries(properties).map(([name, json]) => ({
    name,
    optional: !required.includes(name),
    shape: readJson(json),
  }));

const holdsNothing = ({ anyOf = [] }: Json): boolean => anyOf.some(({ type }) => type === 'null');

const readJson = (json: Json, isNullable = false): Shape => {
  const types = [json.type ?? []].flat();
  const nullable = isNullable || types.includes('null');
  const type = types.find((each) => each !== 'null');
  const [first, ...rest] = (json.anyOf ?? []).filter(({ type }) => type !== 'null');
  if (first !== undefined) {
    // A word, or a word that says *none of them*: a word all the same.
    if ([first, ...rest].every(({ type }) => type === 'string'))
      return readJson(rest.length === 0 ? first : { type: 'string' }, holdsNothing(json));
    if (rest.length > 0) throw new Error('a field of a standard is one thing or nothing');
    return readJson(first, holdsNothing(json));
  }
  if (json.enum !== undefined) return { kind: 'choice', options: json.enum, nullable };
  switch (type) {
    case 'object':
      return json.properties === undefined && typeof json.additionalProperties === 'object'
        ? { kind: 'byKey', of: readJson(json.additionalProperties), nullable }
        : { kind: 'group', fields: fieldsOf(json), nullable };
    case 'array':
      return { kind: 'list', of: readJson(json.items ?? {}), min: json.minItems ?? 0, nullable };
    case 'boolean':
      return { kind: 'switch', nullable };
    case 'number':
    case 'integer':
      return {
        ...{ kind: 'number', whole: type === 'integer', nullable },
        ...{ min: boundOf(json.minimum), max: boundOf(json.maximum) },
      };
    case 'string':
      return json.format === 'date'
        ? { kind: 'day', nullable }
        : { kind: 'text', max: json.maxLength ?? null, nullable };
    default:
      throw new Error(`a standard cannot hold ${type}`);
  }
};

/** The shape of a standard's body, from the schema that judges it. Rules over several fields are the schema's alone. */
export const shapeOf = (schema: z.ZodType): Shape => readJson(z.toJSONSchema(schema) as unknown as Json);

/** The fields by which a row of a list is the same row in another version, the first that it has. */
const IDENTITIES = [
  'key',
  'subject',
  'use',
  'indicator',
  'form',
  'kind',
  'band',
  'tier',
  'level',
  'family',
  'education',
  'type',
  'function',
  'year',
] as const;

/** Words of these lists stand in several rows where the rows are steps of a scale. */
const SHARED_ON_A_SCALE: readonly string[] = ['kind', 'family', 'education', 'type'];

/** Which field of a list's rows names them; undefined when only their place does. */
export const identityOf = (shape: Shape): ShapeField | undefined => {
  if (shape.kind !== 'group') return undefined;
  const isScale = shape.fields.some(({ name }) => name === 'from');
  return IDENTITIES.filter((name) => !(isScale && SHARED_ON_A_SCALE.includes(name))).flatMap(
    (name) => shape.fields.find((field) => field.name === name) ?? [],
  )[0];
};

/**
 * Whether rows of this list may be added, and taken away. What a closed list names is complete as it is; what has a key of its own can be
 * added, and stays, because records of every office name it.
 */
export const rowsMay = (of: Shape): { readonly add: boolean; readonly remove: boolean } => {
  const identity = identityOf(of);
  if (identity === undefined || identity.name === 'year') return { add: true, remove: true };
  const isOpen = identity.shape.kind === 'text' || identity.shape.kind === 'number';
  return { add: isOpen && ['key', 'level'].includes(identity.name), remove: false };
};

/** An empty value of a shape, for a new row. */
export const emptyOf = (shape: Shape): unknown => {
  if (shape.nullable) return null;
  switch (shape.kind) {
    case 'group':
      return Object.fromEntries(
        shape.fields.filter(({ optional }) => !optional).map(({ name, shape: of }) => [name, emptyOf(of)]),
      );
    case 'byKey':
      return {};
    case 'list':
      return [];
    case 'number':
      return shape.min ?? 0;
    case 'switch':
      return false;
    case 'choice':
      return shape.options[0] ?? '';
    default:
      return '';
  }
};
