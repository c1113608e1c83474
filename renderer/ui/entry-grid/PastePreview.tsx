import { Button, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Translate } from '../../../shared/locales/translate';
import { useT } from '../../lib/i18n';
import { SaveForm } from '../SaveForm';
import { SidePanel } from '../SidePanel';
import type { CellColumn, GridValue } from './grid-cells';
import { leftOf, type Numbered, type PasteLine, type PasteProblem, takenOf, tallyPaste } from './read-paste';

type PastePreviewProps = {
  /** The lines that were pasted, or null while nothing is. */
  readonly lines: readonly PasteLine[] | null;
  readonly columns: readonly CellColumn[];
  /** The people who are not in the grid yet are added to it. */
  readonly isNew: (key: string) => boolean;
  /** The numbers may as well be values: says that they are. Null where nobody can think so. */
  readonly onAsValues: (() => void) | null;
  readonly onTake: (taken: readonly PasteLine[], left: readonly PasteLine[]) => void;
  /** Lines were put right here; to be read anew. */
  readonly onCheck: (lines: readonly Numbered[]) => void;
  readonly onClose: () => void;
};

const SHOWN_LEFT = 50;
const SHOWN_TAKEN = 200;
const EXAMPLES = 3;

const whyOf = (t: Translate, { kind, ...params }: PasteProblem): string =>
  t(`common.grid.problem.${kind}`, params);

const wordOf = (column: CellColumn | undefined, value: GridValue): string =>
  column?.choices?.find((choice) => choice.value === value)?.label ?? String(value ?? '');

type LinesProps = Omit<PastePreviewProps, 'lines' | 'onClose'> & { readonly lines: readonly PasteLine[] };

const Summary = ({ lines }: Pick<LinesProps, 'lines'>) => {
  const t = useT();
  const { writes, over, outside, invalid } = tallyPaste(lines);
  const some = (texts: readonly string[]) => ({
    count: texts.length,
    list: texts.slice(0, EXAMPLES).join(t('common.grid.listComma')),
  });
  const blank = lines.filter((line) => line.writes.length + line.problems.length === 0).length;
  const said = [
    t('common.grid.willWrite', { count: writes, over }),
    outside.length === 0 ? '' : t('common.grid.outside', some(outside)),
    invalid.length === 0 ? '' : t('common.grid.invalid', some(invalid)),
    blank === 0 ? '' : t('common.grid.blankLines', { count: blank }),
  ];
  return (
    <Text size="sm" aria-live="polite">
      {said.filter((text) => text !== '').join(' ')}
    </Text>
  );
};

const Taken = ({ lines, columns, isNew }: Pick<LinesProps, 'lines' | 'columns' | 'isNew'>) => {
  const t = useT();
  const columnOf = (key: string): CellColumn | undefined => columns.find((each) => each.key === key);
  return (
    <>
      <Table verticalSpacing={2} horizontalSpacing={6}>
        <Table.Tbody>
          {lines.slice(0, SHOWN_TAKEN).map(({ line, who, writes }) => (
            <Table.Tr key={line}>
              <Table.Td>
                {who?.no} {who?.name}
                {who !== null && isNew(who.key) ? (
                  <Text size="xs" c="blue.9">
                    {t('common.grid.added')}
                  </Text>
                ) : null}
              </Table.Td>
              <Table.Td>
                {writes.map(({ column, from, value, wrong }) => {
                  const of = columnOf(column);
                  const [was, is] = [wordOf(of, from), wordOf(of, value)];
                  return (
                    <Text key={column} size="sm" {...(wrong ? { c: 'red.9' } : {})}>
                      {`${of?.label ?? ''} ${was === '' || was === is ? is : `${was} → ${is}`}`}
                      {wrong ? ` ${of?.rule ?? ''}` : ''}
                    </Text>
                  );
                })}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {lines.length > SHOWN_TAKEN ? (
        <Text size="sm">{t('common.grid.moreLines', { count: lines.length - SHOWN_TAKEN })}</Text>
      ) : null}
    </>
  );
};

const Lines = ({ lines, columns, isNew, onAsValues, onTake, onCheck }: LinesProps) => {
  const t = useT();
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const taken = takenOf(lines);
  const left = leftOf(lines);
  // Every line keeps its number of the spreadsheet; one that was typed anew without tabs is cut at its blanks.
  const check = (): void =>
    onCheck(
      lines.map(({ line, cells }) => {
        const text = typed[line];
        if (text === undefined) return { line, cells };
        return {
          line,
          cells: text.split(text.includes('\t') ? '\t' : /[\s,\uff0c]+/u).map((cell) => cell.trim()),
        };
      }),
    );
  return (
    <SaveForm
      onSubmit={() => onTake(taken, left)}
      label={t('common.grid.take', { count: taken.length })}
      isRunning={false}
      disabled={taken.length === 0}
      buttons={
        left.length === 0 ? null : (
          <Button variant="default" onClick={check}>
            {t('common.grid.check')}
          </Button>
        )
      }
    >
      <Summary lines={lines} />
      {onAsValues === null ? null : (
        <Group gap="xs">
          <Text size="sm">{t('common.grid.guessed')}</Text>
          <Button size="compact-sm" variant="default" onClick={onAsValues}>
            {t('common.grid.asValues')}
          </Button>
        </Group>
      )}
      {left.length === 0 ? null : (
        <Stack gap="xs">
          <Text fw={600} c="red.9">
            {t('common.grid.left', { count: left.length })}
          </Text>
          {left.slice(0, SHOWN_LEFT).map(({ line, cells, problems }) => (
            <TextInput
              key={line}
              label={t('common.grid.line', { line })}
              value={typed[line] ?? cells.join('\t')}
              error={problems.map((problem) => whyOf(t, problem)).join(' ')}
              errorProps={{ c: 'red.9' }}
              onChange={(event) => setTyped({ ...typed, [line]: event.currentTarget.value })}
            />
          ))}
          {left.length > SHOWN_LEFT ? (
            <Text size="sm">{t('common.grid.moreLines', { count: left.length - SHOWN_LEFT })}</Text>
          ) : null}
        </Stack>
      )}
      <Taken lines={taken} columns={columns} isNew={isNew} />
    </SaveForm>
  );
};

/** What was pasted: the lines that can be taken, and the others to be put right, each with what is wrong. */
export const PastePreview = ({ lines, onClose, ...rest }: PastePreviewProps) => {
  const t = useT();
  return (
    <SidePanel opened={lines !== null} onClose={onClose} title={t('common.grid.pasteTitle')}>
      {lines === null ? null : <Lines key={lines.map(({ line }) => line).join()} lines={lines} {...rest} />}
    </SidePanel>
  );
};
