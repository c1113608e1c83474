import { List, Loader, NumberInput, SegmentedControl, Select, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { needsOutcomeReason } from '../../../../shared/features/onboarding/rules';
import type { OnboardingView } from '../../../../shared/features/onboarding/types';
import type { OnboardingOutcome } from '../../../../shared/features/onboarding/vocabulary';
import { describeError } from '../../../../shared/locales/translate';
import { AppLink } from '../../../lib/AppLink';
import { useCall, useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { DateField } from '../../../ui/DateField';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { FormSection } from '../../../ui/FormSection';
import { SaveForm } from '../../../ui/SaveForm';
import { SidePanel } from '../../../ui/SidePanel';

type Part = { readonly view: OnboardingView; readonly onDone: () => void };

/** What the rules allow on the chosen day, and why not otherwise. */
const Ruling = ({ view }: { readonly view: OnboardingView }) => {
  const t = useT();
  const { derivation, outcomes, extension } = view.ruling;
  const why = (refusal: (typeof extension)['refusal'], allowed: string): string => {
    if (refusal === null) return allowed;
    return describeError(t, refusal).remedy;
  };
  return (
    <FormSection title={t('onboarding.rules')}>
      <Text size="sm">
        {t('onboarding.derivation', {
          startsOn: derivation.startsOn,
          months: derivation.months,
          baseDueOn: derivation.baseDueOn,
        })}
        {derivation.extensionMonths === 0
          ? ''
          : t('onboarding.derivationExtended', {
              extensionMonths: derivation.extensionMonths,
              dueOn: derivation.dueOn,
            })}
      </Text>
      <Text size="sm">
        {derivation.yearsInTrade === null
          ? t('onboarding.tradeUnknown')
          : t('onboarding.trade', {
              on: derivation.on,
              years: derivation.yearsInTrade,
              early: derivation.yearsForEarly,
              earlyFrom: derivation.earlyFrom,
              grading: derivation.yearsForGrading,
            })}
      </Text>
      <List size="sm" spacing={2}>
        {outcomes.map(({ outcome, refusal, allowed }) => (
          <List.Item key={outcome} c={allowed ? 'dark.9' : 'gray.7'}>
            <b>{t(`onboarding.outcome.${outcome}`)}</b> {why(refusal, t('onboarding.allowed'))}
          </List.Item>
        ))}
        <List.Item c={extension.allowed ? 'dark.9' : 'gray.7'}>
          <b>{t('onboarding.extend')}</b>{' '}
          {why(extension.refusal, t('onboarding.extensionLeft', { count: extension.monthsMax }))}
        </List.Item>
      </List>
      <Text size="xs" c="gray.7">
        {t('plans.page.rule', { version: view.standardVersion })}
      </Text>
    </FormSection>
  );
};

const DecideForm = ({
  view,
  onDone,
  on,
  onDay,
}: Part & { readonly on: string; readonly onDay: (day: string) => void }) => {
  const t = useT();
  const { row, ruling, posts } = view;
  const decide = useCommand('onboarding', 'decideOnboarding', { silent: true });
  const form = useForm({
    initialValues: {
      outcome: '' as OnboardingOutcome | '',
      reason: '',
      postId: null as string | null,
      on: '',
    },
  });
  const draft = useDraft(`onboarding:decide:${row.staffId}:${row.version ?? 0}`, form);
  const open = ruling.outcomes.filter(({ allowed }) => allowed);
  const outcome = open.find((choice) => choice.outcome === form.values.outcome)?.outcome ?? open[0]?.outcome;
  const save = async (): Promise<void> => {
    if (outcome === undefined) return;
    const { reason, postId } = form.values;
    const answer = await decide.run({
      staffId: row.staffId,
      version: row.version,
      outcome,
      on,
      reason,
      postId: outcome === 'movedPost' ? postId : null,
    });
    if (!answer.ok) return applyRefusal(form, answer.error, t) ? undefined : notifyRefusal(t, answer.error);
    draft.clear();
    notifyDone(
      t('onboarding.done.decided', {
        outcome: t(`onboarding.outcome.${outcome}`),
      }),
    );
    onDone();
  };
  return (
    <SaveForm
      onSubmit={() => void save()}
      label={t('onboarding.decide')}
      isRunning={decide.isRunning}
      draft={draft}
      disabled={outcome === undefined}
      danger={outcome === 'dismissed'}
    >
      <DateField
        label={t('onboarding.field.on')}
        clearable={false}
        minDate={row.startsOn}
        maxDate={todayHere()}
        value={on}
        onChange={(day) => onDay(day ?? todayHere())}
        error={form.errors['on']}
        withAsterisk
      />
      <Select
        label={t('onboarding.field.outcome')}
        allowDeselect={false}
        withAsterisk
        disabled={open.length === 0}
        data={ruling.outcomes.map((choice) => ({
          value: choice.outcome,
          label: t(`onboarding.outcome.${choice.outcome}`),
          disabled: !choice.allowed,
        }))}
        value={outcome ?? null}
        onChange={(next) => form.setFieldValue('outcome', next ?? '')}
        error={form.errors['outcome']}
      />
      {outcome === 'movedPost' ? (
        <Select
          label={t('onboarding.field.post')}
          withAsterisk
          searchable
          data={posts.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('postId')}
        />
      ) : null}
      <Textarea
        label={t('onboarding.field.reason')}
        autosize
        minRows={2}
        withAsterisk={outcome !== undefined && needsOutcomeReason(outcome)}
        {...form.getInputProps('reason')}
      />
    </SaveForm>
  );
};

const ExtendForm = ({ view, onDone }: Part) => {
  const t = useT();
  const { row, ruling } = view;
  const extend = useCommand('onboarding', 'extendOnboarding', { silent: true });
  const form = useForm({ initialValues: { months: 1, requestedOn: todayHere(), reason: '' } });
  const draft = useDraft(`onboarding:extend:${row.staffId}:${row.version ?? 0}`, form);
  const { months, requestedOn, reason } = form.values;
  const save = async (): Promise<void> => {
    const answer = await extend.run({
      staffId: row.staffId,
      version: row.version,
      months,
      requestedOn,
      reason,
    });
    if (!answer.ok) return applyRefusal(form, answer.error, t) ? undefined : notifyRefusal(t, answer.error);
    draft.clear();
    notifyDone(t('onboarding.done.extended', { dueOn: answer.value.dueOn }), undoOf(answer));
    onDone();
  };
  return (
    <SaveForm
      onSubmit={() => void save()}
      label={t('onboarding.extend')}
      isRunning={extend.isRunning}
      draft={draft}
      disabled={!ruling.extension.allowed}
    >
      <NumberInput
        label={t('onboarding.field.months')}
        min={1}
        max={Math.max(1, ruling.extension.monthsMax)}
        allowDecimal={false}
        withAsterisk
        value={months}
        onChange={(next) => form.setFieldValue('months', Number(next))}
        error={form.errors['months']}
      />
      <DateField
        label={t('onboarding.field.requestedOn')}
        clearable={false}
        minDate={row.startsOn}
        maxDate={todayHere()}
        value={requestedOn}
        onChange={(day) => form.setFieldValue('requestedOn', day ?? todayHere())}
        error={form.errors['requestedOn']}
        withAsterisk
      />
      <Textarea
        label={t('onboarding.field.request')}
        autosize
        minRows={2}
        withAsterisk
        {...form.getInputProps('reason')}
      />
    </SaveForm>
  );
};

const PanelBody = ({ staffId, onClose }: { readonly staffId: string; readonly onClose: () => void }) => {
  const t = useT();
  const [on, setOn] = useState(todayHere());
  const [part, setPart] = useState<'decide' | 'extend'>('decide');
  const { data: view, error } = useCall('onboarding', 'getOnboarding', { staffId, on });
  if (error !== undefined) return <ErrorPanel error={error} />;
  if (view === undefined || view.row.staffId !== staffId) return <Loader m="md" />;
  const open = view.mine && view.row.outcome === null;
  return (
    <>
      <Text size="sm" mb="xs">
        {`${view.row.staffNo} ${view.row.staffName} · `}
        <AppLink to="/staff/$id" params={{ id: staffId }}>
          {t('organization.person.open')}
        </AppLink>
      </Text>
      <Ruling view={view} />
      {open ? (
        <>
          <SegmentedControl
            fullWidth
            mb="xs"
            value={part}
            onChange={(next) => setPart(next as typeof part)}
            data={(['decide', 'extend'] as const).map((value) => ({
              value,
              label: t(`onboarding.${value}`),
            }))}
          />
          {part === 'decide' ? (
            <DecideForm view={view} on={on} onDay={setOn} onDone={onClose} />
          ) : (
            <ExtendForm view={view} onDone={() => setPart('decide')} />
          )}
        </>
      ) : null}
      {view.mine ? null : (
        <Text size="sm" c="gray.7">
          {t('plans.page.readOnly', { office: view.row.office })}
        </Text>
      )}
    </>
  );
};

/** One person's onboarding: what the rules allow on a day, the decision, the extension. */
export const OnboardingPanel = ({
  staffId,
  onClose,
}: {
  readonly staffId: string | null;
  readonly onClose: () => void;
}) => {
  const t = useT();
  return (
    <SidePanel opened={staffId !== null} onClose={onClose} title={t('onboarding.title')}>
      {staffId === null ? null : <PanelBody key={staffId} staffId={staffId} onClose={onClose} />}
    </SidePanel>
  );
};
