import type { Onboarding } from '../../../../shared/features/onboarding/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { SidePanel } from '../../../ui/SidePanel';
import { StaffPicker } from '../../organization/components/StaffPicker';

type StartValues = { readonly staffId: string | null; readonly startsOn: CalendarDate | null };

const StartForm = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useT();
  const form = useRecordForm<StartValues, Onboarding>({
    draft: 'onboarding:new',
    initialValues: { staffId: null, startsOn: todayHere() },
    save: into('onboarding', 'startOnboarding', ({ staffId, startsOn }: StartValues) => ({
      staffId: staffId ?? '',
      startsOn: startsOn ?? '',
    })),
    keep: ({ startsOn }) => ({ startsOn }),
    done: ({ dueOn }) => t('onboarding.done.started', { dueOn }),
    onSaved: onClose,
  });
  const { fields } = form;
  return (
    <RecordForm form={form} withNext>
      <StaffPicker
        label={t('onboarding.field.staff')}
        data-autofocus
        withAsterisk
        {...fields.getInputProps('staffId')}
      />
      <DateField
        label={t('onboarding.field.startsOn')}
        clearable={false}
        withAsterisk
        {...fields.getInputProps('startsOn')}
      />
    </RecordForm>
  );
};

/** Begin an onboarding on another day than the hire date, or a second one. */
export const StartOnboardingPanel = ({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}) => {
  const t = useT();
  return (
    <SidePanel opened={opened} onClose={onClose} title={t('onboarding.start')}>
      {opened ? <StartForm onClose={onClose} /> : null}
    </SidePanel>
  );
};
