import { Group, Stack, Text } from '@mantine/core';
import type { DisciplineRow } from '../../../../shared/features/discipline/types';
import { CLOSE_CHOICES, PROPOSAL_CHOICES } from '../../../../shared/features/discipline/vocabulary';
import { AppLink } from '../../../lib/AppLink';
import { useT } from '../../../lib/i18n';
import { printButton } from '../../../lib/print-slot';
import { into } from '../../../lib/sending';
import { useSlot } from '../../../lib/slots';
import { DecisionForm, type DecisionValues } from '../../../ui/DecisionForm';
import { FormSection } from '../../../ui/FormSection';
import { StateBadge } from '../../../ui/StateBadge';
import { kindText, SHOWN_COLOURS } from './discipline-columns';

type Part = { readonly row: DisciplineRow };

const Decide = ({ row: { id, version } }: Part) => {
  const t = useT();
  return (
    <FormSection title={t('discipline.decide.title')}>
      <DecisionForm
        draftKey={`discipline-decide:${id}:${version}`}
        labels={{
          choice: t('discipline.decide.choice'),
          decidedOn: t('discipline.decide.decidedOn'),
          decidedBy: t('discipline.decide.decidedBy'),
          reason: t('discipline.decide.reason'),
        }}
        choices={PROPOSAL_CHOICES.map((value) => ({ value, label: t(`discipline.decide.${value}`) }))}
        submitLabel={t('discipline.decide.submit')}
        save={into('discipline', 'decideProposal', ({ choice, ...values }: DecisionValues) => ({
          ...values,
          id,
          version,
          choice: choice as (typeof PROPOSAL_CHOICES)[number],
        }))}
        choiceIs="choice"
        done={t('discipline.decide.done')}
      />
    </FormSection>
  );
};

const Close = ({ row: { id, version } }: Part) => {
  const t = useT();
  return (
    <FormSection title={t('discipline.close.title')}>
      <DecisionForm
        draftKey={`discipline-close:${id}:${version}`}
        labels={{
          choice: t('discipline.close.choice'),
          decidedOn: t('discipline.close.decidedOn'),
          decidedBy: t('discipline.close.decidedBy'),
          reason: t('discipline.close.reason'),
        }}
        choices={CLOSE_CHOICES.map((value) => ({ value, label: t(`discipline.close.${value}`) }))}
        submitLabel={t('discipline.close.submit')}
        save={into('discipline', 'closeDiscipline', ({ choice, ...values }: DecisionValues) => ({
          ...values,
          id,
          version,
          choice: choice as (typeof CLOSE_CHOICES)[number],
        }))}
        choiceIs="choice"
        done={t('discipline.close.done')}
      />
    </FormSection>
  );
};

/** One with its days and reasons, and what can be done with it. */
export const DisciplineDetails = ({ row }: Part) => {
  const t = useT();
  const PrintButton = useSlot(printButton);
  const { givenOn, endsOn, givenBy, proposedOn, closedOn, closedBy, closeReason, shown } = row;
  const isGiven = row.state === 'given' || row.state === 'lifted';
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text fw={700}>
          {row.number} · {kindText(t, row)}
        </Text>
        <StateBadge color={SHOWN_COLOURS[shown]} label={t(`discipline.shown.${shown}`)} />
      </Group>
      <AppLink to="/staff/$id" params={{ id: row.staffId }} size="sm">
        {`${row.staffNo} ${row.staffName}`}
      </AppLink>
      {proposedOn === null ? null : (
        <Text size="sm" c="gray.7">
          {[
            t('discipline.proposedLine', { day: proposedOn }),
            row.cause === '' ? '' : `${t('discipline.field.cause')} ${row.cause}`,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </Text>
      )}
      {givenOn === null ? null : (
        <Text size="sm">
          {t('discipline.givenLine', { day: givenOn, by: givenBy, endsOn: endsOn ?? '' })}
        </Text>
      )}
      <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
        {row.reason}
      </Text>
      {closedOn === null ? null : (
        <Text size="sm" c="gray.7">
          {t('discipline.closedLine', {
            day: closedOn,
            by: closedBy,
            what: t(`discipline.shown.${shown}`),
            reason: closeReason,
          })}
        </Text>
      )}
      {isGiven ? (
        <Group>
          <PrintButton document="disciplineNotice" subjectIds={[row.id]} label={t('discipline.print')} />
        </Group>
      ) : null}
      {row.mine ? null : (
        <Text size="sm" c="gray.7">
          {t('discipline.notMine', { office: row.ownerOffice })}
        </Text>
      )}
      {row.mine && row.state === 'proposed' ? <Decide row={row} /> : null}
      {row.mine && row.state === 'given' ? <Close row={row} /> : null}
    </Stack>
  );
};
