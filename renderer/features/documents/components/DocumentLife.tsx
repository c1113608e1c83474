import { Button, Group, Stack, Stepper, Text } from '@mantine/core';
import { useState } from 'react';
import { mayTake } from '../../../../shared/features/documents/rules/life';
import type { DocumentView } from '../../../../shared/features/documents/types';
import { useCommand } from '../../../lib/calls';
import { formatDate, formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { FormSection } from '../../../ui/FormSection';
import { SignForm } from './SignForm';
import { VoidForm } from './VoidForm';

const STEPS = ['printed', 'signed', 'scanAttached', 'filed'] as const;

/** How far the paper has come, and the next step. */
export const DocumentLife = ({ document }: { readonly document: DocumentView }) => {
  const t = useT();
  const attach = useCommand('documents', 'attachScan');
  const file = useCommand('documents', 'fileDocuments');
  const [voiding, setVoiding] = useState(false);
  const { id, state } = document;
  const done = state === 'void' ? 0 : STEPS.indexOf(state) + 1;
  const days = [
    formatInstant(document.printedAt),
    formatDate(document.signedOn),
    formatInstant(document.scanAttachedAt),
    formatInstant(document.filedAt),
  ];
  const attachScan = async (): Promise<void> => {
    const answer = await attach.run({ id });
    if (answer.ok && answer.value !== null)
      notifyDone(t('documents.scan.done', { number: answer.value.number }));
  };
  const putAway = async (): Promise<void> => {
    const answer = await file.run({ ids: [id] });
    if (answer.ok) notifyDone(t('documents.filing.done', { count: answer.value }), undoOf(answer));
  };
  return (
    <FormSection title={t('documents.life.title')}>
      <Stack gap="sm">
        {state === 'void' ? (
          <Text size="sm">{t('documents.detail.note', { note: document.note })}</Text>
        ) : (
          <Stepper active={done} size="xs" iconSize={22} aria-label={t('documents.life.title')}>
            {STEPS.map((step, i) => (
              <Stepper.Step key={step} label={t(`documents.life.${step}`)} description={days[i]} />
            ))}
          </Stepper>
        )}
        {state === 'void' || document.note === '' ? null : <Text size="sm">{document.note}</Text>}
        {mayTake(state, 'markSigned') ? <SignForm ids={[id]} onDone={() => undefined} /> : null}
        {mayTake(state, 'attachScan') ? (
          <Stack gap={4}>
            <Text size="sm" c="gray.7">
              {t(mayTake(state, 'file') ? 'documents.life.fileHint' : 'documents.life.scanHint')}
            </Text>
            <Group gap="xs">
              <Button
                variant={document.scan === null ? 'filled' : 'default'}
                loading={attach.isRunning}
                onClick={() => void attachScan()}
              >
                {t(document.scan === null ? 'documents.scan.attach' : 'documents.scan.replace')}
              </Button>
              {mayTake(state, 'file') ? (
                <Button loading={file.isRunning} onClick={() => void putAway()}>
                  {t('documents.action.file')}
                </Button>
              ) : null}
            </Group>
          </Stack>
        ) : null}
        {mayTake(state, 'void') && voiding ? <VoidForm id={id} onDone={() => setVoiding(false)} /> : null}
        {mayTake(state, 'void') && !voiding ? (
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => setVoiding(true)}
          >
            {t('documents.voiding.title')}
          </Button>
        ) : null}
      </Stack>
    </FormSection>
  );
};
