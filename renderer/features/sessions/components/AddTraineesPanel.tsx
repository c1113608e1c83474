import { Alert, SimpleGrid, Tabs, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { Candidate, SessionView } from '../../../../shared/features/sessions/types';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { client } from '../../../lib/ipc';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { useSame } from '../../../lib/use-same';
import { RecordPicker } from '../../../ui/RecordPicker';
import { SaveForm } from '../../../ui/SaveForm';
import { SidePanel } from '../../../ui/SidePanel';
import { StaffPicker } from '../../organization/components/StaffPicker';
import { CandidateList } from './CandidateList';
import { ConflictList } from './ConflictList';

const ASK_AFTER_MS = 250;

type AddTraineesProps = { readonly session: SessionView; readonly onClose: () => void };
type Way = 'name' | 'filter' | 'paste';

const AddTrainees = ({ session, onClose }: AddTraineesProps) => {
  const t = useT();
  const [way, setWay] = useState<Way>('name');
  const [named, setNamed] = useState<readonly Candidate[]>([]);
  const [filter, setFilter] = useState({ site: '', department: '', post: '' });
  const [pasted, setPasted] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  // The same question must stay the same object: a new one would start the wait anew with each drawing, for ever.
  const question = useSame(way === 'paste' ? { pasted } : filter);
  const [asked] = useDebouncedValue(question, ASK_AFTER_MS);
  const enabled = way === 'filter' || (way === 'paste' && pasted.trim() !== '');
  const answer = useCall('sessions', 'findTrainees', { sessionId: session.id, ...asked }, { enabled });
  const choices = useCall('organization', 'getChoices', {}).data;
  const add = useCommand('sessions', 'addTrainees');
  const found = enabled ? (answer.data ?? { people: [], unknown: [] }) : { people: [], unknown: [] };
  const people = way === 'name' ? named : found.people;
  const staffIds = people.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  // Who was pasted is meant, so everybody found is ticked at once.
  const pastedIds = way === 'paste' ? found.people.map(({ id }) => id).join(' ') : '';
  useEffect(() => {
    if (pastedIds !== '') setChosen(new Set(pastedIds.split(' ')));
  }, [pastedIds]);
  const check = useCall(
    'sessions',
    'checkSession',
    {
      sessionId: session.id,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      place: '',
      trainerId: null,
      traineeIds: staffIds,
    },
    { enabled: staffIds.length > 0 },
  );
  const conflicts = staffIds.length === 0 ? [] : (check.data ?? []);
  const room =
    session.capacity === null ? Number.POSITIVE_INFINITY : session.capacity - session.people.length;

  const pick = async (id: string | null): Promise<void> => {
    if (id === null || named.some((person) => person.id === id)) return;
    const label = await client.organization.getStaffLabel(id);
    if (!label.ok || label.value === null) return;
    setNamed([...named, { ...label.value, department: null, post: null }]);
    setChosen(new Set([...chosen, id]));
  };
  const save = async (): Promise<void> => {
    const result = await add.run({ sessionId: session.id, staffIds, overlapReason: reason });
    if (!result.ok) return;
    notifyDone(t('sessions.trainees.added', { count: result.value }), undoOf(result));
    onClose();
  };
  const select = (key: keyof typeof filter, label: string, names: readonly string[] | undefined) => (
    <RecordPicker
      label={label}
      placeholder={t('sessions.trainees.any')}
      clearable
      options={(names ?? []).map((name) => ({ value: name, label: name }))}
      value={filter[key] === '' ? null : filter[key]}
      onChange={(value) => setFilter({ ...filter, [key]: value ?? '' })}
    />
  );
  return (
    <SaveForm
      onSubmit={() => void save()}
      label={t('sessions.trainees.addSelected', { count: staffIds.length })}
      isRunning={add.isRunning}
      disabled={
        staffIds.length === 0 || staffIds.length > room || (conflicts.length > 0 && reason.trim() === '')
      }
    >
      <Tabs
        value={way}
        onChange={(next) => {
          setWay(next as Way);
          setChosen(new Set());
        }}
      >
        <Tabs.List mb="xs">
          <Tabs.Tab value="name">{t('sessions.trainees.byName')}</Tabs.Tab>
          <Tabs.Tab value="filter">{t('sessions.trainees.byFilter')}</Tabs.Tab>
          <Tabs.Tab value="paste">{t('sessions.trainees.byPaste')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="name">
          <StaffPicker
            label={t('sessions.trainees.byName')}
            value={null}
            onChange={(id) => void pick(id)}
            data-autofocus
          />
        </Tabs.Panel>
        <Tabs.Panel value="filter">
          <SimpleGrid cols={3} spacing="xs">
            {select('site', t('sessions.trainees.site'), choices?.siteNames)}
            {select('department', t('sessions.trainees.department'), choices?.departmentNames)}
            {select('post', t('sessions.trainees.post'), choices?.postNames)}
          </SimpleGrid>
        </Tabs.Panel>
        <Tabs.Panel value="paste">
          <Textarea
            label={t('sessions.trainees.byPaste')}
            description={t('sessions.trainees.pasteHint')}
            rows={5}
            value={pasted}
            onChange={(event) => setPasted(event.currentTarget.value)}
          />
        </Tabs.Panel>
      </Tabs>
      {found.unknown.length === 0 ? null : (
        <Alert p="xs" color="orange">
          {t('sessions.trainees.unknown', { list: found.unknown.join(', ') })}
        </Alert>
      )}
      {people.length === 0 && way === 'name' ? null : (
        <CandidateList people={people} chosen={chosen} onChosen={setChosen} />
      )}
      {staffIds.length > room ? (
        <Alert p="xs" color="red">
          {t('sessions.trainees.overCapacity', { capacity: session.capacity ?? 0 })}
        </Alert>
      ) : null}
      <ConflictList conflicts={conflicts} reason={reason} onReason={setReason} />
    </SaveForm>
  );
};

/** Put people on the list: by name, by site, department and post, or by pasted staff numbers. */
export const AddTraineesPanel = ({ opened, ...rest }: AddTraineesProps & { readonly opened: boolean }) => {
  const t = useT();
  return (
    <SidePanel opened={opened} onClose={rest.onClose} title={t('sessions.trainees.add')} size={600}>
      {opened ? <AddTrainees {...rest} /> : null}
    </SidePanel>
  );
};
