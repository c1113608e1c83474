import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Peer } from '../../../../shared/features/exchange/types';
import { BRANCH_KINDS } from '../../../../shared/features/office/schema';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { SidePanel } from '../../../ui/SidePanel';

type BranchKind = (typeof BRANCH_KINDS)[number];

/** Make a pairing file for a new branch, or anew for a known one. */
export const InvitePanel = ({
  peer,
  onClose,
}: {
  readonly peer: Peer | null;
  readonly onClose: () => void;
}) => {
  const t = useT();
  const create = useCommand('exchange', 'createPairing');
  const form = useForm<{ code: string; name: string; kind: BranchKind }>({
    initialValues: {
      code: peer?.code ?? '',
      name: peer?.name ?? '',
      kind: peer === null || peer.kind === 'head' ? 'own' : peer.kind,
    },
    validate: {
      code: (code) => (/^[A-Z0-9]{2,12}$/.test(code.trim()) ? null : t('exchange.branches.codeHint')),
      name: (name) => (name.trim() === '' ? t('exchange.branches.name') : null),
    },
  });
  const submit = form.onSubmit(async (values) => {
    const answer = await create.run(values);
    if (!answer.ok || answer.value === null) return;
    notifyDone(t('exchange.branches.made', { code: answer.value.peer, date: answer.value.expiresOn }));
    onClose();
  });
  return (
    <SidePanel opened onClose={onClose} title={t('exchange.branches.panelTitle')}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm" c="gray.7">
            {t('exchange.branches.panelHint')}
          </Text>
          <TextInput
            label={t('exchange.branches.code')}
            description={t('exchange.branches.codeHint')}
            disabled={peer !== null}
            required
            data-autofocus
            {...form.getInputProps('code')}
            onChange={(event) => form.setFieldValue('code', event.currentTarget.value.toUpperCase())}
          />
          <TextInput label={t('exchange.branches.name')} required {...form.getInputProps('name')} />
          <Select
            label={t('exchange.branches.kind')}
            data={BRANCH_KINDS.map((kind) => ({ value: kind, label: t(`exchange.officeKinds.${kind}`) }))}
            allowDeselect={false}
            {...form.getInputProps('kind')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.action.cancel')}
            </Button>
            <Button type="submit" loading={create.isRunning}>
              {t('exchange.branches.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </SidePanel>
  );
};
