import { Checkbox, ScrollArea, Stack, Text } from '@mantine/core';
import type { Candidate } from '../../../../shared/features/sessions/types';
import { useT } from '../../../lib/i18n';

type CandidateListProps = {
  readonly people: readonly Candidate[];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
};

/** People who were found, each to be ticked. */
export const CandidateList = ({ people, chosen, onChosen }: CandidateListProps) => {
  const t = useT();
  const all = people.length > 0 && people.every(({ id }) => chosen.has(id));
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  };
  return (
    <Stack gap={4}>
      <Checkbox
        size="sm"
        label={`${t('common.action.selectAll')} · ${t('sessions.trainees.found', { count: people.length })}`}
        checked={all}
        indeterminate={!all && chosen.size > 0}
        onChange={() => onChosen(all ? new Set() : new Set(people.map(({ id }) => id)))}
      />
      <ScrollArea.Autosize mah={280} type="auto">
        <Stack gap={2}>
          {people.map(({ id, staffNo, name, site, department, post }) => (
            <Checkbox
              key={id}
              size="sm"
              checked={chosen.has(id)}
              onChange={() => toggle(id)}
              label={
                <Text size="sm">
                  {[`${staffNo} ${name}`, site, department, post].filter((part) => part).join(' · ')}
                </Text>
              }
            />
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Stack>
  );
};
