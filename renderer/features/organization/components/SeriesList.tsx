import { ActionIcon, Autocomplete, Button, Group, Table, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { StaffSeries, StaffView } from '../../../../shared/features/organization/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { useCall, useCommand } from '../../../lib/calls';
import { formatDate } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { into } from '../../../lib/sending';
import { undoOf } from '../../../lib/undo';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { FormSection } from '../../../ui/FormSection';
import { RecordForm } from '../../../ui/RecordForm';

type SeriesValues = { readonly series: string; readonly certifiedOn: CalendarDate | null };

const NEW_SERIES: SeriesValues = { series: '', certifiedOn: null };

const AddSeries = ({ view }: { readonly view: StaffView }) => {
  const t = useT();
  const choices = useCall('organization', 'getChoices', {}).data;
  const staffId = view.staff.id;
  const form = useRecordForm<SeriesValues, StaffSeries>({
    draft: `series:new:${staffId}`,
    initialValues: NEW_SERIES,
    save: into('organization', 'saveSeries', (values: SeriesValues) => ({ staffId, seen: null, ...values })),
    done: t('common.state.saved'),
  });
  const { fields } = form;
  const held = new Set(view.series.map((skill) => skill.series));
  return (
    <RecordForm form={form} inline>
      <Group gap="xs" align="flex-end">
        <Autocomplete
          label={t('organization.field.series')}
          w={200}
          maxLength={60}
          data={(choices?.productSeries ?? []).filter((series) => !held.has(series))}
          {...fields.getInputProps('series')}
        />
        <DateField
          label={t('organization.field.certifiedOn')}
          w={160}
          {...fields.getInputProps('certifiedOn')}
        />
        <Button
          type="submit"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          loading={form.isRunning}
        >
          {t('organization.skills.addSeries')}
        </Button>
      </Group>
    </RecordForm>
  );
};

const SeriesRow = ({ skill, mine }: { readonly skill: StaffSeries; readonly mine: boolean }) => {
  const t = useT();
  const save = useCommand('organization', 'saveSeries');
  const remove = useCommand('organization', 'removeSeries');
  const name = skill.series;
  const { id, version, staffId } = skill;
  const changeDay = (certifiedOn: string | null): void => {
    if (certifiedOn !== skill.certifiedOn)
      void save.run({ staffId, seen: { id, version }, series: name, certifiedOn });
  };
  const drop = async (): Promise<void> => {
    const answer = await remove.run({ id, version });
    if (!answer.ok) return;
    notifyDone(t('organization.skills.removed', { name }), undoOf(answer));
  };
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      <Table.Td w={190}>
        {mine ? (
          <DateField
            aria-label={`${name} ${t('organization.field.certifiedOn')}`}
            size="xs"
            value={skill.certifiedOn}
            onChange={changeDay}
          />
        ) : (
          formatDate(skill.certifiedOn)
        )}
      </Table.Td>
      <Table.Td w={48}>
        {mine ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('organization.unitsPage.remove', { name })}
            onClick={() => void drop()}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
};

/** The product series 产品系列 that a person is skilled in. */
export const SeriesList = ({ view }: { readonly view: StaffView }) => {
  const t = useT();
  return (
    <FormSection title={t('organization.skills.seriesTitle')}>
      <Text size="sm" c="gray.7">
        {t('organization.skills.seriesHint')}
      </Text>
      {view.series.length === 0 ? (
        <Text size="sm">{t('organization.skills.noSeries')}</Text>
      ) : (
        <Table maw={560} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('organization.field.series')}</Table.Th>
              <Table.Th>{t('organization.field.certifiedOn')}</Table.Th>
              <Table.Th aria-label={t('common.action.delete')} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {view.series.map((skill) => (
              <SeriesRow key={`${skill.id}:${skill.version}`} skill={skill} mine={view.mine} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {view.mine ? <AddSeries view={view} /> : null}
    </FormSection>
  );
};
