import { Group, MultiSelect, Text, TextInput } from '@mantine/core';
import type { SkillExamView } from '../../../../shared/features/skill-exams/types';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
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
    readonly relatives: string[];
  }[];
  readonly coverNo: string;
  readonly coverOn: string | null;
};

const SeatsForm = ({ exam, onClose }: Omit<PanelSeatsProps, 'opened'>) => {
  const t = useT();
  const form = useRecordForm<Values, unknown>({
    draft: `skill-exam-panel:${exam.id}`,
    initialValues: {
      members: exam.panel.map((seat) => ({ ...seat, relatives: [...seat.relatives] })),
      coverNo: exam.coverNo,
      coverOn: exam.coverOn,
    },
    save: into('skillExams', 'savePanel', ({ members, coverNo, coverOn }: Values) => ({
      examId: exam.id,
      members: members.map(({ title: _title, ...member }) => member),
      coverNo,
      coverOn: coverOn === '' ? null : coverOn,
    })),
    done: t('skillExams.exam.panelSaved'),
    onSaved: onClose,
  });
  const { fields } = form;
  const people = exam.scores.map(({ staffId, staffNo, name }) => ({
    value: staffId,
    label: `${staffNo} ${name}`,
  }));
  return (
    <RecordForm form={form} onCancel={onClose}>
      <Text size="sm" c="gray.7">
        {t('skillExams.exam.panelHint')}
      </Text>
      {fields.values.members.map(({ department, title, memberId, memberName, relatives }, index) => (
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
          <MultiSelect
            label={t('panels.relatives')}
            data={people}
            disabled={memberId === null && memberName === ''}
            {...fields.getInputProps(`members.${index}.relatives`)}
            value={[...relatives]}
          />
        </Group>
      ))}
      <Text size="sm" c="gray.7">
        {t('panels.coverHint')}
      </Text>
      <Group align="flex-end" grow>
        <TextInput label={t('panels.coverNo')} maxLength={60} {...fields.getInputProps('coverNo')} />
        <DateField label={t('panels.coverOn')} {...fields.getInputProps('coverOn')} />
      </Group>
    </RecordForm>
  );
};

/** Who sits on the panel of a practical, one for each department. */
export const PanelSeats = ({ opened, exam, onClose }: PanelSeatsProps) => {
  const t = useT();
  return (
    <SidePanel opened={opened} onClose={onClose} title={t('skillExams.exam.panelTitle')} size={820}>
      {opened ? (
        <SeatsForm
          key={[...exam.panel.map(({ memberName }) => memberName), exam.coverNo].join()}
          exam={exam}
          onClose={onClose}
        />
      ) : null}
    </SidePanel>
  );
};
