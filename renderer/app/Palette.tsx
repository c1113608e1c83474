import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { FeatureRoute } from '../lib/define-pages';
import { useT } from '../lib/i18n';
import { useGo } from '../lib/navigate';
import { type PaletteEntry, paletteSources } from '../lib/shell-slots';
import { useFills } from '../lib/slots';
import { inNavigation } from './nav-order';

const useFound = (text: string): readonly PaletteEntry[] => {
  const t = useT();
  const sources = useFills(paletteSources);
  const answers = useQueries({
    queries: sources.map(({ key, find }) => ({
      queryKey: ['palette', key, text],
      enabled: text.trim() !== '',
      placeholderData: (previous: readonly PaletteEntry[] | undefined) => previous,
      queryFn: () => find(text, t),
    })),
  });
  return text.trim() === '' ? [] : answers.flatMap(({ data }) => data ?? []);
};

/** Ctrl+K: go to a page, or to what features can find. */
export const Palette = ({ routes }: { readonly routes: readonly FeatureRoute[] }) => {
  const t = useT();
  const go = useGo();
  const [text, setText] = useState('');
  const needle = text.trim().toLowerCase();
  const found: SpotlightActionData[] = useFound(text).map((entry) => ({
    id: entry.id,
    label: entry.label,
    description: entry.description,
    leftSection: <entry.icon size={18} aria-hidden />,
    onClick: () => entry.open(go),
  }));
  const pages: SpotlightActionData[] = inNavigation(routes)
    .map(({ path, nav }) => ({
      id: path,
      label: t(nav.label),
      leftSection: <nav.icon size={18} aria-hidden />,
      onClick: () => go(path),
    }))
    .filter((page) => needle === '' || page.label.toLowerCase().includes(needle));
  return (
    <Spotlight
      shortcut={['mod + K']}
      tagsToIgnore={[]}
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
