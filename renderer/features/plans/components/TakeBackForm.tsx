import { Text, Textarea } from '@mantine/core';
import type { LastStep, Plan, PlanItem, PlanView } from '../../../../shared/features/plans/types';
import { describeError } from '../../../../shared/locales/translate';
import { formatDate } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { useRecordForm } from '../../../lib/use-record-form';
import { RecordForm } from '../../../ui/RecordForm';

type Props = { readonly plan: PlanView; readonly item: PlanItem; readonly last: LastStep };
type Values = { readonly reason: string };

/** Take the last step of an item back: what it was and what the item will be again is said before, or why that cannot be. */
export const TakeBackForm = ({ plan, item, last }: Props) => {
  const t = useT();
  const action = t(`plans.action.${last.action}`);
  const form = useRecordForm<Values, Plan>({
    draft: `plan:take-back:${item.id}:${item.version}`,
    initialValues: { reason: '' },
    save: into('plans', 'takeBackStep', ({ reason }: Values) => ({
      itemId: item.id,
      version: item.version,
      reason,
    })),
    done: t('plans.takeBack.done', { action }),
    withUndo: false,
  });
  const says = [
    t('plans.takeBack.says', {
      action,
      day: formatDate(last.happenedOn),
      from: t(`plans.itemState.${last.toState}`),
      to: t(`plans.itemState.${last.fromState}`),
    }),
    last.other === null ? '' : t('plans.takeBack.both', { position: last.other }),
    plan.plan.state === 'completed' ? t('plans.takeBack.completed') : '',
    t('plans.takeBack.keeps'),
  ];
  if (last.refusal !== null) {
    const { message, remedy } = describeError(t, last.refusal);
    return (
      <Text size="sm" c="gray.7">
        {[message, remedy].join(' ')}
      </Text>
    );
  }
  return (
    <RecordForm form={form} label={t('plans.takeBack.submit')} danger>
      <Text size="sm">{says.filter((part) => part !== '').join('')}</Text>
      <Textarea
        label={t('plans.takeBack.reason')}
        autosize
        minRows={2}
        maxLength={500}
        withAsterisk
        {...form.fields.getInputProps('reason')}
      />
    </RecordForm>
  );
};
