import { Button, Group, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PayExplanation } from '../../../../shared/features/points/types';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { FormSection } from '../../../ui/FormSection';

type PayFactFormProps = { readonly staffId: string; readonly explanation: PayExplanation };

const numberOf = (typed: number | string): number => (typeof typed === 'number' ? typed : 0);

/** Performance, travel and piece wages of a month, for people who are paid by grade; kept as it is once the month is closed. */
export const PayFactForm = ({ staffId, explanation }: PayFactFormProps) => {
  const t = useT();
  const save = useCommand('points', 'savePayFact');
  const { fact, pay } = explanation;
  const [percent, setPercent] = useState<number | string>(fact.performancePercent);
  const [days, setDays] = useState<number | string>(fact.travelHalfDays / 2);
  const [wage, setWage] = useState<number | string>(fact.pieceWageCents / 100);
  const [note, setNote] = useState(fact.note);
  const disabled = explanation.state === 'closed' || !explanation.mine;
  const store = async (): Promise<void> => {
    const answer = await save.run({
      staffId,
      month: pay.month,
      version: fact.version,
      performancePercent: Math.round(numberOf(percent)),
      travelHalfDays: Math.round(numberOf(days) * 2),
      pieceWageCents: Math.round(numberOf(wage) * 100),
      note,
    });
    if (answer.ok) notifyDone(t('points.pay.factSaved'), undoOf(answer));
  };
  return (
    <FormSection title={t('points.pay.facts')}>
      <Group grow>
        {pay.employment === 'dedicated' ? (
          <NumberInput
            label={t('points.pay.performancePercent')}
            min={0}
            max={200}
            allowDecimal={false}
            disabled={disabled}
            value={percent}
            onChange={setPercent}
          />
        ) : (
          <NumberInput
            label={t('points.pay.pieceWage')}
            min={0}
            decimalScale={2}
            hideControls
            disabled={disabled}
            value={wage}
            onChange={setWage}
          />
        )}
        <NumberInput
          label={t('points.pay.travelDays')}
          min={0}
          max={31}
          step={0.5}
          disabled={disabled}
          value={days}
          onChange={setDays}
        />
      </Group>
      <TextInput
        label={t('points.pay.factNote')}
        maxLength={500}
        disabled={disabled}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group justify="flex-end">
        <Button variant="default" disabled={disabled} loading={save.isRunning} onClick={() => void store()}>
          {t('common.action.save')}
        </Button>
      </Group>
    </FormSection>
  );
};
