import { Button, Group, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { SkillExamView } from '../../../../shared/features/skill-exams/types';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { SaveForm } from '../../../ui/SaveForm';
import { SidePanel } from '../../../ui/SidePanel';
import { StaffPicker } from '../../organization/components/StaffPicker';

type PanelSeatsProps = {
  readonly opened: boolean;
  readonly exam: SkillExamView;
  readonly onClose: () => void;
};

const SeatsForm = ({ exam, onClose }: Omit<PanelSeatsProps, 'opened'>) => {
  const t = useT();
  const save = useCommand('skillExams', 'savePanel');
  const form = useForm<{
    seats: { department: string; title: string; memberId: string | null; memberName: string }[];
  }>({
    initialValues: { seats: exam.panel.map((seat) => ({ ...seat })) },
  });
  const draft = useDraft(`skill-exam-panel:${exam.id}`, form);
  const store = async ({ seats }: typeof form.values): Promise<void> => {
    const members = seats.map(({ department, memberId, memberName }) => ({
      department,
      memberId,
      memberName,
    }));
    const answer = await save.run({ examId: exam.id, members });
    if (!answer.ok) return;
    draft.clear();
    notifyDone(t('skillExams.exam.panelSaved'), undoOf(answer));
    onClose();
  };
  return (
    <SaveForm
      onSubmit={form.onSubmit((values) => void store(values))}
      label={t('common.action.save')}
      isRunning={save.isRunning}
      draft={draft}
      buttons={
        <Button variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
      }
    >
      <Text size="sm" c="gray.7">
        {t('skillExams.exam.panelHint')}
      </Text>
      {form.values.seats.map(({ department, title, memberId, memberName }, index) => (
        <Group key={department} align="flex-end" grow>
          <StaffPicker
            label={t('skillExams.exam.panelMember', { department: title })}
            value={memberId}
            onChange={(id) => form.setFieldValue(`seats.${index}.memberId`, id)}
          />
          <TextInput
            label={t('skillExams.exam.panelName')}
            maxLength={40}
            disabled={memberId !== null}
            value={memberId === null ? memberName : ''}
            onChange={(event) => form.setFieldValue(`seats.${index}.memberName`, event.currentTarget.value)}
          />
        </Group>
      ))}
    </SaveForm>
  );
};

/** Who sits on the panel of a practical, one for each department. */
export const PanelSeats = ({ opened, exam, onClose }: PanelSeatsProps) => {
  const t = useT();
  return (
    <SidePanel opened={opened} onClose={onClose} title={t('skillExams.exam.panelTitle')} size={640}>
      {opened ? (
        <SeatsForm
          key={exam.panel.map(({ memberName }) => memberName).join()}
          exam={exam}
          onClose={onClose}
        />
      ) : null}
    </SidePanel>
  );
};
