import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DecideStep } from '../../../../shared/features/approvals/types';
import type { GradingView } from '../../../../shared/features/grades/types';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { into } from '../../../lib/sending';
import { undoOf } from '../../../lib/undo';
import { FaultList } from '../../../ui/FaultList';
import { FormButtons } from '../../../ui/FormButtons';
import { FormSection } from '../../../ui/FormSection';
import { ChainSection } from '../../approvals/components/ChainSection';
import { Explanation } from './Explanation';
import { GradingReviews } from './GradingReviews';
import { GradingStateBadge } from './GradingStateBadge';
import { MissingList } from './MissingList';

type GradingDetailsProps = {
  readonly view: GradingView;
  readonly onEdit: () => void;
  readonly onClose: () => void;
};

const Withdraw = ({ view, onClose }: Pick<GradingDetailsProps, 'view' | 'onClose'>) => {
  const t = useT();
  const [reason, setReason] = useState('');
  const withdraw = useCommand('grades', 'withdrawGrading');
  const { row } = view;
  const run = async (): Promise<void> => {
    const answer = await withdraw.run({ id: row.id, version: row.version, reason });
    if (!answer.ok) return;
    notifyDone(t('grades.sheet.withdrawn', { name: row.name }), undoOf(answer));
    onClose();
  };
  return (
    <FormSection title={t('grades.sheet.withdrawTitle')}>
      <Text size="sm" c="gray.7">
        {t('grades.sheet.withdrawHint')}
      </Text>
      <Group align="flex-end" wrap="nowrap">
        <TextInput
          flex={1}
          label={t('grades.sheet.withdrawReason')}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button color="red" variant="default" loading={withdraw.isRunning} onClick={() => void run()}>
          {t('grades.sheet.withdraw')}
        </Button>
      </Group>
    </FormSection>
  );
};

/** A grading with its explanation, its opinions and what can be done with it. */
export const GradingDetails = ({ view, onEdit, onClose }: GradingDetailsProps) => {
  const t = useT();
  const confirm = useCommand('grades', 'confirmGrading');
  const { row } = view;
  const isOpen = row.mine && row.state === 'provisional';
  const hold = async (): Promise<void> => {
    const answer = await confirm.run({ id: row.id, version: row.version });
    if (answer.ok) notifyDone(t('grades.sheet.confirmed', { name: row.name, grade: row.grade }));
  };
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Text fw={700}>
          {row.staffNo} {row.name} · {row.grade}
        </Text>
        <GradingStateBadge state={row.state} />
      </Group>
      <Text size="sm" c="gray.7" mb="xs">
        {row.gradedOn} · {t(`grades.scheme.${row.scheme}`)} · {t(`grades.employment.${row.employment}`)} ·{' '}
        {t(`grades.origin.${row.origin}`)}
      </Text>
      {view.confirmedOn === null ? null : (
        <Text size="sm" mb="xs">
          {t('grades.sheet.confirmedLine', { day: view.confirmedOn, by: view.confirmedBy })}
        </Text>
      )}
      <MissingList missing={row.missing} />
      <FormSection title={t('common.explain.title')}>
        <Explanation derivation={view.derivation} />
        {view.note === '' ? null : <Text size="sm">{view.note}</Text>}
      </FormSection>
      <GradingReviews view={view} />
      <FaultList title={t('grades.sheet.gates')} faults={view.gates} />
      {row.origin === 'form' ? (
        <ChainSection
          chain={view.chain}
          isOpen={isOpen}
          draftKey={`grading-decision:${row.id}:${view.chain.round}:${view.chain.next ?? ''}`}
          decide={into('grades', 'approveGrading', (given: DecideStep) => ({ ...given, gradingId: row.id }))}
        />
      ) : null}
      {row.mine ? <Withdraw view={view} onClose={onClose} /> : null}
      {isOpen && view.chain.state !== 'rejected' ? (
        <FormButtons>
          <Button variant="default" onClick={onEdit}>
            {t('common.action.edit')}
          </Button>
          <Button loading={confirm.isRunning} onClick={() => void hold()}>
            {t('grades.sheet.confirm')}
          </Button>
        </FormButtons>
      ) : null}
    </>
  );
};
