import { Button, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { parseCycleName, spanDates, spanOf } from '../../../../shared/features/appraisal/rules/cycle';
import type { CycleRow } from '../../../../shared/features/appraisal/types';
import { PERIODS, type Period } from '../../../../shared/features/appraisal/vocabulary';
import type { Translate } from '../../../../shared/locales/translate';
import { useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { DateField } from '../../../ui/DateField';
import { SaveForm } from '../../../ui/SaveForm';
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

const CycleForm = ({ cycle, onClose, onSaved }: Omit<CyclePanelProps, 'opened'>) => {
  const t = useT();
  const create = useCommand('appraisal', 'createCycle', { silent: true });
  const update = useCommand('appraisal', 'updateCycle', { silent: true });
  const today = todayHere();
  const form = useForm<{
    name: string;
    period: Period;
    fromDate: string | null;
    toDate: string | null;
    note: string;
  }>({
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
    validate: {
      name: (value) => (value.trim() === '' ? t('common.state.required') : null),
      fromDate: (value) => (value === null ? t('common.state.required') : null),
      toDate: (value, all) =>
        value === null || (all.fromDate !== null && value < all.fromDate) ? t('common.state.required') : null,
    },
  });
  const draft = useDraft(
    cycle === null ? 'appraisal-cycle:new' : `appraisal-cycle:${cycle.id}:${cycle.version}`,
    form,
  );
  const save = async (values: typeof form.values): Promise<void> => {
    const fields = { ...values, fromDate: values.fromDate ?? '', toDate: values.toDate ?? '' };
    const answer =
      cycle === null
        ? await create.run(fields)
        : await update.run({ id: cycle.id, version: cycle.version, fields });
    if (!answer.ok) {
      if (!applyRefusal(form, answer.error, t)) notifyRefusal(t, answer.error);
      return;
    }
    draft.clear();
    const said = t('appraisal.cycle.saved', { name: answer.value.name });
    notifyDone(said, cycle === null ? undefined : undoOf(answer));
    onClose();
    onSaved(answer.value.id);
  };
  return (
    <SaveForm
      onSubmit={form.onSubmit((values) => void save(values))}
      label={t('common.action.save')}
      isRunning={create.isRunning || update.isRunning}
      draft={draft}
      buttons={
        <Button variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
      }
    >
      <Select
        label={t('appraisal.cycle.period')}
        allowDeselect={false}
        data={PERIODS.map((value) => ({ value, label: t(`appraisal.period.${value}`) }))}
        value={form.values.period}
        onChange={(value) => {
          const period = PERIODS.find((each) => each === value) ?? 'half';
          form.setValues(cycle === null ? proposed(t, period, today) : { period });
        }}
      />
      <TextInput
        label={t('appraisal.cycle.name')}
        withAsterisk
        maxLength={60}
        {...form.getInputProps('name')}
        onBlur={() => {
          const span = parseCycleName(form.values.name);
          if (cycle === null && span !== undefined)
            form.setValues({ period: span.period, ...spanDates(span) });
        }}
      />
      <Group grow>
        <DateField label={t('appraisal.cycle.fromDate')} withAsterisk {...form.getInputProps('fromDate')} />
        <DateField label={t('appraisal.cycle.toDate')} withAsterisk {...form.getInputProps('toDate')} />
      </Group>
      <Textarea
        label={t('appraisal.cycle.note')}
        maxLength={500}
        autosize
        minRows={2}
        {...form.getInputProps('note')}
      />
    </SaveForm>
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
