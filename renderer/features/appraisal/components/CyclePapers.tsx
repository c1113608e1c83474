import { Alert, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CycleView } from '../../../../shared/features/appraisal/types/records';
import { OWN_PAPERS, type OwnPaper } from '../../../../shared/features/appraisal/vocabulary';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { undoOf } from '../../../lib/undo';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { SidePanel } from '../../../ui/SidePanel';

const NAMES = 5;

type Done = { readonly onDone: () => void };

const TickForm = ({
  cycleId,
  paper,
  onDone,
}: Done & { readonly cycleId: string; readonly paper: OwnPaper }) => {
  const t = useT();
  const form = useRecordForm<
    { readonly receivedOn: string | null; readonly receivedBy: string; readonly note: string },
    unknown
  >({
    draft: `cycle-papers:${cycleId}:${paper}`,
    initialValues: { receivedOn: todayHere(), receivedBy: '', note: '' },
    save: into('appraisal', 'tickPapers', (values) => ({
      ...{ ...values, cycleId, paper, receivedOn: values.receivedOn ?? '' },
    })),
    done: t('appraisal.own.tickSaved'),
    onSaved: onDone,
  });
  const { getInputProps } = form.fields;
  return (
    <RecordForm form={form} onCancel={onDone}>
      <DateField label={t('appraisal.own.receivedOn')} withAsterisk {...getInputProps('receivedOn')} />
      <TextInput
        label={t('appraisal.own.receivedBy')}
        withAsterisk
        maxLength={40}
        {...getInputProps('receivedBy')}
      />
      <Textarea label={t('appraisal.own.note')} maxLength={500} {...getInputProps('note')} />
    </RecordForm>
  );
};

/** A member a line: the name, and after a blank the post. */
const membersOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...post] = line.split(/\s+/u);
      return { name, post: post.join(' ') };
    });

const GroupForm = ({ view, onDone }: Done & { readonly view: CycleView }) => {
  const t = useT();
  const known = view.group;
  const form = useRecordForm<{ readonly members: string; readonly agreedOn: string | null }, unknown>({
    draft: { of: `cycle-group:${view.id}`, version: known?.version ?? 0 },
    initialValues: {
      members: (known?.members ?? []).map(({ name, post }) => `${name} ${post}`.trim()).join('\n'),
      agreedOn: known?.agreedOn ?? todayHere(),
    },
    save: into('appraisal', 'saveGroup', ({ members, agreedOn }) => ({
      ...{ cycleId: view.id, note: known?.note ?? '', agreedOn: agreedOn ?? '' },
      seen: known === null ? null : { id: known.id, version: known.version },
      members: membersOf(members),
    })),
    done: t('appraisal.own.groupSaved'),
    onSaved: onDone,
  });
  const { getInputProps } = form.fields;
  return (
    <RecordForm form={form} onCancel={onDone}>
      <Textarea
        label={t('appraisal.own.members')}
        withAsterisk
        autosize
        minRows={4}
        {...getInputProps('members')}
      />
      <DateField label={t('appraisal.own.agreedOn')} withAsterisk {...getInputProps('agreedOn')} />
    </RecordForm>
  );
};

const PaperLine = ({
  view,
  paper,
  onTick,
}: {
  readonly view: CycleView;
  readonly paper: OwnPaper;
  readonly onTick: () => void;
}) => {
  const t = useT();
  const untick = useCommand('appraisal', 'untickPapers');
  const { ticks, rules, withoutPlan, withoutSummary } = view.papers;
  const tick = ticks.find((each) => each.paper === paper);
  const without = paper === 'ownPlan' ? withoutPlan : withoutSummary;
  if (tick !== undefined) {
    const { id, version, receivedOn, receivedBy } = tick;
    const takeBack = async (): Promise<void> => {
      const answer = await untick.run({ id, version });
      if (answer.ok) notifyDone(t('appraisal.own.unticked'), undoOf(answer));
    };
    return (
      <Group gap="xs">
        <Text size="sm">{t(`appraisal.own.ticked.${paper}`, { receivedOn, receivedBy })}</Text>
        {view.mine ? (
          <Button size="compact-sm" variant="subtle" onClick={() => void takeBack()}>
            {t('appraisal.own.untick')}
          </Button>
        ) : null}
      </Group>
    );
  }
  if (without.length === 0) return null;
  const names = without.slice(0, NAMES).join(' · ');
  return (
    <Group gap="xs">
      <Text size="sm">
        {t(`appraisal.own.missing.${paper}`, { count: without.length, names })}
        {rules[paper] === 'refuse' ? ` ${t('appraisal.own.refuses')}` : ''}
      </Text>
      {view.mine ? (
        <Button size="compact-sm" variant="subtle" onClick={onTick}>
          {t(`appraisal.own.tick.${paper}`)}
        </Button>
      ) : null}
    </Group>
  );
};

/** What a cycle asks its people for and who has not given it, who assesses, and what is told of the results. */
export const CyclePapers = ({ view }: { readonly view: CycleView }) => {
  const t = useT();
  const announce = useCommand('appraisal', 'announceResults');
  const [ticking, setTicking] = useState<OwnPaper | null>(null);
  const [grouping, setGrouping] = useState(false);
  const { group, papers } = view;
  const tell = async (): Promise<void> => {
    const answer = await announce.run({ cycleId: view.id });
    if (answer.ok) notifyDone(t('appraisal.own.announced', { count: answer.value }), undoOf(answer));
  };
  const members = (group?.members ?? []).map(({ name, post }) => `${name} ${post}`.trim()).join(' · ');
  return (
    <Alert color="gray" p="xs" mb="sm">
      <Stack gap={2}>
        {papers.asked
          ? OWN_PAPERS.map((paper) => (
              <PaperLine key={paper} view={view} paper={paper} onTick={() => setTicking(paper)} />
            ))
          : null}
        <Group gap="xs">
          <Text size="sm">
            {group === null
              ? t('appraisal.own.groupNone')
              : t('appraisal.own.groupLine', { agreedOn: group.agreedOn, members })}
          </Text>
          {view.mine ? (
            <>
              <Button size="compact-sm" variant="subtle" onClick={() => setGrouping(true)}>
                {t('appraisal.own.groupEdit')}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                loading={announce.isRunning}
                onClick={() => void tell()}
              >
                {t('appraisal.own.announce')}
              </Button>
            </>
          ) : null}
        </Group>
      </Stack>
      <SidePanel
        opened={ticking !== null}
        onClose={() => setTicking(null)}
        title={t('appraisal.own.tickTitle')}
      >
        {ticking === null ? null : (
          <TickForm cycleId={view.id} paper={ticking} onDone={() => setTicking(null)} />
        )}
      </SidePanel>
      <SidePanel opened={grouping} onClose={() => setGrouping(false)} title={t('appraisal.own.group')}>
        {grouping ? <GroupForm view={view} onDone={() => setGrouping(false)} /> : null}
      </SidePanel>
    </Alert>
  );
};
