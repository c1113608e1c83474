import { Button, List, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PastedScore } from '../../../../shared/features/entry-tests/types';
import { describeError } from '../../../../shared/locales/translate';
import { useT } from '../../../lib/i18n';
import { SaveForm } from '../../../ui/SaveForm';
import { SidePanel } from '../../../ui/SidePanel';
import { takenLines } from './score-lines';

type PastePanelProps = {
  /** The lines that were pasted, or null while nothing is. */
  readonly pasted: readonly PastedScore[] | null;
  readonly onTake: (taken: readonly PastedScore[], left: readonly PastedScore[]) => void;
  /** The lines were put right here; to be read anew. */
  readonly onCheck: (text: string) => void;
  readonly onClose: () => void;
};

type LinesProps = Pick<PastePanelProps, 'onTake' | 'onCheck'> & { readonly lines: readonly PastedScore[] };

const Lines = ({ lines, onTake, onCheck }: LinesProps) => {
  const t = useT();
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const taken = takenLines(lines);
  const left = lines.filter((line) => !taken.includes(line));
  const why = ({ problem }: PastedScore): string => {
    if (problem === null) return '';
    const { message, remedy } = describeError(t, problem);
    return `${message} ${remedy}`;
  };
  // Every line stays where it was in the paste, so that its number is still the one of the spreadsheet.
  const check = (): void => {
    const rows: string[] = [];
    for (const { line, text } of lines) rows[line - 1] = typed[line] ?? text;
    onCheck(Array.from(rows, (row) => row ?? '').join('\n'));
  };
  return (
    <SaveForm
      onSubmit={() => onTake(taken, left)}
      label={t('entryTests.scores.pasteTake', { count: taken.length })}
      isRunning={false}
      disabled={taken.length === 0}
      buttons={
        left.length === 0 ? null : (
          <Button variant="default" onClick={check}>
            {t('entryTests.scores.pasteCheck')}
          </Button>
        )
      }
    >
      {left.length === 0 ? null : (
        <Stack gap="xs">
          <Text fw={600} c="red.9">
            {t('entryTests.scores.pasteBad', { count: left.length })}
          </Text>
          {left.map((row) => (
            <TextInput
              key={row.line}
              label={t('entryTests.scores.pasteLine', { line: row.line })}
              value={typed[row.line] ?? row.text}
              error={why(row)}
              onChange={(event) => setTyped({ ...typed, [row.line]: event.currentTarget.value })}
            />
          ))}
        </Stack>
      )}
      <List size="sm">
        {taken.map((row) => (
          <List.Item key={row.line}>
            {row.staffNo} {row.name} · {row.score}
            {row.problem === null ? null : (
              <Text size="sm" c="red.9">
                {why(row)}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </SaveForm>
  );
};

/** What was pasted: the lines that can be taken, and the others to be put right, each with what is wrong. */
export const PastePanel = ({ pasted, onClose, ...rest }: PastePanelProps) => {
  const t = useT();
  return (
    <SidePanel opened={pasted !== null} onClose={onClose} title={t('entryTests.scores.pasteTitle')}>
      {pasted === null ? null : (
        <Lines key={pasted.map(({ text }) => text).join('\n')} lines={pasted} {...rest} />
      )}
    </SidePanel>
  );
};
