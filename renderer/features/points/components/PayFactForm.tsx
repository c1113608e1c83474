import { Button, Group, NumberInput, TextInput } from '@mantine/core';
import type { PayExplanation } from '../../../../shared/features/points/types';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { useRecordForm } from '../../../lib/use-record-form';
import { FormSection } from '../../../ui/FormSection';
import { RecordForm } from '../../../ui/RecordForm';

type PayFactFormProps = { readonly staffId: string; readonly explanation: PayExplanation };

type Values = {
  readonly performancePercent: number | string;
  readonly travelDays: number | string;
  readonly pieceWage: number | string;
  readonly note: string;
};

/** An emptied field is no 0: the call's schema asks for a number. */
const times = (typed: number | string, factor: number): number =>
  typeof typed === 'number' ? Math.round(typed * factor) : Number.NaN;

const HALF_DAYS = 2;
const CENTS = 100;

/** Performance, travel and piece wages of a month, for people who are paid by grade; kept as it is once the month is closed. */
export const PayFactForm = ({ staffId, explanation }: PayFactFormProps) => {
  const t = useT();
  const { fact, pay } = explanation;
  const disabled = explanation.state === 'closed' || !explanation.mine;
  const form = useRecordForm<Values, unknown>({
    draft: { of: `pay-fact:${staffId}:${pay.month}`, version: fact.version ?? 0 },
    initialValues: {
      performancePercent: fact.performancePercent,
      travelDays: fact.travelHalfDays / HALF_DAYS,
      pieceWage: fact.pieceWageCents / CENTS,
      note: fact.note,
    },
    save: into('points', 'savePayFact', (values: Values) => ({
      ...{ staffId, month: pay.month, version: fact.version, note: values.note },
      performancePercent: times(values.performancePercent, 1),
      travelHalfDays: times(values.travelDays, HALF_DAYS),
      pieceWageCents: times(values.pieceWage, CENTS),
    })),
    renamed: { travelHalfDays: 'travelDays', pieceWageCents: 'pieceWage' },
    done: t('points.pay.factSaved'),
    // The panel goes on with what was saved.
    onSaved: () => undefined,
  });
  const { getInputProps } = form.fields;
  return (
    <FormSection title={t('points.pay.facts')}>
      <RecordForm form={form} inline disabled={disabled}>
        <Group grow align="flex-start">
          {pay.employment === 'dedicated' ? (
            <NumberInput
              label={t('points.pay.performancePercent')}
              min={0}
              max={200}
              allowDecimal={false}
              disabled={disabled}
              {...getInputProps('performancePercent')}
            />
          ) : (
            <NumberInput
              label={t('points.pay.pieceWage')}
              min={0}
              decimalScale={2}
              hideControls
              disabled={disabled}
              {...getInputProps('pieceWage')}
            />
          )}
          <NumberInput
            label={t('points.pay.travelDays')}
            min={0}
            max={31}
            step={0.5}
            disabled={disabled}
            {...getInputProps('travelDays')}
          />
        </Group>
        <TextInput
          label={t('points.pay.factNote')}
          maxLength={500}
          disabled={disabled}
          {...getInputProps('note')}
        />
        <Group justify="flex-end">
          <Button type="submit" variant="default" disabled={disabled} loading={form.isRunning}>
            {t('common.action.save')}
          </Button>
        </Group>
      </RecordForm>
    </FormSection>
  );
};
