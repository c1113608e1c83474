import { Alert, Button, Group, Loader, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import type { DocumentView } from '../../../../shared/features/documents/types';
import type { DocumentName } from '../../../../shared/features/sums';
import { termOf } from '../../../../shared/locales/translate';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { DocumentLife } from './DocumentLife';
import { DocumentStateBadge } from './DocumentStateBadge';
import { PaperView } from './PaperView';
import { PrintButton } from './PrintButton';

const Freshness = ({ document }: { readonly document: DocumentView }) => {
  const t = useT();
  if (document.freshness === 'same' || document.state === 'void') return null;
  if (document.freshness === 'gone') return <Alert color="gray">{t('documents.changed.gone')}</Alert>;
  return (
    <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} role="alert">
      <Group justify="space-between" gap="xs">
        <Text size="sm">
          {t(document.state === 'printed' ? 'documents.changed.afterPrint' : 'documents.changed.afterSigned')}
        </Text>
        <PrintButton
          document={document.form as DocumentName}
          subjectIds={[document.subjectId]}
          label={t('documents.changed.printAnew')}
        />
      </Group>
    </Alert>
  );
};

/** Everything about one printed document: how far it is, whether it still says the truth, and the paper itself. */
export const DocumentPanel = ({
  id,
  onOpen,
}: {
  readonly id: string;
  readonly onOpen: (id: string) => void;
}) => {
  const t = useT();
  const [what, setWhat] = useState<'getPaper' | 'getScan'>('getPaper');
  const answer = useCall('documents', 'getDocument', id);
  const openPaper = useCommand('documents', 'openPaper');
  const openScan = useCommand('documents', 'openScan');
  if (answer.error !== undefined) return <ErrorPanel error={answer.error} />;
  const document = answer.data;
  if (document === undefined) return <Loader size="sm" />;
  const view = document.scan === null ? 'getPaper' : what;
  const links = [
    document.replaces === null
      ? undefined
      : {
          id: document.replaces.id,
          text: t('documents.detail.replaces', { number: document.replaces.number }),
        },
    document.replacedBy === null
      ? undefined
      : {
          id: document.replacedBy.id,
          text: t('documents.detail.replacedBy', { number: document.replacedBy.number }),
        },
  ].filter((link) => link !== undefined);
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <DocumentStateBadge state={document.state} t={t} />
        <Text fw={600}>{termOf(t, 'document', document.form)}</Text>
        <Text>{[document.subject, document.subjectNo].join(' ')}</Text>
        {links.map((link) => (
          <Button key={link.id} size="compact-xs" variant="subtle" onClick={() => onOpen(link.id)}>
            {link.text}
          </Button>
        ))}
      </Group>
      <Freshness document={document} />
      <DocumentLife document={document} />
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
              label: document.scan === null ? t('documents.detail.noScan') : t('documents.detail.viewScan'),
              disabled: document.scan === null,
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
        {`${t('documents.detail.hash')} ${document.snapshotHash.slice(0, 16)}`}
      </Text>
    </Stack>
  );
};
