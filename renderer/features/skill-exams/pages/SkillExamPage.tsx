import { Alert, Button, Loader, Menu } from '@mantine/core';
import { IconEdit, IconRepeat, IconTrash, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import type { SkillExamView } from '../../../../shared/features/skill-exams/types';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo, useRouteParam } from '../../../lib/navigate';
import { notifyDone } from '../../../lib/notify';
import { printButton } from '../../../lib/print-slot';
import { useSlot } from '../../../lib/slots';
import { undoOf } from '../../../lib/undo';
import { confirmAction } from '../../../ui/confirm-action';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { MoreMenu } from '../../../ui/MoreMenu';
import { PageHeader } from '../../../ui/PageHeader';
import { PanelNotice } from '../components/PanelNotice';
import { PanelSeats } from '../components/PanelSeats';
import { ScorePerson } from '../components/ScorePerson';
import { SkillExamPanel } from '../components/SkillExamPanel';
import { SkillGrid } from '../components/SkillGrid';

type Panel = 'edit' | 'retake' | 'seats' | null;

const useRemove = (exam: SkillExamView): (() => Promise<void>) => {
  const t = useT();
  const go = useGo();
  const remove = useCommand('skillExams', 'removeSkillExam');
  const { id, version, name, people } = exam;
  return async () => {
    const sure = await confirmAction({
      title: t('entryTests.deleteTitle'),
      body: t('entryTests.deleteBody', { name, count: people }),
      confirmLabel: t('common.action.delete'),
      danger: true,
    });
    const answer = sure ? await remove.run({ id, version }) : undefined;
    if (answer?.ok !== true) return;
    go('/skill-exams');
    notifyDone(t('entryTests.deleted', { name }), undoOf(answer));
  };
};

const Actions = ({
  exam,
  onPanel,
}: {
  readonly exam: SkillExamView;
  readonly onPanel: (panel: Panel) => void;
}) => {
  const t = useT();
  const PrintButton = useSlot(printButton);
  const remove = useRemove(exam);
  return (
    <>
      {exam.people === 0 ? null : (
        <PrintButton document="scoreSheet" subjectIds={[exam.id]} label={t('skillExams.exam.print')} />
      )}
      {exam.panel.length === 0 || !exam.mine ? null : (
        <Button
          variant="default"
          leftSection={<IconUsersGroup size={16} aria-hidden />}
          onClick={() => onPanel('seats')}
        >
          {t('skillExams.exam.panel')}
        </Button>
      )}
      {exam.mine ? (
        <MoreMenu>
          <Menu.Item leftSection={<IconRepeat size={16} aria-hidden />} onClick={() => onPanel('retake')}>
            {t('skillExams.exam.due.arrange')}
          </Menu.Item>
          <Menu.Item leftSection={<IconEdit size={16} aria-hidden />} onClick={() => onPanel('edit')}>
            {t('common.action.edit')}
          </Menu.Item>
          <Menu.Item
            color="red"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => void remove()}
          >
            {t('common.action.delete')}
          </Menu.Item>
        </MoreMenu>
      ) : null}
    </>
  );
};

/** One examination with its panel and everybody's scores. */
export const SkillExamPage = () => {
  const t = useT();
  const go = useGo();
  const id = useRouteParam('id');
  const answer = useCall('skillExams', 'getSkillExam', id);
  const [panel, setPanel] = useState<Panel>(null);
  const [shown, setShown] = useState<string | null>(null);
  const exam = answer.data?.id === id ? answer.data : undefined;
  if (exam === undefined)
    return answer.error === undefined ? <Loader m="md" /> : <ErrorPanel error={answer.error} />;
  const close = (): void => setPanel(null);
  return (
    <>
      <PageHeader
        title={exam.name}
        description={[
          t(`entryTests.type.${exam.examType}`),
          t('skillExams.exam.forPurpose', { purpose: t(`entryTests.purpose.${exam.purpose}`) }),
          exam.heldOn,
          exam.productSeries,
          exam.trainerName ?? '',
          exam.sessionNo ?? '',
          t('skillExams.exam.standard', { versionNo: exam.versionNo, passMark: exam.passMark }),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
        actions={<Actions exam={exam} onPanel={setPanel} />}
      />
      {exam.mine ? null : (
        <Alert color="gray" mb="sm" p="xs">
          {t('entryTests.notMine')}
        </Alert>
      )}
      <PanelNotice exam={exam} />
      <SkillGrid key={exam.id} exam={exam} onOpen={setShown} />
      <SkillExamPanel opened={panel === 'edit'} exam={exam} onClose={close} onSaved={() => undefined} />
      <SkillExamPanel
        opened={panel === 'retake'}
        exam={null}
        like={exam}
        onClose={close}
        onSaved={(made) => go('/skill-exams/$id', { params: { id: made.id } })}
      />
      <PanelSeats opened={panel === 'seats'} exam={exam} onClose={close} />
      <ScorePerson
        exam={exam}
        score={exam.scores.find((score) => score.id === shown)}
        onClose={() => setShown(null)}
      />
    </>
  );
};
