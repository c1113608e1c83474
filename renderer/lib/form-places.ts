/** Everything that stands at no field of the form. */
export const NOWHERE = '';

/**
 * Where a form shows what is wrong at a path of its call's input: at the same path, or the one that is left when what wraps the fields
 * (`fields.hireDate`) is taken off. `NOWHERE` when the form has no such field.
 */
export const placeOf = (
  path: readonly PropertyKey[],
  values: Readonly<Record<string, unknown>>,
  renamed: Readonly<Record<string, string>> = {},
): string => {
  const whole = path.map(String).join('.');
  const given = renamed[whole];
  if (given !== undefined) return given;
  const from = path.findIndex((key) => Object.hasOwn(values, key));
  return from < 0 ? NOWHERE : path.slice(from).map(String).join('.');
};

export type Fault = { readonly place: string; readonly text: string };

/** The faults by their place, each said once; several at one place stand below each other. */
export const faultsByPlace = (faults: readonly Fault[]): Readonly<Record<string, string>> => {
  const found = new Map<string, readonly string[]>();
  for (const { place, text } of faults) {
    const known = found.get(place) ?? [];
    // A field says the first thing that is wrong with it; what has no field says everything.
    if (known.length === 0 || (place === NOWHERE && !known.includes(text)))
      found.set(place, [...known, text]);
  }
  return Object.fromEntries([...found].map(([place, texts]) => [place, texts.join('\n')]));
};
