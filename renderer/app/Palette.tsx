import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '../lib/i18n';
import { useGo } from '../lib/navigate';
import { type PaletteEntry, paletteSources } from '../lib/shell-slots';
import { SHORTCUTS } from '../lib/shortcuts';
import { useFills } from '../lib/slots';
import { useSpellings } from '../lib/spelling';
import { jobIcons } from './job-icons';
import { entryOf, type Job, type LastPages } from './nav-order';
import { isMeant } from './spelling';
import { useJobTitle } from './use-job-title';

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

type PaletteProps = { readonly jobs: readonly Job[]; readonly last: LastPages };

/** Ctrl+K: go to a job or a page, by its title or its pinyin, or to what features can find. */
export const Palette = ({ jobs, last }: PaletteProps) => {
  const t = useT();
  const go = useGo();
  const jobTitle = useJobTitle();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const found: SpotlightActionData[] = useFound(text).map((entry) => ({
    id: entry.id,
    label: entry.label,
    description: entry.description,
    leftSection: <entry.icon size={18} aria-hidden />,
    onClick: () => entry.open(go),
  }));
  const pages = jobs.flatMap(({ key, pages: own }) =>
    own.map(({ path, nav }) => ({
      id: path,
      label: t(nav.label),
      description: jobTitle(key),
      leftSection: <nav.icon size={18} aria-hidden />,
      onClick: () => go(path),
    })),
  );
  const ways = jobs.map((job) => {
    const Icon = jobIcons[job.key];
    return {
      id: `job ${job.key}`,
      label: jobTitle(job.key),
      leftSection: <Icon size={18} aria-hidden />,
      onClick: () => go(entryOf(job, last).path),
    };
  });
  const all = [...pages, ...ways];
  const spellings = useSpellings(
    all.map(({ label }) => label),
    asked,
  );
  const meant: readonly SpotlightActionData[] = all.filter(({ label }, index) =>
    isMeant(text, label, spellings[index]),
  );
  return (
    <Spotlight
      shortcut={[SHORTCUTS.find.keys]}
      tagsToIgnore={[]}
      onSpotlightOpen={() => setAsked(true)}
      query={text}
      onQueryChange={setText}
      filter={(_query, actions) => actions}
      actions={[...found, ...meant]}
      nothingFound={t('common.state.noMatch')}
      scrollable
      maxHeight={420}
      searchProps={{ placeholder: t('common.shell.findHint'), 'aria-label': t('common.shell.find') }}
    />
  );
};
