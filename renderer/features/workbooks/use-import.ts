import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportView } from '../../../shared/features/workbooks/types';
import type { AppError } from '../../../shared/kernel/errors';

import type { Translate } from '../../../shared/locales/translate';
import { useCommand } from '../../lib/calls';
import { type GivenFile, useDroppedFiles } from '../../lib/dropped-files';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../lib/notify';

/** How far an import is: a file, its preview, what became of it. An error is of the file as a whole. */
type Progress = {
  readonly file?: GivenFile;
  readonly preview?: ImportView;
  readonly result?: ImportView;
  readonly error?: AppError;
};

export type ImportFlow = Progress & {
  readonly isBusy: boolean;
  readonly choose: () => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly apply: (options: { readonly goodRows: boolean; readonly again: boolean }) => Promise<void>;
  readonly saveRefused: () => Promise<{ readonly name: string } | undefined>;
  /** The file is done with: the next one that waits, or the beginning. */
  readonly startOver: () => void;
  /** Files that were given with this one, in their order. */
  readonly waiting: readonly GivenFile[];
  readonly dropWaiting: () => void;
};

/** What an import did, in a sentence. */
export const importedText = (t: Translate, { written, counts }: ImportView): string =>
  written
    ? t('workbooks.page.imported', { added: counts.new, changed: counts.changed })
    : t('workbooks.page.nothingWritten');

/** Choose, preview, import, mend and choose again. Nothing is kept between kinds: the page gives this hook a key. */
export const useImport = (kind: string): ImportFlow => {
  const t = useT();
  const [progress, setProgress] = useState<Progress>({});
  const [waiting, setWaiting] = useState<readonly GivenFile[]>([]);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const chooseFile = useCommand('workbooks', 'chooseFiles');
  const previewImport = useCommand('workbooks', 'previewImport', { silent: true });
  const applyImport = useCommand('workbooks', 'applyImport', { silent: true });
  const saveRefusedRows = useCommand('workbooks', 'saveRefusedRows');
  const { file, preview } = progress;

  const read = useCallback(
    async (chosen: GivenFile) => {
      setProgress({ file: chosen });
      const answer = await previewImport.run({ kind, token: chosen.token });
      setProgress(
        answer.ok ? { file: chosen, preview: answer.value } : { file: chosen, error: answer.error },
      );
    },
    [kind, previewImport.run],
  );
  const choose = useCallback(async () => {
    const answer = await chooseFile.run({});
    const [first, ...rest] = answer.ok ? answer.value : [];
    if (first === undefined) return;
    if (rest.length > 0) setWaiting((before) => [...rest, ...before]);
    await read(first);
  }, [chooseFile.run, read]);
  const isIdle = file === undefined || progress.error !== undefined || progress.result?.ok === true;
  const take = useCallback(
    (given: readonly GivenFile[]) => {
      const [first, ...rest] = given;
      if (first === undefined) return;
      // Whoever is in the middle of a file decides on it first.
      if (!isIdle) return setWaiting((before) => [...before, ...given]);
      setWaiting((before) => [...rest, ...before]);
      void read(first);
    },
    [isIdle, read],
  );
  useDroppedFiles(take);
  const startOver = useCallback(() => {
    const [next, ...rest] = waiting;
    setWaiting(rest);
    if (next === undefined) setProgress({});
    else void read(next);
  }, [waiting, read]);
  const reload = useCallback(async () => {
    if (file !== undefined) await read(file);
  }, [file, read]);
  const apply = useCallback(
    async (options: { readonly goodRows: boolean; readonly again: boolean }) => {
      if (file === undefined || preview === undefined) return;
      const answer = await applyImport.run({ kind, token: file.token, sha256: preview.sha256, ...options });
      // Who went to another page meanwhile is told there.
      if (!here.current)
        return answer.ok ? notifyDone(importedText(t, answer.value)) : notifyRefusal(t, answer.error);
      setProgress(
        answer.ok ? { file, preview, result: answer.value } : { file, preview, error: answer.error },
      );
    },
    [applyImport.run, file, kind, preview, t],
  );
  const saveRefused = useCallback(async () => {
    if (file === undefined) return undefined;
    const answer = await saveRefusedRows.run({ kind, token: file.token });
    return answer.ok && answer.value !== null ? answer.value : undefined;
  }, [file, kind, saveRefusedRows.run]);

  return {
    ...progress,
    isBusy:
      chooseFile.isRunning || previewImport.isRunning || applyImport.isRunning || saveRefusedRows.isRunning,
    choose,
    reload,
    apply,
    saveRefused,
    startOver,
    waiting,
    dropWaiting: () => setWaiting([]),
  };
};
