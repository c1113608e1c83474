import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core';
import type { ReceiveAnswer } from '../../../../shared/features/exchange/types';
import { useCommand } from '../../../lib/calls';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { SidePanel } from '../../../ui/SidePanel';
import type { Queued, ReceiveQueueState } from '../use-receive-queue';
import { ChangesList } from './ChangesList';
import { ConfirmFingerprint } from './ConfirmFingerprint';
import { CountsTable } from './CountsTable';
import { RefusedList } from './RefusedList';

const Found = ({ answer, received }: { readonly answer: ReceiveAnswer; readonly received: boolean }) => {
  const t = useT();
  const { sender, repeatOf } = answer;
  return (
    <Stack gap="sm">
      <Text>
        {t('exchange.receive.summary', {
          name: sender.name,
          code: sender.code,
          no: answer.no,
          scope: t(answer.full ? 'exchange.receive.scopeFull' : 'exchange.receive.scopeSinceLast'),
          madeBy: answer.madeBy,
          date: formatInstant(answer.madeAt),
          records: answer.records,
          attachments: answer.attachments,
        })}
      </Text>
      {repeatOf === null ? (
        <>
          {answer.warnings.map((warning) => (
            <Alert key={warning} color="orange">
              {warning}
            </Alert>
          ))}
          <Text fw={600}>
            {t(received ? 'exchange.receive.resultTitle' : 'exchange.receive.previewTitle')}
          </Text>
          <CountsTable kinds={answer.kinds} counts={answer.counts} />
          <RefusedList refused={answer.refused} />
          <ChangesList changes={answer.changes} />
        </>
      ) : (
        <Alert color="blue">
          {t('exchange.receive.repeatOf', { no: repeatOf.no, date: formatInstant(repeatOf.at) })}
        </Alert>
      )}
    </Stack>
  );
};

type ReceivePanelProps = {
  readonly item: Queued;
  readonly queue: ReceiveQueueState;
  readonly onClose: () => void;
};

/** One report: what it says, what it would change, and the step that comes next. */
export const ReceivePanel = ({ item, queue, onClose }: ReceivePanelProps) => {
  const t = useT();
  const cancel = useCommand('office', 'cancelJob');
  const { state, error, answer } = item;
  const isWorking = state === 'checking' || state === 'receiving';
  return (
    <SidePanel opened onClose={onClose} title={item.name} size={760}>
      <Stack gap="sm">
        {isWorking ? (
          <Group>
            <Loader size="sm" />
            <Text>{t(`exchange.receive.states.${state}`)}</Text>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => void cancel.run(state === 'checking' ? 'exchange.preview' : 'exchange.receive')}
            >
              {t('common.action.cancel')}
            </Button>
          </Group>
        ) : null}
        {state === 'received' && answer !== undefined ? (
          <Alert color="teal" role="status">
            {t('exchange.receive.done', { name: answer.sender.name, no: answer.no, ...answer.counts })}
          </Alert>
        ) : null}
        {state === 'confirm' && error !== undefined ? (
          <ConfirmFingerprint
            error={error}
            onConfirm={(confirmFingerprint) => void queue.check({ ...item, confirmFingerprint })}
          />
        ) : error !== undefined ? (
          <ErrorPanel error={error} />
        ) : null}
        {answer === undefined ? null : <Found answer={answer} received={state === 'received'} />}
        <Group justify="flex-end">
          {state === 'refused' ? (
            <Button variant="default" disabled={queue.isBusy} onClick={() => void queue.check(item)}>
              {t('exchange.receive.receiveAgain')}
            </Button>
          ) : null}
          {state === 'ready' ? (
            <Button disabled={queue.isBusy} onClick={() => void queue.receive(item)}>
              {t('exchange.receive.receive')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </SidePanel>
  );
};
