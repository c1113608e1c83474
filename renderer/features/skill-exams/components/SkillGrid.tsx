import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useHotkeys } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { scoreProblem } from '../../../../shared/features/sessions/rules';
import type { SkillExamView, SkillScoreRow } from '../../../../shared/features/skill-exams/types';
import type { Translate } from '../../../../shared/locales/translate';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { client } from '../../../lib/ipc';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { useSame } from '../../../lib/use-same';
import { DraftNote } from '../../../ui/DraftNote';
import { EmptyState } from '../../../ui/EmptyState';
import { NumberGrid, type NumberGridColumn, type NumberGridRow } from '../../../ui/NumberGrid';
import { type GridEdits, realEdits } from '../../../ui/number-grid-model';
import { StateBadge } from '../../../ui/StateBadge';
import { StaffPicker } from '../../organization/components/StaffPicker';

type Person = { readonly staffId: string; readonly staffNo: string; readonly name: string };
const SCORE = 'score';
const COLORS = { excellent: 'teal', good: 'blue', pass: 'gray', fail: 'red' } as const;
const fits = (value: number | null): boolean => value === null || scoreProblem(value, 'score') === undefined;

type ResultProps = {
  readonly score: SkillScoreRow;
  readonly onOpen: () => void;
  readonly onRemove: (() => void) | null;
};

