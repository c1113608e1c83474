import { Alert, Button, Group, Loader, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import type { PrintedFormView } from '../../../../shared/features/documents/types';
import type { DocumentName } from '../../../../shared/features/sums';
import { termOf } from '../../../../shared/locales/translate';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { FormLife } from './FormLife';
import { FormStateBadge } from './FormStateBadge';
import { PaperView } from './PaperView';
import { PrintButton } from './PrintButton';

const Freshness = ({ form }: { readonly form: PrintedFormView }) => {
  const t = useT();
  if (form.freshness === 'same' || form.state === 'void') return null;
  if (form.freshness === 'gone') return <Alert color="gray">{t('documents.changed.gone')}</Alert>;
  return (
    <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} role="alert">
      <Group justify="space-between" gap="xs">
        <Text size="sm">
          {t(form.state === 'printed' ? 'documents.changed.afterPrint' : 'documents.changed.afterSigned')}
        </Text>
        <PrintButton
          document={form.form as DocumentName}
          subjectIds={[form.subjectId]}
          label={t('documents.changed.printAnew')}
        />
      </Group>
    </Alert>
  );
};

/** Everything about one printed form: how far it is, whether it still says the truth, and the paper itself. */
export const FormPanel = ({ id, onOpen }: { readonly id: string; readonly onOpen: (id: string) => void }) => {
  const t = useT();
  const [what, setWhat] = useState<'getPaper' | 'getScan'>('getPaper');
  const answer = useCall('documents', 'getForm', id);
  const openPaper = useCommand('documents', 'openPaper');
  const openScan = useCommand('documents', 'openScan');
  if (answer.error !== undefined) return <ErrorPanel error={answer.error} />;
  const form = answer.data;
  if (form === undefined) return <Loader size="sm" />;
  const view = form.scan === null ? 'getPaper' : what;
  const links = [
    form.replaces === null
      ? undefined
      : { id: form.replaces.id, text: t('documents.detail.replaces', { number: form.replaces.number }) },
    form.replacedBy === null
      ? undefined
      : {
          id: form.replacedBy.id,
          text: t('documents.detail.replacedBy', { number: form.replacedBy.number }),
        },
  ].filter((link) => link !== undefined);
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <FormStateBadge state={form.state} t={t} />
        <Text fw={600}>{termOf(t, 'document', form.form)}</Text>
        <Text>{[form.subject, form.subjectNo].join(' ')}</Text>
        {links.map((link) => (
          <Button key={link.id} size="compact-xs" variant="subtle" onClick={() => onOpen(link.id)}>
            {link.text}
          </Button>
        ))}
      </Group>
      <Freshness form={form} />
      <FormLife form={form} />
      <Group justify="space-between">
        <SegmentedControl
          size="xs"
          aria-label={t('documents.detail.content')}
          value={view}
          onChange={(value) => setWhat(value as 'getPaper' | 'getScan')}
          data={[
            { value: 'getPaper', label: t('documents.detail.viewPaper') },
            {
              value: 'getScan',
              label: form.scan === null ? t('documents.detail.noScan') : t('documents.detail.viewScan'),
              disabled: form.scan === null,
            },
          ]}
        />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconExternalLink size={14} aria-hidden />}
          onClick={() => void (view === 'getPaper' ? openPaper : openScan).run(id)}
        >
          {t(view === 'getPaper' ? 'documents.detail.openPaper' : 'documents.detail.openScan')}
        </Button>
      </Group>
      <PaperView key={`${id} ${view}`} id={id} what={view} height={520} />
      <Text size="xs" c="gray.7">
        {`${t('documents.detail.hash')} ${form.snapshotHash.slice(0, 16)}`}
      </Text>
    </Stack>
  );
};
