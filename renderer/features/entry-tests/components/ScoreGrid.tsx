import { Button, Group, ScrollArea, Table, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useHotkeys } from '@mantine/hooks';
import { useCallback, useRef, useState } from 'react';
import { parseScoreColumn } from '../../../../shared/features/entry-tests/rules/scores';
import type { ExamView, PastedScore, ScoreRow } from '../../../../shared/features/entry-tests/types';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { client } from '../../../lib/ipc';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { useSlot } from '../../../lib/slots';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { DraftNote } from '../../../ui/DraftNote';
import { EmptyState } from '../../../ui/EmptyState';
import { StaffPicker } from '../../organization/components/StaffPicker';
import { scorePlan } from '../slots';
import { PastePanel } from './PastePanel';
import { ScoreGridRow } from './ScoreGridRow';
import {
  isChanged,
  isWrong,
  linesOf,
  NO_EDITS,
  type ScoreEdits,
  type ScoreLine,
  toEntries,
  withColumn,
  withoutPerson,
  withPasted,
  withPerson,
  withTyped,
} from './score-lines';

/** The scores of one test: typed, pasted from a spreadsheet, saved together; what was typed is kept until then. */
export const ScoreGrid = ({ exam }: { readonly exam: ExamView }) => {
  const t = useT();
  const PlanOfScore = useSlot(scorePlan);
  const table = useRef<HTMLDivElement>(null);
  const save = useCommand('entryTests', 'saveScores');
  const remove = useCommand('entryTests', 'removeScore');
  const form = useForm<{ edits: ScoreEdits }>({ initialValues: { edits: NO_EDITS } });
  const versions = exam.scores.reduce((sum, { version }) => sum + version, 0);
  const draft = useDraft(`scores:${exam.id}:${versions}`, form);
  const [pasted, setPasted] = useState<readonly PastedScore[] | null>(null);
  const [drawn, setDrawn] = useState<ScoreRow | null>(null);
  const { edits } = form.values;
  const { setFieldValue } = form;
  const lines = linesOf(exam, edits);
  const entries = toEntries(lines);
  const wrong = lines.some((line) => isChanged(line) && isWrong(line));
  const open = exam.open && exam.mine;

  const change = useCallback(
    (next: (edits: ScoreEdits) => ScoreEdits) => setFieldValue('edits', next),
    [setFieldValue],
  );
  const type = useCallback(
    (staffId: string, patch: Parameters<typeof withTyped>[2]) =>
      change((before) => withTyped(before, staffId, patch)),
    [change],
  );
  const move = useCallback((index: number, column: string) => {
    table.current?.querySelector<HTMLElement>(`[data-cell="${index}:${column}"]`)?.focus();
  }, []);

  const add = async (id: string | null): Promise<void> => {
    if (id === null) return;
    const label = await client.organization.getStaffLabel(id);
    if (!label.ok || label.value === null) return;
    const { staffNo, name, site } = label.value;
    change((before) => withPerson(before, { staffId: id, staffNo, name, site }));
  };
  const read = async (text: string): Promise<void> => {
    const answer = await client.entryTests.readPaste({ text });
    return answer.ok ? setPasted(answer.value) : notifyRefusal(t, answer.error);
  };
  const paste = async (event: React.ClipboardEvent): Promise<void> => {
    const text = event.clipboardData.getData('text/plain');
    if (!open || !/[\t\r\n]/u.test(text.trim())) return;
    event.preventDefault();
    const column = parseScoreColumn(text);
    if (column === undefined) return read(text);
    const [from = '0'] =
      (event.target as HTMLElement).closest('[data-cell]')?.getAttribute('data-cell')?.split(':') ?? [];
    const filled = withColumn(edits, lines, Number(from), column);
    change(() => filled.edits);
    const rows = column.length - filled.left;
    notifyDone(
      t(filled.left > 0 ? 'entryTests.scores.columnTooLong' : 'entryTests.scores.pasteTaken', {
        count: filled.left > 0 ? column.length : rows,
        rows,
      }),
    );
  };
  const take = (taken: readonly PastedScore[], left: readonly PastedScore[]): void => {
    change((before) => withPasted(before, taken));
    setPasted(left.length === 0 ? null : left);
    notifyDone(t('entryTests.scores.pasteTaken', { count: taken.length }));
  };
  const store = async (): Promise<void> => {
    if (entries.length === 0 || wrong) return;
    const answer = await save.run({ examId: exam.id, entries });
    if (!answer.ok) return;
    draft.clear();
    setFieldValue('edits', {
      ...NO_EDITS,
      added: edits.added.filter(({ staffId }) => !entries.some((entry) => entry.staffId === staffId)),
    });
    notifyDone(t('entryTests.scores.saved', { count: answer.value }), undoOf(answer));
  };
  useHotkeys([['mod+S', () => void store()]], []);
  const drop = async ({ saved, staffId, name }: ScoreLine): Promise<void> => {
    // A row keeps the function of the day it was drawn, so the edits are asked for and not those of that day.
    if (saved === null) return change((before) => withoutPerson(before, staffId));
    const answer = await remove.run({ id: saved.id, version: saved.version });
    if (!answer.ok) return;
    notifyDone(t('entryTests.scores.removed', { name }), undoOf(answer));
  };

  return (
    <div ref={table} onPaste={(event) => void paste(event)}>
      <Group justify="space-between" align="flex-end" mb="xs">
        <StaffPicker
          label={t('entryTests.scores.addPerson')}
          w={320}
          value={null}
          disabled={!open}
          onChange={(id) => void add(id)}
        />
        <Group gap="xs">
          {entries.length === 0 ? null : (
            <Text size="sm" c="red.9">
              {t('entryTests.scores.unsaved', { count: entries.length })}
            </Text>
          )}
          <Button
            disabled={!open || entries.length === 0 || wrong}
            loading={save.isRunning}
            onClick={() => void store()}
          >
            {t('entryTests.scores.save')}
          </Button>
        </Group>
      </Group>
      <Text size="xs" c="gray.7" mb="xs">
        {exam.open ? t('entryTests.scores.pasteHint') : t('entryTests.scores.notOpen', { day: exam.heldOn })}
      </Text>
      <DraftNote draft={draft} />
      {lines.length === 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an empty grid takes a paste too
        <div tabIndex={0}>
          <EmptyState title={t('entryTests.scores.empty')} hint={t('entryTests.scores.emptyHint')} />
        </div>
      ) : (
        <ScrollArea.Autosize mah="calc(100vh - 300px)">
          <Table stickyHeader withTableBorder verticalSpacing={3} horizontalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th style={{ width: 90 }}>{t('entryTests.scores.staffNo')}</Table.Th>
                <Table.Th style={{ width: 110 }}>{t('entryTests.scores.person')}</Table.Th>
                <Table.Th style={{ width: 130 }}>{t('entryTests.scores.site')}</Table.Th>
                <Table.Th style={{ width: 100 }}>{t('entryTests.scores.score')}</Table.Th>
                <Table.Th>{t('entryTests.scores.note')}</Table.Th>
                <Table.Th style={{ width: 110 }}>{t('entryTests.scores.tier')}</Table.Th>
                <Table.Th style={{ width: 150 }}>{t('entryTests.scores.plan')}</Table.Th>
                <Table.Th style={{ width: 40 }} aria-label={t('entryTests.scores.remove')} />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lines.map((line, index) => (
                <ScoreGridRow
                  key={line.staffId}
                  line={line}
                  index={index}
                  open={open}
                  mine={exam.mine}
                  onType={type}
                  onMove={move}
                  onRemove={(removed) => void drop(removed)}
                  onDraw={setDrawn}
                />
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
      )}
      <PastePanel
        pasted={pasted}
        onTake={take}
        onCheck={(text) => void read(text)}
        onClose={() => setPasted(null)}
      />
      <PlanOfScore score={drawn} onClose={() => setDrawn(null)} />
    </div>
  );
};