const Result = ({ score, onOpen, onRemove }: ResultProps) => {
  const t = useT();
  return (
    <Group gap={4} wrap="nowrap" justify="space-between">
      <Button
        variant="subtle"
        size="compact-xs"
        onClick={onOpen}
        aria-label={t('skillExams.exam.person', { name: score.name })}
      >
        {score.scoreText}
      </Button>
      <StateBadge color={COLORS[score.band]} label={score.bandTitle} />
      <Text size="xs" c="gray.7">
        {score.attempt === 1 ? '' : t('skillExams.exam.attemptNo', { no: score.attempt })}
      </Text>
      {onRemove === null ? null : (
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={`${t('entryTests.scores.remove')} ${score.name}`}
          onClick={onRemove}
        >
          <IconTrash size={14} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
};

type Listed = Person & { readonly row?: SkillScoreRow };

/** Who has a score, and after them who was added and has none yet. */
const peopleOf = (exam: SkillExamView, added: readonly Person[]): readonly Listed[] => [
  ...exam.scores.map((row) => ({ staffId: row.staffId, staffNo: row.staffNo, name: row.name, row })),
  ...added.filter(({ staffId }) => !exam.scores.some((row) => row.staffId === staffId)),
];

const savedScore = (row: SkillScoreRow | undefined, column: string): number | null => {
  if (row === undefined) return null;
  if (column !== SCORE) return row.panel[column] ?? null;
  return Object.keys(row.panel).length === 0 ? row.score : null;
};

const columnsOf = (t: Translate, { panel }: SkillExamView): readonly NumberGridColumn[] => [
  ...panel.map(({ department, title, memberName }) => ({
    key: department,
    label: title,
    header: (
      <Stack gap={0}>
        <Text size="sm" fw={600}>
          {title}
        </Text>
        <Text size="xs" c="gray.7">
          {memberName}
        </Text>
      </Stack>
    ),
    width: 92,
  })),
  { key: SCORE, label: t('entryTests.scores.score'), width: 92 },
];

/** The scores of a theory, practical or comprehensive examination: a practical by department, the others one for each person. */
export const SkillGrid = ({
  exam,
  onOpen,
}: {
  readonly exam: SkillExamView;
  readonly onOpen: (scoreId: string) => void;
}) => {
  const t = useT();
  const save = useCommand('skillExams', 'saveSkillScores');
  const remove = useCommand('skillExams', 'removeSkillScore');
  const form = useForm<{ edits: GridEdits; added: readonly Person[] }>({
    initialValues: { edits: {}, added: [] },
  });
  const draft = useDraft(`skill-scores:${exam.id}`, form);
  const { edits } = form.values;
  const added = useSame(form.values.added);
  const readOnly = !exam.mine || !exam.open;
  const people = useMemo(() => peopleOf(exam, added), [exam, added]);
  const savedOf = (staffId: string, column: string): number | null =>
    savedScore(
      exam.scores.find((row) => row.staffId === staffId),
      column,
    );
  const changes = realEdits(edits, savedOf).filter(({ row }) =>
    people.some(({ staffId }) => staffId === row),
  );
  const wrong = changes.some(({ value }) => value === undefined || !fits(value));

  const store = async (): Promise<void> => {
    if (changes.length === 0 || wrong || readOnly) return;
    const entries = [...new Set(changes.map(({ row }) => row))].map((staffId) => {
      const own = changes.filter(({ row }) => row === staffId);
      const whole = own.find(({ column }) => column === SCORE)?.value ?? savedOf(staffId, SCORE);
      const panel = Object.fromEntries(
        own.filter(({ column }) => column !== SCORE).map(({ column, value }) => [column, value ?? null]),
      );
      const usesPanel = Object.values(panel).some((value) => value !== null);
      return { staffId, score: usesPanel ? null : whole, panel };
    });
    const answer = await save.run({ examId: exam.id, entries });
    if (!answer.ok) return;
    draft.clear();
    form.setValues({ edits: {}, added: [] });
    notifyDone(t('skillExams.exam.saved', { count: answer.value }), undoOf(answer));
  };
  useHotkeys([['mod+S', () => void store()]], []);
  const add = async (id: string | null): Promise<void> => {
    if (id === null || people.some(({ staffId }) => staffId === id)) return;
    const label = await client.organization.getStaffLabel(id);
    if (!label.ok || label.value === null) return;
    form.setFieldValue('added', [
      ...added,
      { staffId: id, staffNo: label.value.staffNo, name: label.value.name },
    ]);
  };
  const columns = useMemo(() => columnsOf(t, exam), [t, exam]);
  const rows = useMemo(() => {
    const drop = async ({ id, version, name }: SkillScoreRow): Promise<void> => {
      const answer = await remove.run({ id, version });
      if (answer.ok) notifyDone(t('skillExams.exam.removed', { name }), undoOf(answer));
    };
    return people.map(({ row, ...person }): NumberGridRow => {
      const values = Object.fromEntries(columns.map(({ key }) => [key, savedScore(row, key)]));
      const head = [person.staffNo, person.name];
      if (row === undefined)
        return { key: person.staffId, label: person.name, head: [...head, null], values };
      const result = (
        <Result
          key={row.id}
          score={row}
          onOpen={() => onOpen(row.id)}
          onRemove={readOnly ? null : () => void drop(row)}
        />
      );
      const missing = (
        <Text key="missing" size="xs" c="red.9">
          {t('skillExams.exam.missing', { departments: row.missing.join(' · ') })}
        </Text>
      );
      const notes = row.missing.length === 0 ? {} : { [SCORE]: missing };
      return { key: person.staffId, label: person.name, head: [...head, result], values, notes };
    });
  }, [t, people, columns, readOnly, onOpen, remove.run]);
  return (
    <>
      <Group justify="space-between" align="flex-end" mb="xs">
        <StaffPicker
          label={t('skillExams.exam.addPerson')}
          w={280}
          value={null}
          disabled={readOnly}
          onChange={(id) => void add(id)}
        />
        <Group gap="xs">
          {changes.length === 0 ? null : (
            <Text size="sm" c="red.9">
              {t('entryTests.scores.unsaved', { count: changes.length })}
            </Text>
          )}
          <Button
            disabled={readOnly || changes.length === 0 || wrong}
            loading={save.isRunning}
            onClick={() => void store()}
          >
            {t('skillExams.exam.save')}
          </Button>
        </Group>
      </Group>
      <Text size="xs" c="gray.7" mb="xs">
        {exam.open ? t('skillExams.exam.pasteHint') : t('entryTests.scores.notOpen', { day: exam.heldOn })}
      </Text>
      <DraftNote draft={draft} />
      {people.length === 0 ? (
        <EmptyState title={t('entryTests.scores.empty')} hint={t('entryTests.scores.emptyHint')} />
      ) : (
        <NumberGrid
          headers={[
            { label: t('entryTests.scores.staffNo'), width: 90 },
            { label: t('entryTests.scores.person'), width: 100 },
            { label: t('skillExams.exam.result'), width: 190 },
          ]}
          columns={columns}
          rows={rows}
          edits={edits}
          onEdits={(next) => form.setFieldValue('edits', next)}
          fits={fits}
          invalid={t('entryTests.scores.invalid')}
          readOnly={readOnly}
        />
      )}
    </>
  );
};
