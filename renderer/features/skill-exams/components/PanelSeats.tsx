import { Group, Text, TextInput } from '@mantine/core';
import type { SkillExamView } from '../../../../shared/features/skill-exams/types';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { useRecordForm } from '../../../lib/use-record-form';
import { RecordForm } from '../../../ui/RecordForm';
import { SidePanel } from '../../../ui/SidePanel';
import { StaffPicker } from '../../organization/components/StaffPicker';

type PanelSeatsProps = {
  readonly opened: boolean;
  readonly exam: SkillExamView;
  readonly onClose: () => void;
};

type Values = {
  readonly members: readonly {
    readonly department: string;
    readonly title: string;
    readonly memberId: string | null;
    readonly memberName: string;
  }[];
};

const SeatsForm = ({ exam, onClose }: Omit<PanelSeatsProps, 'opened'>) => {
  const t = useT();
  const form = useRecordForm<Values, unknown>({
    draft: `skill-exam-panel:${exam.id}`,
    initialValues: { members: exam.panel.map((seat) => ({ ...seat })) },
    save: into('skillExams', 'savePanel', ({ members }: Values) => ({
      examId: exam.id,
      members: members.map(({ department, memberId, memberName }) => ({ department, memberId, memberName })),
    })),
    done: t('skillExams.exam.panelSaved'),
    onSaved: onClose,
  });
  const { fields } = form;
  return (
    <RecordForm form={form} onCancel={onClose}>
      <Text size="sm" c="gray.7">
        {t('skillExams.exam.panelHint')}
      </Text>
      {fields.values.members.map(({ department, title, memberId, memberName }, index) => (
        <Group key={department} align="flex-end" grow>
          <StaffPicker
            label={t('skillExams.exam.panelMember', { department: title })}
            {...fields.getInputProps(`members.${index}.memberId`)}
          />
          <TextInput
            label={t('skillExams.exam.panelName')}
            maxLength={40}
            disabled={memberId !== null}
            {...fields.getInputProps(`members.${index}.memberName`)}
            value={memberId === null ? memberName : ''}
          />
        </Group>
      ))}
    </RecordForm>
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
