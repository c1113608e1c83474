import { Button, Checkbox, Group, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import type { TrainerRow } from '../../../../shared/features/skill-exams/types';
import { CHARGE_CHOICES } from '../../../../shared/features/skill-exams/vocabulary';
import { toYuan } from '../../../../shared/kernel/exact';
import { useT } from '../../../lib/i18n';
import { printButton } from '../../../lib/print-slot';
import { into } from '../../../lib/sending';
import { useSlot } from '../../../lib/slots';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { DecisionForm, type DecisionValues } from '../../../ui/DecisionForm';
import { Explanation } from '../../../ui/Explanation';
import { FormSection } from '../../../ui/FormSection';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';
import { SidePanel } from '../../../ui/SidePanel';
import { StateBadge } from '../../../ui/StateBadge';
import { obligationText, STANDING_COLOURS } from './charge-columns';

type Part = { readonly row: TrainerRow };

type Values = {
  readonly choice: string | null;
  readonly decidedOn: string | null;
  readonly decidedBy: string;
  readonly reason: string;
  readonly negligent: boolean;
};

/** What it will do is said before it is done: the sum, and from which month's pay. */
const Decide = ({ row }: Part) => {
  const t = useT();
  const form = useRecordForm<Values, unknown>({
    draft: `trainer-charge:${row.key}`,
    initialValues: { choice: null, decidedOn: todayHere(), decidedBy: '', reason: '', negligent: false },
    save: into('skillExams', 'decideCharge', (values: Values) => ({
      ...values,
      examIds: row.exams.map(({ id }) => id),
      seen: row.chargeCents,
      choice: (values.choice ?? '') as (typeof CHARGE_CHOICES)[number],
      decidedOn: values.decidedOn ?? '',
    })),
    done: t('skillExams.charge.decide.done'),
    withUndo: false,
  });
  const { getInputProps, values } = form.fields;
  const yuan = toYuan(row.chargeCents);
  return (
    <FormSection title={t('skillExams.charge.decide.title')}>
      {row.provisional > 0 ? (
        <Text size="sm" c="orange.9">
          {t('skillExams.charge.provisional', { count: row.provisional })}
        </Text>
      ) : (
        <Text size="sm">
          {t('skillExams.charge.decide.hint', { yuan, month: (values.decidedOn ?? todayHere()).slice(0, 7) })}
        </Text>
      )}
      <RecordForm form={form} inline>
        <Stack gap="xs">
          <Group gap="xs" align="flex-start" grow>
            <RecordPicker
              label={t('skillExams.charge.decide.choice')}
              withAsterisk
              options={CHARGE_CHOICES.map((value) => ({
                value,
                label: t(`skillExams.charge.decide.${value}`),
              }))}
              {...getInputProps('choice')}
            />
            <DateField
              label={t('skillExams.charge.decide.decidedOn')}
              withAsterisk
              {...getInputProps('decidedOn')}
            />
            <TextInput
              label={t('skillExams.charge.decide.decidedBy')}
              withAsterisk
              maxLength={40}
              {...getInputProps('decidedBy')}
            />
          </Group>
          <Textarea
            label={t('skillExams.charge.decide.reason')}
            autosize
            minRows={1}
            maxLength={2000}
            {...getInputProps('reason')}
          />
          <Checkbox
            label={t('skillExams.charge.decide.negligent')}
            {...getInputProps('negligent', { type: 'checkbox' })}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={form.isRunning}>
              {t('skillExams.charge.decide.submit')}
            </Button>
          </Group>
        </Stack>
      </RecordForm>
    </FormSection>
  );
};

const Withdraw = ({ id, version }: { readonly id: string; readonly version: number }) => {
  const t = useT();
  return (
    <FormSection title={t('skillExams.charge.withdraw.title')}>
      <Text size="sm" c="gray.7">
        {t('skillExams.charge.withdraw.hint')}
      </Text>
      <DecisionForm
        draftKey={`trainer-charge-back:${id}:${version}`}
        labels={{
          choice: t('skillExams.charge.withdraw.choice'),
          decidedOn: t('skillExams.charge.decide.decidedOn'),
          decidedBy: t('skillExams.charge.decide.decidedBy'),
          reason: t('discipline.decide.reason'),
        }}
        choices={[{ value: 'withdraw', label: t('skillExams.charge.withdraw.only') }]}
        submitLabel={t('skillExams.charge.withdraw.submit')}
        save={into('skillExams', 'withdrawCharge', ({ choice: _choice, ...values }: DecisionValues) => ({
          ...values,
          id,
          version,
        }))}
        choiceIs="choice"
        done={t('skillExams.charge.withdraw.done')}
      />
    </FormSection>
  );
};

const Decided = ({ row }: Part) => {
  const t = useT();
  const PrintButton = useSlot(printButton);
  const { charge } = row;
  if (charge === null) return null;
  return (
    <Stack gap={4}>
      <Text size="sm">
        {t('skillExams.charge.line', {
          day: charge.decidedOn,
          by: charge.decidedBy,
          what: t(`skillExams.charge.standing.${row.standing}`),
          reason: charge.reason,
        })}
      </Text>
      {charge.negligent === 1 ? <Text size="sm">{t('skillExams.charge.negligent')}</Text> : null}
      {row.settledIn === null ? null : (
        <Text size="sm">{t('skillExams.charge.settled', { month: row.settledIn })}</Text>
      )}
      {row.differs ? (
        <Text size="sm" c="red.9">
          {t('skillExams.charge.differs', { yuan: toYuan(row.chargeCents) })}
        </Text>
      ) : null}
      <Group>
        <PrintButton document="trainerCharge" subjectIds={[charge.id]} label={t('skillExams.charge.print')} />
      </Group>
      {row.mine ? <Withdraw id={charge.id} version={charge.version} /> : null}
    </Stack>
  );
};

const Failures = ({ row: { failures } }: Part) => {
  const t = useT();
  return (
    <FormSection title={t('skillExams.charge.failures')}>
      <Table fz="sm" verticalSpacing={2}>
        <Table.Tbody>
          {failures.map(({ staffId, staffNo, name, parts, end }) => (
            <Table.Tr key={staffId}>
              <Table.Td>
                {staffNo} {name}
              </Table.Td>
              <Table.Td>{parts.map((part) => t(`entryTests.type.${part}`)).join(' · ')}</Table.Td>
              <Table.Td>{t(`skillExams.charge.end.${end ?? 'open'}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </FormSection>
  );
};

/** A course run beside the list: who failed, what it costs, and the decision on it. */
export const ChargePanel = ({
  row,
  onClose,
}: {
  readonly row: TrainerRow | undefined;
  readonly onClose: () => void;
}) => {
  const t = useT();
  return (
    <SidePanel opened={row !== undefined} onClose={onClose} title={t('skillExams.charge.title')} size={640}>
      {row === undefined ? null : (
        <Stack gap="xs" key={`${row.key} ${row.charge?.version ?? 0}`}>
          <Group justify="space-between">
            <Text fw={700}>
              {t('skillExams.charge.panel', {
                trainer: `${row.trainer} ${row.trainerNo}`,
                course: row.subject,
              })}
            </Text>
            <StateBadge
              color={STANDING_COLOURS[row.standing]}
              label={t(`skillExams.charge.standing.${row.standing}`)}
            />
          </Group>
          <Explanation derivation={row.derivation} label={t('skillExams.charge.explain')} />
          <Text size="sm">{t('skillExams.charge.obligationLine', { state: obligationText(t)(row) })}</Text>
          {row.failures.length === 0 ? null : <Failures row={row} />}
          <Decided row={row} />
          {row.mine ? null : (
            <Text size="sm" c="gray.7">
              {t('skillExams.charge.notMine', { office: row.office })}
            </Text>
          )}
          {row.mine && row.standing === 'proposed' ? <Decide row={row} /> : null}
        </Stack>
      )}
    </SidePanel>
  );
};
