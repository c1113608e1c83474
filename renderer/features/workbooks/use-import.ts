import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportView } from '../../../shared/features/workbooks/types';
import type { AppError } from '../../../shared/kernel/errors';

import type { Translate } from '../../../shared/locales/translate';
import { useCommand } from '../../lib/calls';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../lib/notify';

type ChosenFile = { readonly token: string; readonly name: string };

/** How far an import is: a file, its preview, what became of it. An error is of the file as a whole. */
type Progress = {
  readonly file?: ChosenFile;
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
  readonly startOver: () => void;
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
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const chooseFile = useCommand('workbooks', 'chooseFile');
  const previewImport = useCommand('workbooks', 'previewImport', { silent: true });
  const applyImport = useCommand('workbooks', 'applyImport', { silent: true });
  const saveRefusedRows = useCommand('workbooks', 'saveRefusedRows');
  const { file, preview } = progress;

  const read = useCallback(
    async (chosen: ChosenFile) => {
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
    if (answer.ok && answer.value !== null) await read(answer.value);
  }, [chooseFile.run, read]);
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
    startOver: () => setProgress({}),
  };
};
