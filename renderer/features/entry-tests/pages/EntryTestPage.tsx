import { Button, Loader } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ExamView } from '../../../../shared/features/entry-tests/types';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo, useRouteParam } from '../../../lib/navigate';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { confirmAction } from '../../../ui/confirm-action';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { PageHeader } from '../../../ui/PageHeader';
import { EntryTestPanel } from '../components/EntryTestPanel';
import { ScoreGrid } from '../components/ScoreGrid';

const EntryTest = ({ exam }: { readonly exam: ExamView }) => {
  const t = useT();
  const go = useGo();
  const remove = useCommand('entryTests', 'removeEntryTest');
  const [editing, setEditing] = useState(false);
  const { id, version, name } = exam;
  const drop = async (): Promise<void> => {
    const title = t('entryTests.deleteTitle');
    const body = t('entryTests.deleteBody', { name, count: exam.scores.length });
    if (!(await confirmAction({ title, body, confirmLabel: t('common.action.delete'), danger: true })))
      return;
    const answer = await remove.run({ id, version });
    if (!answer.ok) return;
    notifyDone(t('entryTests.deleted', { name }), undoOf(answer));
    go('/entry-tests');
  };
  const facts = [exam.heldOn, exam.productSeries, exam.trainerName].filter((part) => part).join(' · ');
  return (
    <>
      <PageHeader
        title={name}
        description={exam.mine ? facts : `${facts} · ${t('entryTests.notMine')}`}
        actions={
          exam.mine ? (
            <>
              <Button
                variant="default"
                leftSection={<IconPencil size={16} aria-hidden />}
                onClick={() => setEditing(true)}
              >
                {t('common.action.edit')}
              </Button>
              <Button
                variant="default"
                c="red.9"
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={() => void drop()}
              >
                {t('common.action.delete')}
              </Button>
            </>
          ) : null
        }
      />
      <ScoreGrid exam={exam} />
      <EntryTestPanel
        opened={editing}
        exam={exam}
        onClose={() => setEditing(false)}
        onSaved={() => setEditing(false)}
      />
    </>
  );
};

/** One entry test: its scores, the tiers that they lead to, and the plans drawn from them. */
export const EntryTestPage = () => {
  const id = useRouteParam('id');
  const { data, error } = useCall('entryTests', 'getEntryTest', id);
  if (error !== undefined) return <ErrorPanel error={error} />;
  return data === undefined ? <Loader m="md" /> : <EntryTest key={data.id} exam={data} />;
};
