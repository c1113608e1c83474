import type { AccessStandard, Role, Tick } from '../types';

/** How far a power reaches: everywhere, only what is theirs, or nowhere. */
type Reach = 'all' | 'own' | 'none';

type Rights = { readonly roles: readonly Role[]; readonly ticks: readonly Tick[] };

const fits = (pattern: string, power: string): boolean => {
  const [feature = '', name = '*'] = pattern.split('.');
  const [ofFeature, ofName] = power.split('.');
  return (feature === '*' || feature === ofFeature) && (name === '*' || name === ofName);
};

const oneFits = (patterns: readonly string[], power: string): boolean =>
  patterns.some((pattern) => fits(pattern, power));

/** The roles that a kind of office has (ruling 9). */
export const rolesOf = (
  { roles }: Pick<AccessStandard, 'roles'>,
  office: 'branch' | 'head',
): readonly Role[] => roles.filter(({ offices }) => offices.includes(office)).map(({ key }) => key);

/**
 * How far a power reaches for a user of an office (trust §1): the furthest that one of the roles says. What no role names is nobody's; a
 * role that this kind of office does not have gives nothing; a tick gives what the role says that it does.
 */
export const reachOf = (
  standard: Pick<AccessStandard, 'roles'>,
  office: 'branch' | 'head',
  { roles, ticks }: Rights,
  power: string,
): Reach => {
  const held = standard.roles.filter(({ key, offices }) => roles.includes(key) && offices.includes(office));
  const isAll = held.some(
    (role) => oneFits(role.all, power) || ticks.some((tick) => oneFits(role.ticks[tick] ?? [], power)),
  );
  if (isAll) return 'all';
  return held.some(({ own }) => oneFits(own, power)) ? 'own' : 'none';
};

type Held = Rights & { readonly id: string; readonly isActive: boolean };

/** Whether an office would be left without an active administrator: nobody could let anybody in again. */
export const isLastAdministrator = (users: readonly Held[], id: string): boolean => {
  const held = users.filter(({ isActive, roles }) => isActive && roles.includes('administrator'));
  return held.length === 1 && held[0]?.id === id;
};
