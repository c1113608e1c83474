import { useCallback, useEffect, useRef, useState } from 'react';
import type { HeadingsView, ImportView } from '../../../shared/features/workbooks/types';
import type { AppError, ErrorCode } from '../../../shared/kernel/errors';
import type { ColumnMapping } from '../../../shared/kernel/sheet/headings';
import type { Translate } from '../../../shared/locales/translate';
import { useCommand } from '../../lib/calls';
import { type GivenFile, useDroppedFiles } from '../../lib/dropped-files';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../lib/notify';
import { type Decided, type FaultLine, mendCell, NOTHING_DECIDED, orderOf } from './import-order';

/** How far an import is: a file, its preview, what became of it. An error is of the file as a whole. */
type Progress = {
  readonly file?: GivenFile;
  readonly preview?: ImportView;
  readonly result?: ImportView;
  readonly error?: AppError;
  /** The header, while somebody says what it means. */
  readonly headings?: HeadingsView;
};

export type ImportFlow = Progress & {
  readonly decided: Decided;
  readonly isBusy: boolean;
  /** Whether the rows are being judged anew for what was decided; the list stays, and more can be decided. */
  readonly isJudging: boolean;
  readonly choose: () => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly apply: (options: { readonly goodRows: boolean; readonly again: boolean }) => Promise<void>;
  readonly saveRefused: () => Promise<{ readonly name: string } | undefined>;
  /** The file is done with: the next one that waits, or the beginning. */
  readonly startOver: () => void;
  /** Files that were given with this one, in their order. */
  readonly waiting: readonly GivenFile[];
  readonly dropWaiting: () => void;
  readonly openHeadings: () => Promise<void>;
  readonly closeHeadings: () => void;
  readonly assign: (mapping: ColumnMapping) => Promise<void>;
  readonly mend: (line: FaultLine, value: string) => void;
  /** Answer all questions of a code with yes; `judge` where rows wait for it. */
  readonly accept: (codes: readonly string[], judge: boolean) => void;
  readonly unaccept: (codes: readonly string[]) => void;
};

/** What an import did, in a sentence. */
export const importedText = (t: Translate, { written, counts }: ImportView): string =>
  written
    ? t('workbooks.page.imported', { added: counts.new, changed: counts.changed })
    : t('workbooks.page.nothingWritten');

/** Refusals of a file whose header somebody can explain. */
const OF_HEADER: readonly ErrorCode[] = [
  'E_SHEET_NO_HEADER',
  'E_SHEET_COLUMNS_MISSING',
  'E_SHEET_HEADER_TWICE',
  'E_SHEET_HEADING_ABSENT',
];

