import { ActionIcon, Button, Group, Table, Text, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ImprovementPlan, ScorecardView } from '../../../../shared/features/appraisal/types/records';
import { addMonths } from '../../../../shared/kernel/dates';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';

type Item = { problem: string; goal: string; measure: string; dueOn: string | null };
const NEW_ITEM: Item = { problem: '', goal: '', measure: '', dueOn: null };
const MONTHS = 3;

const ENDS = ['achieved', 'missed'] as const;
type CheckValues = {
  readonly state: (typeof ENDS)[number];
  readonly checkedOn: string | null;
  readonly checkedBy: string;
  readonly checkResult: string;
};

const CheckForm = ({ plan: { id, version } }: { readonly plan: ImprovementPlan }) => {
  const t = useT();
  const form = useRecordForm<CheckValues, unknown>({
    draft: `improvement-check:${id}`,
    initialValues: { state: 'achieved', checkedOn: todayHere(), checkedBy: '', checkResult: '' },
    save: into('appraisal', 'checkImprovement', (values: CheckValues) => ({
      ...values,
      ...{ id, version, checkedOn: values.checkedOn ?? '' },
    })),
    done: t('appraisal.improvement.checked'),
  });
  const { getInputProps } = form.fields;
  return (
    <RecordForm form={form} inline>
      <Group gap="xs" align="flex-start" mt="sm">
        <RecordPicker
          label={t('appraisal.improvement.check')}
          w={130}
          options={ENDS.map((value) => ({ value, label: t(`appraisal.improvement.${value}`) }))}
          {...getInputProps('state')}
        />
        <DateField label={t('appraisal.improvement.checkedOn')} w={150} {...getInputProps('checkedOn')} />
        <TextInput
          label={t('appraisal.improvement.checkedBy')}
          w={140}
          maxLength={40}
          {...getInputProps('checkedBy')}
        />
        <TextInput
          label={t('appraisal.improvement.checkResult')}
          w={300}
          maxLength={2000}
          {...getInputProps('checkResult')}
        />
        <Button type="submit" mt={24} variant="default" loading={form.isRunning}>
          {t('common.action.confirm')}
        </Button>
      </Group>
    </RecordForm>
  );
};

type Values = {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly items: Item[];
  readonly support: string;
};

/** What someone is to get better at, how and until when; at the end, whether it was achieved. */
export const ImprovementForm = ({ view }: { readonly view: ScorecardView }) => {
  const t = useT();
  const known = view.improvement;
  const settled = known !== null && known.state !== 'running';
  const readOnly = settled || !view.mine;
  const formId = view.scorecard.id;
  const seen = known === null ? null : { id: known.id, version: known.version };
  const form = useRecordForm<Values, unknown>({
    draft: { of: `improvement:${formId}`, version: known?.version ?? 0 },
    initialValues: {
      startsOn: known?.startsOn ?? todayHere(),
      endsOn: known?.endsOn ?? addMonths(todayHere(), MONTHS),
      items: known?.items.map((item) => ({ ...item })) ?? [{ ...NEW_ITEM }],
      support: known?.support ?? '',
    },
    save: into('appraisal', 'saveImprovement', (values: Values) => ({
      ...values,
      ...{ formId, seen, startsOn: values.startsOn ?? '', endsOn: values.endsOn ?? '' },
    })),
    check: ({ startsOn, endsOn }) => ({
      endsOn:
        startsOn !== null && endsOn !== null && endsOn < startsOn
          ? t('appraisal.cycle.endsFirst', { fromDate: startsOn })
          : null,
    }),
    done: t('appraisal.improvement.saved'),
    // The page goes on with what was saved.
    onSaved: () => undefined,
  });
  const { fields } = form;
  const cell = (index: number, name: 'problem' | 'goal' | 'measure') => (
    <Textarea
      aria-label={`${t(`appraisal.improvement.${name}`)} ${index + 1}`}
      autosize
      minRows={1}
      maxLength={500}
      readOnly={readOnly}
      {...fields.getInputProps(`items.${index}.${name}`)}
    />
  );
  return (
    <>
      <RecordForm form={form} inline disabled={readOnly}>
        <Group gap="sm">
          <DateField
            label={t('appraisal.improvement.startsOn')}
            w={160}
            disabled={readOnly}
            {...fields.getInputProps('startsOn')}
          />
          <DateField
            label={t('appraisal.improvement.endsOn')}
            w={160}
            disabled={readOnly}
            {...fields.getInputProps('endsOn')}
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
            {fields.values.items.map((_item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
              <Table.Tr key={index}>
                <Table.Td>{index + 1}</Table.Td>
                <Table.Td>{cell(index, 'problem')}</Table.Td>
                <Table.Td>{cell(index, 'goal')}</Table.Td>
                <Table.Td>{cell(index, 'measure')}</Table.Td>
                <Table.Td>
                  <DateField
                    aria-label={`${t('appraisal.improvement.dueOn')} ${index + 1}`}
                    disabled={readOnly}
                    {...fields.getInputProps(`items.${index}.dueOn`)}
                  />
                </Table.Td>
                <Table.Td>
                  {readOnly || fields.values.items.length === 1 ? null : (
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={t('appraisal.improvement.removeItem', { no: index + 1 })}
                      onClick={() => fields.removeListItem('items', index)}
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
          readOnly={readOnly}
          {...fields.getInputProps('support')}
        />
        {readOnly ? null : (
          <Group justify="space-between" mt="xs">
            <Button
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => fields.insertListItem('items', { ...NEW_ITEM })}
            >
              {t('appraisal.improvement.addItem')}
            </Button>
            <Button type="submit" loading={form.isRunning}>
              {t('appraisal.improvement.save')}
            </Button>
          </Group>
        )}
      </RecordForm>
      {known === null || readOnly ? null : <CheckForm plan={known} />}
      {settled ? (
        <Text size="sm" mt="xs">{`${known.checkedOn ?? ''} ${known.checkedBy}: ${known.checkResult}`}</Text>
      ) : null}
    </>
  );
};
