import { Group, Textarea, TextInput } from '@mantine/core';
import type { z } from 'zod';
import { parseCycleName, spanDates, spanOf } from '../../../../shared/features/appraisal/rules/cycle';
import type { zCycleFields } from '../../../../shared/features/appraisal/schema/records';
import type { CycleRow } from '../../../../shared/features/appraisal/types/records';
import { PERIODS, type Period } from '../../../../shared/features/appraisal/vocabulary';
import type { Translate } from '../../../../shared/locales/translate';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';
import { SidePanel } from '../../../ui/SidePanel';

type CyclePanelProps = {
  readonly opened: boolean;
  readonly cycle: CycleRow | null;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
};

/** The cycle of this length that ended last, or runs now. */
const proposed = (t: Translate, period: Period, day: string) => {
  const span = spanOf(period, day);
  const { year, part } = span;
  const halves = part === 1 ? 'appraisal.cycleName.half1' : 'appraisal.cycleName.half2';
  const name = period === 'half' ? t(halves, { year }) : t(`appraisal.cycleName.${period}`, { year, part });
  return { name, period, ...spanDates(span) };
};

type CycleFields = z.output<typeof zCycleFields>;
type Values = Omit<CycleFields, 'fromDate' | 'toDate'> & {
  readonly fromDate: string | null;
  readonly toDate: string | null;
};

const fieldsOf = (values: Values): CycleFields => ({
  ...values,
  fromDate: values.fromDate ?? '',
  toDate: values.toDate ?? '',
});

const CycleForm = ({ cycle, onClose, onSaved }: Omit<CyclePanelProps, 'opened'>) => {
  const t = useT();
  const today = todayHere();
  const form = useRecordForm<Values, { readonly id: string; readonly name: string }>({
    draft:
      cycle === null ? 'appraisal-cycle:new' : { of: `appraisal-cycle:${cycle.id}`, version: cycle.version },
    initialValues:
      cycle === null
        ? { ...proposed(t, 'half', today), note: '' }
        : {
            name: cycle.name,
            period: cycle.period,
            fromDate: cycle.fromDate,
            toDate: cycle.toDate,
            note: cycle.note,
          },
    save:
      cycle === null
        ? into('appraisal', 'createCycle', fieldsOf)
        : into('appraisal', 'updateCycle', (values: Values) => ({
            id: cycle.id,
            version: cycle.version,
            fields: fieldsOf(values),
          })),
    check: ({ fromDate, toDate }) => ({
      toDate:
        fromDate !== null && toDate !== null && toDate < fromDate
          ? t('appraisal.cycle.endsFirst', { fromDate })
          : null,
    }),
    done: ({ name }) => t('appraisal.cycle.saved', { name }),
    withUndo: cycle !== null,
    onSaved: ({ id }) => {
      onClose();
      onSaved(id);
    },
  });
  const { fields } = form;
  return (
    <RecordForm form={form} onCancel={onClose}>
      <RecordPicker
        label={t('appraisal.cycle.period')}
        options={PERIODS.map((value) => ({ value, label: t(`appraisal.period.${value}`) }))}
        value={fields.values.period}
        onChange={(value) => {
          const period = PERIODS.find((each) => each === value) ?? 'half';
          fields.setValues(cycle === null ? proposed(t, period, today) : { period });
        }}
      />
      <TextInput
        label={t('appraisal.cycle.name')}
        withAsterisk
        maxLength={60}
        {...fields.getInputProps('name')}
        onBlur={() => {
          const span = parseCycleName(fields.values.name);
          if (cycle === null && span !== undefined)
            fields.setValues({ period: span.period, ...spanDates(span) });
        }}
      />
      <Group grow>
        <DateField label={t('appraisal.cycle.fromDate')} withAsterisk {...fields.getInputProps('fromDate')} />
        <DateField label={t('appraisal.cycle.toDate')} withAsterisk {...fields.getInputProps('toDate')} />
      </Group>
      <Textarea
        label={t('appraisal.cycle.note')}
        maxLength={500}
        autosize
        minRows={2}
        {...fields.getInputProps('note')}
      />
    </RecordForm>
  );
};

/** Enter or change a cycle; a name that says its dates fills them in. */
export const CyclePanel = ({ opened, cycle, onClose, onSaved }: CyclePanelProps) => {
  const t = useT();
  return (
    <SidePanel
      opened={opened}
      onClose={onClose}
      title={t(cycle === null ? 'appraisal.cycle.add' : 'appraisal.cycle.edit')}
    >
      {opened ? <CycleForm cycle={cycle} onClose={onClose} onSaved={onSaved} /> : null}
    </SidePanel>
  );
};
