import { Button, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { SidePanel } from '../../../ui/SidePanel';

type Props = { readonly planIds: readonly string[]; readonly onDone: () => void };
type Values = {
  readonly reviewer: string;
  readonly approver: string;
  readonly decidedOn: CalendarDate | null;
  readonly documentNo: string;
};

const TogetherForm = ({ planIds, onDone }: Props) => {
  const t = useT();
  const form = useRecordForm<Values, number>({
    draft: 'plans:approve-together',
    initialValues: { reviewer: '', approver: '', decidedOn: todayHere(), documentNo: '' },
    save: into('plans', 'approvePlans', (values: Values) => ({
      ...values,
      decidedOn: values.decidedOn ?? '',
      planIds: [...planIds],
    })),
    done: t('plans.approval.togetherDone', { count: planIds.length }),
    withUndo: false,
    onSaved: onDone,
  });
  const { getInputProps } = form.fields;
  const name = (field: 'reviewer' | 'approver') => (
    <TextInput
      label={t(`plans.approval.${field}`)}
      withAsterisk
      maxLength={40}
      data-autofocus={field === 'reviewer' ? true : undefined}
      {...getInputProps(field)}
    />
  );
  return (
    <RecordForm form={form} label={t('plans.approval.together')}>
      <Text size="sm" c="gray.7" mb="xs">
        {t('plans.approval.togetherHint', { count: planIds.length })}
      </Text>
      <SimpleGrid cols={2} spacing="xs">
        {name('reviewer')}
        {name('approver')}
        <DateField label={t('plans.approval.decidedOn')} withAsterisk {...getInputProps('decidedOn')} />
        <TextInput
          label={t('plans.approval.documentNo')}
          withAsterisk
          maxLength={60}
          {...getInputProps('documentNo')}
        />
      </SimpleGrid>
    </RecordForm>
  );
};

/** Plans that were signed together are approved in one step, by the number of their paper. */
export const ApproveTogether = ({ planIds, onDone }: Props) => {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const close = (): void => setOpened(false);
  const done = (): void => {
    close();
    onDone();
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('plans.approval.together')}
      </Button>
      <SidePanel opened={opened} onClose={close} title={t('plans.approval.together')}>
        {opened ? <TogetherForm planIds={planIds} onDone={done} /> : null}
      </SidePanel>
    </>
  );
};
