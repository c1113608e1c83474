import { Alert, Button, Group, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { StandardForEdit, StandardPreview } from '../../../../shared/features/standards/types';
import { addDays } from '../../../../shared/kernel/dates';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { client } from '../../../lib/ipc';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { useDraft } from '../../../lib/use-draft';
import { DateField } from '../../../ui/DateField';
import { DraftNote } from '../../../ui/DraftNote';
import { PreviewPanel } from './PreviewPanel';
import { ShapeForm } from './ShapeForm';

/** The newest version of a document; edited here it becomes the next one, from a day on. */
export const StandardEditor = ({ standard }: { readonly standard: StandardForEdit }) => {
  const t = useT();
  const { doc, shape, newest, inForce, editable, fixed } = standard;
  const form = useForm<{ body: unknown }>({ initialValues: { body: standard.body } });
  const draft = useDraft({ of: `standard:${doc}`, version: newest.versionNo }, form);
  const { body } = form.values;
  const setBody = (next: unknown): void => form.setValues({ body: next });
  const [effectiveFrom, setEffectiveFrom] = useState<string | null>(addDays(todayHere(), 1));
  const [preview, setPreview] = useState<StandardPreview | null>(null);
  const publish = useCommand('standards', 'publishStandard');
  const changed = JSON.stringify(body) !== JSON.stringify(standard.body);

  const look = async (): Promise<void> => {
    const answer = await client.standards.previewStandard({ doc, body });
    if (answer.ok) setPreview(answer.value);
    else notifyRefusal(t, answer.error);
  };
  const store = async (): Promise<void> => {
    if (effectiveFrom === null) return;
    const answer = await publish.run({ doc, body, effectiveFrom, seenVersionNo: newest.versionNo });
    if (!answer.ok) return;
    draft.clear();
    setPreview(null);
    const { versionNo, effectiveFrom: day } = answer.value;
    notifyDone(t('standards.editor.published', { versionNo, day }));
  };
  return (
    <>
      {editable ? null : (
        <Alert color="blue" p="xs" mb="sm">
          {`${t(fixed ? 'standards.editor.fixed' : 'standards.editor.readOnly')} ${t(
            'standards.editor.inForce',
            {
              versionNo: inForce.versionNo,
              day: inForce.effectiveFrom,
            },
          )}`}
        </Alert>
      )}
      <Group justify="space-between" align="flex-end" mb="sm">
        <Text size="sm" c="gray.7">
          {standard.versions
            .map(({ versionNo, effectiveFrom: day }) => t('standards.editor.version', { versionNo, day }))
            .join(' · ')}
        </Text>
        {editable ? (
          <Group gap="xs" align="flex-end">
            {changed ? (
              <Button variant="default" onClick={draft.discard}>
                {t('standards.editor.discard')}
              </Button>
            ) : null}
            <DateField
              w={170}
              label={t('standards.editor.effectiveFrom')}
              value={effectiveFrom}
              onChange={setEffectiveFrom}
            />
            <Button disabled={!changed || effectiveFrom === null} onClick={() => void look()}>
              {t('standards.editor.preview')}
            </Button>
          </Group>
        ) : null}
      </Group>
      <DraftNote draft={draft} />
      <ShapeForm
        {...{ doc, shape, name: doc, label: '' }}
        value={body}
        before={standard.body}
        disabled={!editable}
        onChange={setBody}
      />
      <PreviewPanel
        {...{ standard, body, preview }}
        publishing={publish.isRunning}
        onPublish={() => void store()}
        onClose={() => setPreview(null)}
      />
    </>
  );
};
