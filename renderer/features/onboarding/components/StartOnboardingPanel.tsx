import { useForm } from '@mantine/form';
import { useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { undoOf } from '../../../lib/undo';
import { DateField } from '../../../ui/DateField';
import { SaveForm } from '../../../ui/SaveForm';
import { SidePanel } from '../../../ui/SidePanel';
import { StaffPicker } from '../../organization/components/StaffPicker';

const StartForm = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useT();
  const start = useCommand('onboarding', 'startOnboarding', { silent: true });
  const form = useForm({ initialValues: { staffId: '', startsOn: todayHere() } });
  const { staffId, startsOn } = form.values;
  const save = async (): Promise<void> => {
    if (staffId === '') return form.setFieldError('staffId', t('common.state.required'));
    const answer = await start.run({ staffId, startsOn });
    if (!answer.ok) return applyRefusal(form, answer.error, t) ? undefined : notifyRefusal(t, answer.error);
    notifyDone(t('onboarding.done.started', { dueOn: answer.value.dueOn }), undoOf(answer));
    onClose();
  };
  return (
    <SaveForm onSubmit={() => void save()} label={t('common.action.save')} isRunning={start.isRunning}>
      <StaffPicker
        label={t('onboarding.field.staff')}
        value={staffId === '' ? null : staffId}
        onChange={(id) => form.setFieldValue('staffId', id ?? '')}
        error={form.errors['staffId']}
        data-autofocus
        withAsterisk
      />
      <DateField
        label={t('onboarding.field.startsOn')}
        clearable={false}
        value={startsOn}
        onChange={(day) => form.setFieldValue('startsOn', day ?? todayHere())}
        error={form.errors['startsOn']}
        withAsterisk
      />
    </SaveForm>
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
