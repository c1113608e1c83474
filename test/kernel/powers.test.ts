import { describe, expect, it } from 'vitest';
import { features } from '../../shared/features/index';
import type { FeatureDeclaration } from '../../shared/kernel/define-feature';

const declared: readonly FeatureDeclaration[] = features;

/** What is wrong with the powers of a feature: those of its calls are its own and declared, and it declares no others. */
const faultsOf = async ({ name, contract, powers }: FeatureDeclaration): Promise<readonly string[]> => {
  const calls = Object.entries(await contract());
  const asked = new Set(calls.map(([, { power }]) => power));
  const own = powers.map((power) => `${name}.${power}`);
  return [
    ...calls.flatMap(([call, { power }]) =>
      own.includes(power) ? [] : [`${name}.${call} asks for ${power}`],
    ),
    ...own.filter((power) => !asked.has(power as never)).map((power) => `${power} allows nothing`),
    // Whoever may only look changes nothing.
    ...calls.flatMap(([call, { kind, power }]) =>
      kind === 'command' && /\.read[A-Z]?\w*$/.test(power)
        ? [`${name}.${call} writes, and asks for ${power}`]
        : [],
    ),
  ];
};

describe('every call asks for a power that its feature declares', () => {
  it.each(declared.map((feature) => [feature.name, feature] as const))('%s', async (_name, feature) => {
    expect(await faultsOf(feature)).toEqual([]);
  });

  it.each([
    ['sessions.raed', 'query'],
    ['courses.read', 'query'],
    ['sessions.read', 'command'],
  ] as const)('and %s for a %s would be seen', async (power, kind) => {
    const sessions = declared.find(({ name }) => name === 'sessions');
    if (sessions === undefined) throw new Error('no sessions');
    const contract = await sessions.contract();
    const [[call, one] = ['', undefined]] = Object.entries(contract);
    const planted = { ...contract, [call]: { ...one, power, kind } } as typeof contract;
    expect(await faultsOf({ ...sessions, contract: async () => planted })).toHaveLength(1);
  });
});
