import { useCallback, useState } from 'react';
import type { ReceiveAnswer } from '../../../shared/features/exchange/types';
import type { AppError } from '../../../shared/kernel/errors';
import { useCommand } from '../../lib/calls';

/** A report file on its way in. */
export type Queued = {
  readonly file: string;
  readonly name: string;
  readonly state: 'checking' | 'confirm' | 'ready' | 'refused' | 'repeat' | 'receiving' | 'received';
  readonly error?: AppError | undefined;
  readonly answer?: ReceiveAnswer | undefined;
  readonly confirmFingerprint?: string | undefined;
};

const judged = (answer: ReceiveAnswer, done: Queued['state']): Pick<Queued, 'state' | 'answer' | 'error'> => {
  if (answer.repeatOf !== null) return { state: 'repeat', answer, error: undefined };
  return { state: answer.ok ? done : 'refused', answer, error: answer.error ?? undefined };
};

export type ReceiveQueueState = {
  readonly items: readonly Queued[];
  readonly isBusy: boolean;
  readonly add: () => Promise<void>;
  readonly check: (item: Queued) => Promise<void>;
  readonly receive: (item: Queued) => Promise<void>;
  readonly remove: (file: string) => void;
};

/** The files that were chosen, each checked in turn; receiving one checks the others anew, since they may build on it. */
export const useReceiveQueue = (): ReceiveQueueState => {
  const [items, setItems] = useState<readonly Queued[]>([]);
  const choose = useCommand('exchange', 'chooseReports');
  const preview = useCommand('exchange', 'previewReport', { silent: true });
  const receiveReport = useCommand('exchange', 'receiveReport', { silent: true });

  const update = useCallback((file: string, change: Partial<Queued>) => {
    setItems((all) => all.map((item) => (item.file === file ? { ...item, ...change } : item)));
  }, []);
  const inputOf = ({ file, confirmFingerprint }: Queued) => ({
    file,
    ...(confirmFingerprint === undefined ? {} : { confirmFingerprint }),
  });

  const check = async (item: Queued): Promise<void> => {
    update(item.file, { state: 'checking', confirmFingerprint: item.confirmFingerprint });
    const result = await preview.run(inputOf(item));
    if (result.ok) update(item.file, judged(result.value, 'ready'));
    else
      update(item.file, {
        state: result.error.code === 'E_PACKAGE_CONFIRM_FINGERPRINT' ? 'confirm' : 'refused',
        error: result.error,
        answer: undefined,
      });
  };

  const receive = async (item: Queued): Promise<void> => {
    update(item.file, { state: 'receiving' });
    const result = await receiveReport.run(inputOf(item));
    if (result.ok) update(item.file, judged(result.value, 'received'));
    else update(item.file, { state: 'refused', error: result.error });
    if (!result.ok || !result.value.ok) return;
    for (const other of items)
      if (other.file !== item.file && other.state !== 'received' && other.state !== 'repeat')
        await check(other);
  };

  const add = async (): Promise<void> => {
    const chosen = await choose.run({});
    if (!chosen.ok || chosen.value.length === 0) return;
    const fresh = chosen.value.map((one): Queued => ({ ...one, state: 'checking' }));
    setItems((all) => [...all, ...fresh]);
    for (const item of fresh) await check(item);
  };

  return {
    items,
    isBusy: choose.isRunning || preview.isRunning || receiveReport.isRunning,
    add,
    check,
    receive,
    remove: (file) => setItems((all) => all.filter((item) => item.file !== file)),
  };
};
