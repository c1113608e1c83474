import { Alert, Button, Group, Loader, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import type {
  GradesStandard,
  StandardForEdit,
  StandardPreview,
} from '../../../../shared/features/grades/types';
import type { StandardBody } from '../../../../shared/features/sums';
import { addDays } from '../../../../shared/kernel/dates';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { client } from '../../../lib/ipc';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { useSearchState } from '../../../lib/search-state';
import { todayHere } from '../../../lib/today';
import { DateField } from '../../../ui/DateField';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { PageHeader } from '../../../ui/PageHeader';
import { GradesEditor } from '../components/GradesEditor';
import { PointsEditor } from '../components/PointsEditor';
import { StandardPreviewPanel } from '../components/StandardPreviewPanel';

/** The newest version of a document; edited here it becomes the next one, from a day on. */
const StandardEditor = ({ standard }: { readonly standard: StandardForEdit }) => {
  const t = useT();
  const { doc, newest, editable } = standard;
  const [body, setBody] = useState(standard.body);
  const [effectiveFrom, setEffectiveFrom] = useState<string | null>(addDays(todayHere(), 1));
  const [preview, setPreview] = useState<StandardPreview | null>(null);
  const publish = useCommand('grades', 'publishStandard');
  const inForce = standard.versions
    .filter((version) => version.effectiveFrom <= todayHere())
    .toSorted((a, b) => b.versionNo - a.versionNo)[0];
  const changed = JSON.stringify(body) !== JSON.stringify(standard.body);

  const look = async (): Promise<void> => {
    const answer = await client.grades.previewStandard({
      doc,
      body,
      effectiveFrom: effectiveFrom ?? todayHere(),
    });
    if (answer.ok) setPreview(answer.value);
    else notifyRefusal(t, answer.error);
  };
  const store = async (): Promise<void> => {
    const seenVersionNo = newest.versionNo;
    const answer = await publish.run({
      doc,
      body,
      effectiveFrom: effectiveFrom ?? todayHere(),
      seenVersionNo,
    });
    if (!answer.ok) return;
    setPreview(null);
    notifyDone(
      t('grades.standards.published', { versionNo: answer.value.versionNo, day: answer.value.effectiveFrom }),
    );
  };
  return (
    <>
      {editable ? null : (
        <Alert color="blue" p="xs" mb="sm">
          {t('grades.standards.readOnly')}
          {inForce === undefined
            ? null
            : ` ${t('grades.standards.inForce', { versionNo: inForce.versionNo, day: inForce.effectiveFrom })}`}
        </Alert>
      )}
      <Group justify="space-between" align="flex-end" mb="sm">
        <Text size="sm" c="gray.7">
          {standard.versions
            .map(({ versionNo, effectiveFrom: day }) => t('grades.standards.version', { versionNo, day }))
            .join(' · ')}
        </Text>
        {editable ? (
          <Group gap="xs" align="flex-end">
            <DateField
              w={170}
              label={t('grades.standards.effectiveFrom')}
              value={effectiveFrom}
              onChange={setEffectiveFrom}
            />
            <Button disabled={!changed || effectiveFrom === null} onClick={() => void look()}>
              {t('grades.standards.preview')}
            </Button>
          </Group>
        ) : null}
      </Group>
      {doc === 'grades' ? (
        <GradesEditor body={body as GradesStandard} disabled={!editable} onChange={setBody} />
      ) : (
        <PointsEditor body={body as StandardBody<'points'>} disabled={!editable} onChange={setBody} />
      )}
      <StandardPreviewPanel
        preview={preview}
        publishing={publish.isRunning}
        onPublish={() => void store()}
        onClose={() => setPreview(null)}
      />
    </>
  );
};

/** The numbers of grading, points and pay, as versions from a day on. */
export const StandardsPage = () => {
  const t = useT();
  const [shown, setShown] = useSearchState('doc', 'grades');
  const doc = shown === 'points' ? 'points' : 'grades';
  const standard = useCall('grades', 'getStandard', doc);
  return (
    <>
      <PageHeader title={t('grades.standards.title')} description={t('grades.standards.description')} />
      <SegmentedControl
        mb="sm"
        aria-label={t('grades.standards.title')}
        data={[
          { value: 'grades', label: t('grades.standards.grades') },
          { value: 'points', label: t('grades.standards.points') },
        ]}
        value={doc}
        onChange={setShown}
      />
      {standard.error === undefined ? null : <ErrorPanel error={standard.error} />}
      {standard.data === undefined || standard.data.doc !== doc ? (
        <Loader m="md" />
      ) : (
        <StandardEditor key={`${doc}:${standard.data.newest.id}`} standard={standard.data} />
      )}
    </>
  );
};
