import { IconUser } from '@tabler/icons-react';
import { client } from '../../../lib/ipc';
import type { PaletteSource } from '../../../lib/shell-slots';

const MOST_PEOPLE = 8;

/** People by name, pinyin, initials or number, for the palette. */
export const palettePeople: PaletteSource = {
  key: 'organization',
  find: async (text, t) => {
    const people = await client.organization.pickStaff({ search: text, limit: MOST_PEOPLE, all: true });
    if (!people.ok) return [];
    return people.value.map(({ id, name, staffNo, site, status }) => ({
      id,
      label: `${name}  ${staffNo}`,
      description: [site ?? '', t(`organization.staffStatus.${status}`)].filter(Boolean).join(' · '),
      icon: IconUser,
      open: (go) => go('/staff/$id', { params: { id } }),
    }));
  },
};
