import { ActionIcon, Button, Group, Select, Table, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ImprovementPlan, ScorecardView } from '../../../../shared/features/appraisal/types';
import { addMonths } from '../../../../shared/kernel/dates';
import { useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { DateField } from '../../../ui/DateField';
import { DraftNote } from '../../../ui/DraftNote';
import { InlineForm } from '../../../ui/InlineForm';

type Item = { problem: string; goal: string; measure: string; dueOn: string | null };
const NEW_ITEM: Item = { problem: '', goal: '', measure: '', dueOn: null };
const MONTHS = 3;

const CheckForm = ({ plan }: { readonly plan: ImprovementPlan }) => {
  const t = useT();
  const check = useCommand('appraisal', 'checkImprovement', { silent: true });
  const needed = (value: string | null): string | null =>
    (value ?? '').trim() === '' ? t('common.state.required') : null;
  const form = useForm<{ state: string; checkedOn: string | null; checkedBy: string; checkResult: string }>({
    initialValues: {
      state: 'achieved',
      checkedOn: todayHere(),
      checkedBy: '',
      checkResult: '',
    },
    validate: { checkedOn: needed, checkedBy: needed, checkResult: needed },
  });
  const draft = useDraft(`improvement-check:${plan.id}`, form);
  const store = async (values: typeof form.values): Promise<void> => {
    const state = values.state === 'missed' ? 'missed' : 'achieved';
    const answer = await check.run({
      ...values,
      state,
      checkedOn: values.checkedOn ?? '',
      id: plan.id,
      version: plan.version,
    });
    if (answer.ok) {
      draft.clear();
      notifyDone(t('appraisal.improvement.checked'), undoOf(answer));
    } else if (!applyRefusal(form, answer.error, t)) notifyRefusal(t, answer.error);
  };
  return (
    <InlineForm onSubmit={form.onSubmit((values) => void store(values))}>
      <DraftNote draft={draft} />
      <Group gap="xs" align="flex-start" mt="sm">
        <Select
          label={t('appraisal.improvement.check')}
          w={130}
          allowDeselect={false}
          data={(['achieved', 'missed'] as const).map((value) => ({
            value,
            label: t(`appraisal.improvement.${value}`),
          }))}
          {...form.getInputProps('state')}
        />
        <DateField
          label={t('appraisal.improvement.checkedOn')}
          w={150}
          {...form.getInputProps('checkedOn')}
        />
        <TextInput
          label={t('appraisal.improvement.checkedBy')}
          w={140}
          maxLength={40}
          {...form.getInputProps('checkedBy')}
        />
        <TextInput
          label={t('appraisal.improvement.checkResult')}
          w={300}
          maxLength={2000}
          {...form.getInputProps('checkResult')}
        />
        <Button type="submit" mt={24} variant="default" loading={check.isRunning}>
          {t('common.action.confirm')}
        </Button>
      </Group>
    </InlineForm>
  );
};

/** What someone is to get better at, how and until when; at the end, whether it was achieved. */
export const ImprovementForm = ({ view }: { readonly view: ScorecardView }) => {
  const t = useT();
  const save = useCommand('appraisal', 'saveImprovement', { silent: true });
  const known = view.improvement;
  const settled = known !== null && known.state !== 'running';
  const form = useForm<{ startsOn: string | null; endsOn: string | null; items: Item[]; support: string }>({
    initialValues: {
      startsOn: known?.startsOn ?? todayHere(),
      endsOn: known?.endsOn ?? addMonths(todayHere(), MONTHS),
      items: known?.items.map((item) => ({ ...item })) ?? [{ ...NEW_ITEM }],
      support: known?.support ?? '',
    },
    validate: {
      items: { problem: (value: string) => (value.trim() === '' ? t('common.state.required') : null) },
    },
  });
  const draft = useDraft(`improvement:${view.scorecard.id}:${known?.version ?? 0}`, form);
  const store = async (values: typeof form.values): Promise<void> => {
    const seen = known === null ? null : { id: known.id, version: known.version };
    const input = {
      ...values,
      startsOn: values.startsOn ?? '',
      endsOn: values.endsOn ?? '',
      formId: view.scorecard.id,
      seen,
    };
    const answer = await save.run(input);
    if (!answer.ok) {
      if (!applyRefusal(form, answer.error, t)) notifyRefusal(t, answer.error);
      return;
    }
    draft.clear();
    notifyDone(t('appraisal.improvement.saved'), undoOf(answer));
  };
  const cell = (index: number, name: 'problem' | 'goal' | 'measure') => (
    <Textarea
      aria-label={`${t(`appraisal.improvement.${name}`)} ${index + 1}`}
      autosize
      minRows={1}
      maxLength={500}
      readOnly={settled}
      {...form.getInputProps(`items.${index}.${name}`)}
    />
  );
  return (
    <>
      <InlineForm onSubmit={form.onSubmit((values) => void store(values))}>
        <DraftNote draft={draft} />
        <Group gap="sm">
          <DateField
            label={t('appraisal.improvement.startsOn')}
            w={160}
            disabled={settled}
            {...form.getInputProps('startsOn')}
          />
          <DateField
            label={t('appraisal.improvement.endsOn')}
            w={160}
            disabled={settled}
            {...form.getInputProps('endsOn')}
          />
          {known === null ? null : <Text size="sm">{t(`appraisal.improvement.${known.state}`)}</Text>}
        </Group>
        <Table mt="xs" verticalSpacing={4} horizontalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={50}>{t('appraisal.improvement.no')}</Table.Th>
              <Table.Th>{t('appraisal.improvement.problem')}</Table.Th>
              <Table.Th>{t('appraisal.improvement.goal')}</Table.Th>
              <Table.Th>{t('appraisal.improvement.measure')}</Table.Th>
              <Table.Th w={150}>{t('appraisal.improvement.dueOn')}</Table.Th>
              <Table.Th w={40} aria-label={t('common.action.delete')} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {form.values.items.map((_item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
              <Table.Tr key={index}>
                <Table.Td>{index + 1}</Table.Td>
                <Table.Td>{cell(index, 'problem')}</Table.Td>
                <Table.Td>{cell(index, 'goal')}</Table.Td>
                <Table.Td>{cell(index, 'measure')}</Table.Td>
                <Table.Td>
                  <DateField
                    aria-label={`${t('appraisal.improvement.dueOn')} ${index + 1}`}
                    disabled={settled}
                    {...form.getInputProps(`items.${index}.dueOn`)}
                  />
                </Table.Td>
                <Table.Td>
                  {settled || form.values.items.length === 1 ? null : (
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={t('appraisal.improvement.removeItem', { no: index + 1 })}
                      onClick={() => form.removeListItem('items', index)}
                    >
                      <IconTrash size={16} aria-hidden />
                    </ActionIcon>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Textarea
          label={t('appraisal.improvement.support')}
          autosize
          minRows={2}
          maxLength={2000}
          readOnly={settled}
          {...form.getInputProps('support')}
        />
        {settled || !view.mine ? null : (
          <Group justify="space-between" mt="xs">
            <Button
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => form.insertListItem('items', { ...NEW_ITEM })}
            >
              {t('appraisal.improvement.addItem')}
            </Button>
            <Button type="submit" loading={save.isRunning}>
              {t('appraisal.improvement.save')}
            </Button>
          </Group>
        )}
      </InlineForm>
      {known === null || settled || !view.mine ? null : <CheckForm plan={known} />}
      {settled ? (
        <Text size="sm" mt="xs">{`${known.checkedOn ?? ''} ${known.checkedBy}: ${known.checkResult}`}</Text>
      ) : null}
    </>
  );
};
