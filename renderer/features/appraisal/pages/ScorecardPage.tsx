import { Alert, Button, Group, Loader, Menu, Stack, Tabs, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ScorecardView } from '../../../../shared/features/appraisal/types/records';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo, useRouteParam } from '../../../lib/navigate';
import { notifyDone } from '../../../lib/notify';
import { printButton } from '../../../lib/print-slot';
import { useSearchState } from '../../../lib/search-state';
import { useSlot } from '../../../lib/slots';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { BackButton } from '../../../ui/BackButton';
import { confirmAction } from '../../../ui/confirm-action';
import { DraftNote } from '../../../ui/DraftNote';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { MoreMenu } from '../../../ui/MoreMenu';
import { PageHeader } from '../../../ui/PageHeader';
import { SidePanel } from '../../../ui/SidePanel';
import { AppealSection } from '../components/AppealSection';
import { FailureSection } from '../components/FailureSection';
import { ImprovementForm } from '../components/ImprovementForm';
import { InterviewForm } from '../components/InterviewForm';
import { OwnPlanForm } from '../components/OwnPlanForm';
import { OwnSummaryForm } from '../components/OwnSummaryForm';
import { ResultCard } from '../components/ResultCard';
import { ScorecardGrid } from '../components/ScorecardGrid';
import { SourceLines } from '../components/SourceLines';

const Reopen = ({ view, onDone }: { readonly view: ScorecardView; readonly onDone: () => void }) => {
  const t = useT();
  const reopen = useCommand('appraisal', 'reopenScorecard');
  const [reason, setReason] = useState('');
  const run = async (): Promise<void> => {
    const { id, version } = view.scorecard;
    if (!(await reopen.run({ id, version, reason })).ok) return;
    notifyDone(t('appraisal.scorecard.reopened'));
    onDone();
  };
  return (
    <Stack gap="sm">
      <Textarea
        label={t('appraisal.scorecard.reopenReason')}
        withAsterisk
        autosize
        minRows={3}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group justify="flex-end">
        <Button disabled={reason.trim() === ''} loading={reopen.isRunning} onClick={() => void run()}>
          {t('appraisal.scorecard.reopen')}
        </Button>
      </Group>
    </Stack>
  );
};

const RemoveMenu = ({ view }: { readonly view: ScorecardView }) => {
  const t = useT();
  const go = useGo();
  const remove = useCommand('appraisal', 'removeScorecard');
  const { id, version, name, cycleId } = view.scorecard;
  const drop = async (): Promise<void> => {
    const answer = await remove.run({ id, version });
    if (!answer.ok) return;
    go('/appraisal/$id', { params: { id: cycleId } });
    notifyDone(t('appraisal.list.removed', { name }), undoOf(answer));
  };
  return (
    <MoreMenu>
      <Menu.Item color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void drop()}>
        {t('appraisal.list.removeScorecard')}
      </Menu.Item>
    </MoreMenu>
  );
};

const ScorecardActions = ({ view }: { readonly view: ScorecardView }) => {
  const t = useT();
  const PrintButton = useSlot(printButton);
  const close = useCommand('appraisal', 'closeScorecard');
  const [reopening, setReopening] = useState(false);
  const { id, version, state, result } = view.scorecard;
  const finish = async (): Promise<void> => {
    const sure = await confirmAction({
      title: t('appraisal.scorecard.close'),
      body: t('appraisal.scorecard.closeBody'),
      confirmLabel: t('appraisal.scorecard.close'),
    });
    if (!sure) return;
    const answer = await close.run({ id, version });
    if (answer.ok)
      notifyDone(
        t('appraisal.scorecard.closed', { band: answer.value.bandTitle, score: answer.value.scoreText }),
      );
  };
  return (
    <>
      <PrintButton document="appraisalSheet" subjectIds={[id]} label={t('appraisal.scorecard.print')} />
      {view.improvement === null && view.interview === null ? null : (
        <PrintButton
          document="improvementSheet"
          subjectIds={[id]}
          label={t('appraisal.scorecard.printImprovement')}
        />
      )}
      {!view.mine ? null : state === 'open' ? (
        <Button disabled={result === null} loading={close.isRunning} onClick={() => void finish()}>
          {t('appraisal.scorecard.close')}
        </Button>
      ) : (
        <Button variant="default" onClick={() => setReopening(true)}>
          {t('appraisal.scorecard.reopen')}
        </Button>
      )}
      {view.mine && state === 'open' ? <RemoveMenu view={view} /> : null}
      <SidePanel
        opened={reopening}
        onClose={() => setReopening(false)}
        title={t('appraisal.scorecard.reopen')}
      >
        {reopening ? <Reopen view={view} onDone={() => setReopening(false)} /> : null}
      </SidePanel>
    </>
  );
};

