import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import { useCall } from '../lib/calls';
import type { FeatureRoute } from '../lib/define-pages';
import { useT } from '../lib/i18n';
import { useGo } from '../lib/navigate';
import { inNavigation } from './nav-order';

const MOST_PEOPLE = 8;

/** Ctrl+K: go to a page, or to a person by name, pinyin, initials or number. */
export const Palette = ({ routes }: { readonly routes: readonly FeatureRoute[] }) => {
  const t = useT();
  const go = useGo();
  const [text, setText] = useState('');
  const people = useCall(
    'organization',
    'pickStaff',
    { search: text, limit: MOST_PEOPLE, all: true },
    { enabled: text.trim() !== '' },
  );
  const needle = text.trim().toLowerCase();
  const pages: SpotlightActionData[] = inNavigation(routes)
    .map(({ path, nav }) => ({
      id: path,
      label: t(nav.label),
      leftSection: <nav.icon size={18} aria-hidden />,
      onClick: () => go(path),
    }))
    .filter((page) => needle === '' || page.label.toLowerCase().includes(needle));
  const found: SpotlightActionData[] =
    needle === ''
      ? []
      : (people.data ?? []).map((person) => ({
          id: person.id,
          label: `${person.name}  ${person.staffNo}`,
          description: [person.site ?? '', t(`organization.staffStatus.${person.status}`)]
            .filter(Boolean)
            .join(' · '),
          leftSection: <IconUser size={18} aria-hidden />,
          onClick: () => go('/staff/$id', { id: person.id }),
        }));
  return (
    <Spotlight
      shortcut={['mod + K']}
      query={text}
      onQueryChange={setText}
      filter={(_query, actions) => actions}
      actions={[...found, ...pages]}
      nothingFound={t('common.state.noMatch')}
      scrollable
      maxHeight={420}
      searchProps={{ placeholder: t('common.shell.findHint'), 'aria-label': t('common.shell.find') }}
    />
  );
};
