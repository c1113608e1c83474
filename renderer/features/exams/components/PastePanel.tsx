import { List, Stack, Text } from '@mantine/core';
import type { PastedScore } from '../../../../shared/features/exams/types';
import { describeError } from '../../../../shared/locales/translate';
import { useT } from '../../../lib/i18n';
import { SidePanel } from '../../../ui/SidePanel';
import { SaveForm } from '../../training/plans/components/SaveForm';

type PastePanelProps = {
  /** The lines that were pasted, or null while nothing is. */
  readonly pasted: readonly PastedScore[] | null;
  readonly onTake: (pasted: readonly PastedScore[]) => void;
  readonly onClose: () => void;
};

/** What was pasted: the lines that fit, and for every other line why it does not. */
export const PastePanel = ({ pasted, onTake, onClose }: PastePanelProps) => {
  const t = useT();
  const lines = pasted ?? [];
  const good = lines.filter(({ problem }) => problem === null);
  const bad = lines.flatMap(({ line, text, problem }) => (problem === null ? [] : [{ line, text, problem }]));
  return (
    <SidePanel opened={pasted !== null} onClose={onClose} title={t('exams.scores.pasteTitle')}>
      <SaveForm
        onSubmit={() => onTake(good)}
        label={t('exams.scores.pasteTake', { count: good.length })}
        isRunning={false}
        disabled={good.length === 0}
      >
        {bad.length === 0 ? null : (
          <Stack gap={4}>
            <Text fw={600} c="red.9">
              {t('exams.scores.pasteBad', { count: bad.length })}
            </Text>
            <List size="sm" spacing={4}>
              {bad.map(({ line, text, problem }) => {
                const { message, remedy } = describeError(t, problem);
                return (
                  <List.Item key={line} style={{ overflowWrap: 'anywhere' }}>
                    {t('exams.scores.pasteLine', { line, text })}
                    <Text size="sm" c="red.9">
                      {message} {remedy}
                    </Text>
                  </List.Item>
                );
              })}
            </List>
          </Stack>
        )}
        <List size="sm">
          {good.map(({ line, staffNo, name, score }) => (
            <List.Item key={line}>
              {staffNo} {name} · {score}
            </List.Item>
          ))}
        </List>
      </SaveForm>
    </SidePanel>
  );
};