const Comment = ({ view }: { readonly view: ScorecardView }) => {
  const t = useT();
  const save = useCommand('appraisal', 'saveComment');
  const { id, version, state } = view.scorecard;
  const form = useForm({ initialValues: { comment: view.comment } });
  const draft = useDraft(`appraisal-comment:${id}`, form);
  const readOnly = !view.mine || state === 'closed';
  const store = async (): Promise<void> => {
    if (!(await save.run({ id, version, comment: form.getValues().comment })).ok) return;
    draft.clear();
    form.resetDirty();
    notifyDone(t('appraisal.scorecard.commentSaved'));
  };
  return (
    <>
      <Group align="flex-end" mt="sm">
        <Textarea
          label={t('appraisal.scorecard.comment')}
          autosize
          minRows={2}
          maxLength={2000}
          flex={1}
          {...(readOnly ? { readOnly, value: view.comment } : form.getInputProps('comment'))}
        />
        {readOnly || !form.isDirty() ? null : (
          <Button variant="default" loading={save.isRunning} onClick={() => void store()}>
            {t('common.action.save')}
          </Button>
        )}
      </Group>
      {readOnly ? null : <DraftNote draft={draft} />}
    </>
  );
};

/** One person's appraisal: scores by rater, the result with how it came about, and what follows from it. */
export const ScorecardPage = () => {
  const t = useT();
  const go = useGo();
  const id = useRouteParam('id');
  const answer = useCall('appraisal', 'getScorecard', id);
  const [tab, setTab] = useSearchState('tab', 'scores');
  const view = answer.data?.scorecard.id === id ? answer.data : undefined;
  if (view === undefined)
    return answer.error === undefined ? <Loader m="md" /> : <ErrorPanel error={answer.error} />;
  const { scorecard, cycle } = view;
  const closed = scorecard.state === 'closed';
  return (
    <>
      <BackButton
        label={t('appraisal.scorecard.back', { name: cycle.name })}
        onClick={() => go('/appraisal/$id', { params: { id: cycle.id } })}
      />
      <PageHeader
        title={`${scorecard.name}  ${scorecard.staffNo}`}
        description={[
          view.kindTitle,
          cycle.name,
          scorecard.post,
          t(`appraisal.state.${scorecard.state}`),
          t('appraisal.cycle.version', { versionNo: view.versionNo }),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
        actions={<ScorecardActions view={view} />}
      />
      {view.reopenReason === '' || closed ? null : (
        <Alert color="gray" p="xs" mb="sm">
          {t('appraisal.scorecard.reopenNote', { reason: view.reopenReason })}
        </Alert>
      )}
      {closed || !view.mine ? (
        <Alert color="gray" p="xs" mb="sm" title={closed ? t('appraisal.scorecard.isClosed') : undefined}>
          {t(view.mine ? 'appraisal.scorecard.howToReopen' : 'appraisal.cycle.notMine')}
        </Alert>
      ) : null}
      <FailureSection view={view} />
      <ResultCard view={view} />
      <Tabs value={tab} onChange={(next) => setTab(next ?? 'scores')} mt="sm" keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="scores">{t('appraisal.workbook.title')}</Tabs.Tab>
          <Tabs.Tab value="own">{t('appraisal.own.tab')}</Tabs.Tab>
          <Tabs.Tab value="interview">{t('appraisal.interview.title')}</Tabs.Tab>
          <Tabs.Tab value="improvement">{t('appraisal.improvement.title')}</Tabs.Tab>
          <Tabs.Tab value="appeal">{t('appraisal.appeal.title')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="own">
          {view.own.asked ? (
            <>
              <OwnPlanForm key={`${scorecard.id}:${view.own.plan?.version ?? 0}`} view={view} />
              <OwnSummaryForm key={`s${view.own.summary?.version ?? 0}`} view={view} />
            </>
          ) : (
            <Text size="sm">{t('appraisal.own.notAsked')}</Text>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="scores">
          <SourceLines view={view} />
          <ScorecardGrid key={scorecard.id} view={view} />
          {/* Anew when the saved comment changes, and not with the scores: what is being written stays. */}
          <Comment key={`${scorecard.id}:${view.comment}`} view={view} />
        </Tabs.Panel>
        <Tabs.Panel value="interview">
          {closed ? (
            <InterviewForm key={view.interview?.version ?? 0} view={view} />
          ) : (
            <Text size="sm">{t('appraisal.interview.onlyClosed')}</Text>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="improvement">
          {closed ? (
            <ImprovementForm key={view.improvement?.version ?? 0} view={view} />
          ) : (
            <Text size="sm">{t('appraisal.interview.onlyClosed')}</Text>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="appeal">
          {closed || view.appeals.length > 0 ? (
            <AppealSection view={view} />
          ) : (
            <Alert p="xs">{t('appraisal.interview.onlyClosed')}</Alert>
          )}
        </Tabs.Panel>
      </Tabs>
    </>
  );
};
