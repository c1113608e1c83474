import { Button, Group, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Rater, ScorecardView } from '../../../../shared/features/appraisal/types/records';
import type { RaterType } from '../../../../shared/features/appraisal/vocabulary';
import { useT } from '../../../lib/i18n';
import { client } from '../../../lib/ipc';
import { RecordPicker } from '../../../ui/RecordPicker';
import { StaffPicker } from '../../organization/components/StaffPicker';

export type NewRater = Rater & { readonly shown: string };

type AddRaterProps = { readonly view: ScorecardView; readonly onAdd: (rater: NewRater) => void };

/** Choose who judges next; the scores of a new rater are saved with the grid. */
export const AddRater = ({ view, onAdd }: AddRaterProps) => {
  const t = useT();
  const [type, setType] = useState<RaterType>('superior');
  const [name, setName] = useState('');
  const types = view.raterRules.map((rule) => rule.type);
  const kind = t(`appraisal.rater.${type}`);
  const addStaff = async (id: string | null): Promise<void> => {
    if (id === null) return;
    const label = await client.organization.getStaffLabel(id);
    if (label.ok && label.value !== null)
      onAdd({ raterType: type, raterId: id, raterName: '', shown: label.value.name });
  };
  const addName = (): void => {
    onAdd({
      raterType: type,
      raterId: type === 'self' ? view.scorecard.staffId : null,
      raterName: type === 'self' ? '' : name.trim(),
      shown: name.trim() || kind,
    });
    setName('');
  };
  return (
    <Group gap="xs" align="flex-end">
      <RecordPicker
        label={t('appraisal.scorecard.raterType')}
        w={120}
        options={types.map((value) => ({ value, label: t(`appraisal.rater.${value}`) }))}
        value={type}
        onChange={(value) => setType(types.find((each) => each === value) ?? 'superior')}
      />
      {type === 'self' || type === 'customer' ? null : (
        <StaffPicker
          label={t('appraisal.scorecard.raterStaff')}
          w={220}
          value={null}
          except={view.scorecard.staffId}
          onChange={(id) => void addStaff(id)}
        />
      )}
      {type === 'self' ? null : (
        <TextInput
          label={t('appraisal.scorecard.raterName')}
          w={170}
          maxLength={40}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') addName();
          }}
        />
      )}
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={addName}>
        {t('appraisal.scorecard.addRater')}
      </Button>
    </Group>
  );
};