/** Choose, preview, decide, import, mend and choose again. Nothing is kept between kinds: the page gives this hook a key. */
export const useImport = (kind: string): ImportFlow => {
  const t = useT();
  const [progress, setProgress] = useState<Progress>({});
  const [waiting, setWaiting] = useState<readonly GivenFile[]>([]);
  const [decided, setDecided] = useState(NOTHING_DECIDED);
  const [isJudging, setJudging] = useState(false);
  // What was decided last, and whether the rows are still judged for what was decided before.
  const latest = useRef({ decided: NOTHING_DECIDED, isStale: false, isJudging: false });
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const chooseFile = useCommand('workbooks', 'chooseFiles');
  const previewImport = useCommand('workbooks', 'previewImport', { silent: true });
  const readHeadings = useCommand('workbooks', 'readHeadings', { silent: true });
  const applyImport = useCommand('workbooks', 'applyImport', { silent: true });
  const saveRefusedRows = useCommand('workbooks', 'saveRefusedRows');
  const { file, preview } = progress;

  const decide = useCallback((next: Decided) => {
    latest.current.decided = next;
    setDecided(next);
  }, []);
  const read = useCallback(
    async (chosen: GivenFile, next: Decided) => {
      decide(next);
      setProgress({ file: chosen });
      const input = { kind, token: chosen.token };
      const answer = await previewImport.run({ ...input, ...orderOf(next) });
      if (answer.ok) return setProgress({ file: chosen, preview: answer.value });
      const failed = { file: chosen, error: answer.error };
      setProgress(failed);
      if (!OF_HEADER.includes(answer.error.code)) return;
      const header = await readHeadings.run(
        next.mapping === undefined ? input : { ...input, mapping: next.mapping },
      );
      if (header.ok) setProgress({ ...failed, headings: header.value });
    },
    [decide, kind, previewImport.run, readHeadings.run],
  );
  /** Judge the rows anew for what was decided, as often as something is decided meanwhile; the list stays as it is until then. */
  const judge = useCallback(async () => {
    const state = latest.current;
    state.isStale = true;
    if (state.isJudging || file === undefined) return;
    state.isJudging = true;
    setJudging(true);
    while (state.isStale) {
      state.isStale = false;
      const answer = await previewImport.run({
        kind,
        token: file.token,
        quiet: true,
        ...orderOf(state.decided),
      });
      if (answer.ok) setProgress((now) => (now.file === file ? { file, preview: answer.value } : now));
      else setProgress((now) => (now.file === file ? { file, error: answer.error } : now));
    }
    state.isJudging = false;
    setJudging(false);
  }, [file, kind, previewImport.run]);

  const choose = useCallback(async () => {
    const answer = await chooseFile.run({});
    const [first, ...rest] = answer.ok ? answer.value : [];
    if (first === undefined) return;
    if (rest.length > 0) setWaiting((before) => [...rest, ...before]);
    await read(first, NOTHING_DECIDED);
  }, [chooseFile.run, read]);
  const isIdle = file === undefined || progress.error !== undefined || progress.result?.ok === true;
  const take = useCallback(
    (given: readonly GivenFile[]) => {
      const [first, ...rest] = given;
      if (first === undefined) return;
      // Whoever is in the middle of a file decides on it first.
      if (!isIdle) return setWaiting((before) => [...before, ...given]);
      setWaiting((before) => [...rest, ...before]);
      void read(first, NOTHING_DECIDED);
    },
    [isIdle, read],
  );
  useDroppedFiles(take);
  const startOver = useCallback(() => {
    const [next, ...rest] = waiting;
    setWaiting(rest);
    decide(NOTHING_DECIDED);
    if (next === undefined) setProgress({});
    else void read(next, NOTHING_DECIDED);
  }, [decide, waiting, read]);
  const reload = useCallback(async () => {
    if (file !== undefined) await read(file, latest.current.decided);
  }, [file, read]);
  const apply = useCallback(
    async (options: { readonly goodRows: boolean; readonly again: boolean }) => {
      if (file === undefined || preview === undefined) return;
      const order = orderOf(latest.current.decided);
      const input = { kind, token: file.token, sha256: preview.sha256, ...order, ...options };
      const answer = await applyImport.run(input);
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
    const answer = await saveRefusedRows.run({
      kind,
      token: file.token,
      ...orderOf(latest.current.decided),
    });
    return answer.ok && answer.value !== null ? answer.value : undefined;
  }, [file, kind, saveRefusedRows.run]);
  const openHeadings = useCallback(async () => {
    if (file === undefined) return;
    const { mapping } = latest.current.decided;
    const input = { kind, token: file.token };
    const answer = await readHeadings.run(mapping === undefined ? input : { ...input, mapping });
    if (answer.ok) setProgress((now) => ({ ...now, headings: answer.value }));
    else notifyRefusal(t, answer.error);
  }, [file, kind, readHeadings.run, t]);
  const closeHeadings = useCallback(() => setProgress(({ headings: _closed, ...rest }) => rest), []);
  const assign = useCallback(
    async (mapping: ColumnMapping) => {
      if (file !== undefined) await read(file, { ...latest.current.decided, mapping });
    },
    [file, read],
  );
  const mend = useCallback(
    (line: FaultLine, value: string) => {
      const before = latest.current.decided;
      decide({ ...before, mends: mendCell(before.mends, line, value) });
      void judge();
    },
    [decide, judge],
  );
  const accept = useCallback(
    (codes: readonly string[], isWaitedFor: boolean) => {
      const before = latest.current.decided;
      decide({ ...before, accepted: new Set([...before.accepted, ...codes]) });
      if (isWaitedFor) void judge();
    },
    [decide, judge],
  );
  const unaccept = useCallback(
    (codes: readonly string[]) => {
      const before = latest.current.decided;
      decide({ ...before, accepted: new Set([...before.accepted].filter((code) => !codes.includes(code))) });
    },
    [decide],
  );

  return {
    ...progress,
    decided,
    isJudging,
    isBusy:
      chooseFile.isRunning ||
      (previewImport.isRunning && !isJudging) ||
      readHeadings.isRunning ||
      applyImport.isRunning ||
      saveRefusedRows.isRunning,
    choose,
    reload,
    apply,
    saveRefused,
    startOver,
    waiting,
    dropWaiting: () => setWaiting([]),
    openHeadings,
    closeHeadings,
    assign,
    mend,
    accept,
    unaccept,
  };
};
