import { Checkbox, Stack } from '@mantine/core';
import type { Role, Tick } from '../../../../shared/features/access/types';
import { TICKS } from '../../../../shared/features/access/vocabulary';
import { useT } from '../../../lib/i18n';

export type Rights = { readonly roles: readonly Role[]; readonly ticks: readonly Tick[] };

/** What a user may do: roles, each with what it means, and the powers of their own. */
export const RightsFields = ({
  known,
  rights,
  onChange,
}: {
  readonly known: readonly Role[];
  readonly rights: Rights;
  readonly onChange: (rights: Rights) => void;
}) => {
  const t = useT();
  return (
    <>
      <Checkbox.Group
        label={t('access.users.field.roles')}
        value={[...rights.roles]}
        onChange={(roles) => onChange({ ...rights, roles: known.filter((role) => roles.includes(role)) })}
      >
        <Stack gap={6} mt={4}>
          {known.map((role) => (
            <Checkbox
              key={role}
              value={role}
              label={t(`access.role.${role}`)}
              description={t(`access.roleHint.${role}`)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Checkbox.Group
        label={t('access.users.field.ticks')}
        value={[...rights.ticks]}
        onChange={(ticks) => onChange({ ...rights, ticks: TICKS.filter((tick) => ticks.includes(tick)) })}
      >
        <Stack gap={6} mt={4}>
          {TICKS.map((tick) => (
            <Checkbox key={tick} value={tick} label={t(`access.tick.${tick}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
    </>
  );
};
