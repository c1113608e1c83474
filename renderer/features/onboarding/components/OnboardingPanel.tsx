import { List, Loader, NumberInput, SegmentedControl, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { needsOutcomeReason } from '../../../../shared/features/onboarding/rules';
import type { Onboarding, OnboardingView } from '../../../../shared/features/onboarding/types';
import type { OnboardingOutcome } from '../../../../shared/features/onboarding/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { describeError } from '../../../../shared/locales/translate';
import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { FormSection } from '../../../ui/FormSection';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';
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

type DecideValues = {
  readonly outcome: OnboardingOutcome | null;
  readonly reason: string;
  readonly postId: string | null;
};

const DecideForm = ({
  view,
  onDone,
  on,
  onDay,
}: Part & { readonly on: string; readonly onDay: (day: string) => void }) => {
  const t = useT();
  const { row, ruling, posts } = view;
  const open = ruling.outcomes.filter(({ allowed }) => allowed);
  /** What the day that is chosen allows; the first of it until another one is chosen. */
  const outcomeOf = (values: DecideValues): OnboardingOutcome | undefined =>
    open.find((choice) => choice.outcome === values.outcome)?.outcome ?? open[0]?.outcome;
  const form = useRecordForm<DecideValues, Onboarding>({
    draft: { of: `onboarding:decide:${row.staffId}`, version: row.version ?? 0 },
    initialValues: { outcome: null, reason: '', postId: null },
    save: into('onboarding', 'decideOnboarding', (values: DecideValues) => {
      const outcome = outcomeOf(values);
      return {
        staffId: row.staffId,
        version: row.version,
        outcome: outcome as OnboardingOutcome,
        on,
        reason: values.reason,
        postId: outcome === 'movedPost' ? values.postId : null,
      };
    }),
    // The day is the panel's own, which asks the rules with it; what is wrong with it stands there all the same.
    renamed: { on: 'on' },
    done: ({ outcome: reached }) =>
      t('onboarding.done.decided', {
        outcome: reached === null ? '' : t(`onboarding.outcome.${reached}`),
      }),
    withUndo: false,
    onSaved: onDone,
  });
  const { fields } = form;
  const outcome = outcomeOf(fields.values);
  return (
    <RecordForm
      form={form}
      label={t('onboarding.decide')}
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
        error={fields.errors['on']}
        withAsterisk
      />
      <RecordPicker
        label={t('onboarding.field.outcome')}
        withAsterisk
        disabled={open.length === 0}
        options={ruling.outcomes.map((choice) => ({
          value: choice.outcome,
          label: t(`onboarding.outcome.${choice.outcome}`),
          disabled: !choice.allowed,
        }))}
        {...fields.getInputProps('outcome')}
        value={outcome ?? null}
      />
      {outcome === 'movedPost' ? (
        <RecordPicker
          label={t('onboarding.field.post')}
          withAsterisk
          options={posts.map(({ id, name }) => ({ value: id, label: name }))}
          {...fields.getInputProps('postId')}
        />
      ) : null}
      <Textarea
        label={t('onboarding.field.reason')}
        autosize
        minRows={2}
        withAsterisk={outcome !== undefined && needsOutcomeReason(outcome)}
        {...fields.getInputProps('reason')}
      />
    </RecordForm>
  );
};

type ExtendValues = {
  readonly months: number | string;
  readonly requestedOn: CalendarDate | null;
  readonly reason: string;
};

const ExtendForm = ({ view, onDone }: Part) => {
  const t = useT();
  const { row, ruling } = view;
  const form = useRecordForm<ExtendValues, Onboarding>({
    draft: { of: `onboarding:extend:${row.staffId}`, version: row.version ?? 0 },
    initialValues: { months: 1, requestedOn: todayHere(), reason: '' },
    save: into('onboarding', 'extendOnboarding', (values: ExtendValues) => ({
      staffId: row.staffId,
      version: row.version,
      months: Number(values.months),
      requestedOn: values.requestedOn ?? '',
      reason: values.reason,
    })),
    done: ({ dueOn }) => t('onboarding.done.extended', { dueOn }),
    onSaved: onDone,
  });
  const { fields } = form;
  return (
    <RecordForm form={form} label={t('onboarding.extend')} disabled={!ruling.extension.allowed}>
      <NumberInput
        label={t('onboarding.field.months')}
        min={1}
        max={Math.max(1, ruling.extension.monthsMax)}
        allowDecimal={false}
        withAsterisk
        {...fields.getInputProps('months')}
      />
      <DateField
        label={t('onboarding.field.requestedOn')}
        clearable={false}
        minDate={row.startsOn}
        maxDate={todayHere()}
        withAsterisk
        {...fields.getInputProps('requestedOn')}
      />
      <Textarea
        label={t('onboarding.field.request')}
        autosize
        minRows={2}
        withAsterisk
        {...fields.getInputProps('reason')}
      />
    </RecordForm>
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
