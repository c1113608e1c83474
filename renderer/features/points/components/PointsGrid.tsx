import { Alert, Button, Group, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useHotkeys } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef } from 'react';
import { readBlock } from '../../../../shared/features/points/rules/grid';
import type { MonthView } from '../../../../shared/features/points/types';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { useDraft } from '../../../lib/use-draft';
import { DraftNote } from '../../../ui/DraftNote';
import { EmptyState } from '../../../ui/EmptyState';
import { type GridEdits, NO_ROW, toEntries, withBlock, withCell } from './grid-edits';
import classes from './PointsGrid.module.css';
import { PointsGridRow } from './PointsGridRow';

const ROW_HEIGHT = 32;
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowUp: [-1, 0],
};

type GridValues = { edits: GridEdits; reason: string; evidence: string };

const placeOf = (target: EventTarget): { readonly row: number; readonly column: number } | undefined => {
  const place = (target as HTMLElement)
    .closest('[data-cell]')
    ?.getAttribute('data-cell')
    ?.split(':')
    .map(Number);
  return place?.[0] === undefined || place[1] === undefined ? undefined : { row: place[0], column: place[1] };
};

/** The month's points, people × items: typed or pasted from a spreadsheet, booked together under one reason; kept as a draft until then. */
export const PointsGrid = ({ view }: { readonly view: MonthView }) => {
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const save = useCommand('points', 'addEntries');
  const form = useForm<GridValues>({ initialValues: { edits: {}, reason: '', evidence: '' } });
  const draft = useDraft(`points:${view.month}`, form);
  const { rows, items } = view;
  const { edits, reason, evidence } = form.values;
  const { setFieldValue } = form;
  const disabled = view.state !== 'open';
  const { entries, bad } = toEntries(edits, reason.trim(), evidence.trim());
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  const template = `minmax(140px, 1.6fr) repeat(${items.length}, minmax(92px, 1fr)) 80px`;

  const type = useCallback(
    (staffId: string, item: string, text: string) =>
      setFieldValue('edits', (before) => withCell(before, staffId, item, text)),
    [setFieldValue],
  );
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const place = placeOf(event.target);
    const step = STEPS[event.key];
    if (place === undefined || step === undefined) return;
    event.preventDefault();
    const row = Math.max(0, Math.min(rows.length - 1, place.row + step[0]));
    virtual.scrollToIndex(row);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-cell="${row}:${place.column + step[1]}"]`)?.focus(),
    );
  };
  const onPaste = (event: React.ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    const at = placeOf(event.target);
    if (at === undefined || !/[\t\r\n]/u.test(text.replace(/[\r\n]+$/u, ''))) return;
    event.preventDefault();
    const filled = withBlock(edits, readBlock(text), rows, items, at);
    setFieldValue('edits', filled.edits);
    notifyDone(t('points.month.pasted', { count: filled.taken, bad: filled.bad }));
  };
  const store = async (): Promise<void> => {
    if (entries.length === 0 || bad > 0 || save.isRunning) return;
    if (reason.trim() === '') return form.setFieldError('reason', t('common.state.required'));
    const answer = await save.run({ month: view.month, entries });
    if (!answer.ok) return;
    draft.clear();
    form.setValues({ edits: {}, reason: '', evidence: '' });
    notifyDone(t('points.month.saved', { count: answer.value }));
  };
  useHotkeys([['mod+S', () => void store()]], []);

  if (rows.length === 0)
    return <EmptyState title={t('points.month.noStaff')} hint={t('points.month.noStaffHint')} />;
  return (
    <>
      <Group align="flex-end" mb="xs" wrap="nowrap">
        <TextInput
          flex={2}
          withAsterisk
          label={t('points.month.reason')}
          placeholder={t('points.month.reasonHint')}
          maxLength={200}
          disabled={disabled}
          {...form.getInputProps('reason')}
        />
        <TextInput
          flex={1}
          label={t('points.month.evidence')}
          placeholder={t('points.month.evidenceHint')}
          maxLength={200}
          disabled={disabled}
          {...form.getInputProps('evidence')}
        />
        <Button
          disabled={disabled || entries.length === 0 || bad > 0}
          loading={save.isRunning}
          onClick={() => void store()}
        >
          {t('points.month.save', { count: entries.length })}
        </Button>
      </Group>
      <Text size="xs" c="gray.7" mb={4}>
        {t('points.month.gridHint')}
      </Text>
      <DraftNote draft={draft} />
      {bad === 0 ? null : (
        <Alert color="red" p="xs" mb="xs">
          {t('points.month.badCells', { count: bad })}
        </Alert>
      )}
      <section
        ref={scroller}
        aria-label={t('points.month.enter')}
        className={classes['scroller']}
        style={{ maxHeight: 'calc(100vh - 330px)', minHeight: 200 }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      >
        <div className={classes['head']} style={{ gridTemplateColumns: template }}>
          <div>{t('points.month.staff')}</div>
          {items.map(({ key, title }) => (
            <div key={key}>{title}</div>
          ))}
          <div>{t('points.month.net')}</div>
        </div>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            return row === undefined ? null : (
              <PointsGridRow
                key={row.staffId}
                row={row}
                index={item.index}
                items={items}
                edits={edits[row.staffId] ?? NO_ROW}
                template={template}
                top={item.start}
                height={ROW_HEIGHT}
                disabled={disabled}
                onType={type}
              />
            );
          })}
        </div>
      </section>
    </>
  );
};
