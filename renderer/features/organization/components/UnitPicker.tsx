import type { Choice, Unit } from '../../../../shared/features/organization/types';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { client } from '../../../lib/ipc';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { RecordPicker, type RecordPickerProps } from '../../../ui/RecordPicker';

const LISTS = { site: 'sites', department: 'departments', post: 'posts' } as const satisfies Record<
  Unit,
  string
>;

type UnitPickerProps = Omit<
  RecordPickerProps,
  'options' | 'onSearch' | 'foundFor' | 'empty' | 'remedy' | 'create'
> & {
  readonly unit: Unit;
  readonly choices: readonly Choice[] | undefined;
};

/** Choose a site, department or post of the own office; one that is not there yet can be made on the spot. */
export const UnitPicker = ({ unit, choices, ...rest }: UnitPickerProps) => {
  const t = useT();
  const add = useCommand('organization', 'createUnit');
  const make = async (name: string): Promise<string | null> => {
    const answer = await add.run({ unit, name });
    if (!answer.ok) return null;
    notifyDone(t('common.state.saved'), undoOf(answer));
    const now = await client.organization.getChoices({});
    return now.ok ? (now.value[LISTS[unit]].find((choice) => choice.name === name)?.id ?? null) : null;
  };
  return (
    <RecordPicker
      label={t(`organization.field.${unit}`)}
      clearable
      {...rest}
      empty={t('organization.picker.noUnits')}
      remedy={t('organization.picker.unitRemedy')}
      options={(choices ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      create={{
        label: (name) => t('organization.picker.newUnit', { unit: t(`organization.field.${unit}`), name }),
        run: make,
      }}
    />
  );
};
