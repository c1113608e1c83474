import { Group, Loader, SimpleGrid, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { pointsSubjectId } from '../../../../shared/features/points/rules/sheet-subject';
import type { MonthPay, Standing } from '../../../../shared/features/points/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { printButton } from '../../../lib/print-slot';
import { useSlot } from '../../../lib/slots';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { FormSection } from '../../../ui/FormSection';
import { StateBadge } from '../../../ui/StateBadge';
import { Explanation } from '../../grades/components/Explanation';
import { EntriesList } from './EntriesList';
import { PayFigure } from './PayFigure';
import { PayPanel } from './PayPanel';

const StandingFacts = ({ standing }: { readonly standing: Standing }) => {
  const t = useT();
  const facts: readonly (readonly [string, string])[] = [
    [t('grades.page.gradedOn'), standing.gradedOn],
    [t('points.person.pointsAt'), standing.points === null ? '—' : String(standing.points)],
    [
      t('points.person.year'),
      standing.yearEndsOn === null
        ? '—'
        : t('points.person.yearOf', { from: standing.gradedOn, to: standing.yearEndsOn }),
    ],
    [t('points.person.balance'), String(standing.balance)],
  ];
  return (
    <>
      <Group gap="xs">
        <Text fw={700}>{standing.grade}</Text>
        {standing.provisional ? <StateBadge color="orange" label={t('grades.state.provisional')} /> : null}
      </Group>
      <SimpleGrid cols={4} spacing="xs" mb="xs">
        {facts.map(([label, value]) => (
          <div key={label}>
            <Text size="xs" c="gray.7">
              {label}
            </Text>
            <Text size="sm">{value}</Text>
          </div>
        ))}
      </SimpleGrid>
      <Explanation derivation={standing.derivation} />
    </>
  );
};

const PayMonths = ({
  staffId,
  months,
}: {
  readonly staffId: string;
  readonly months: readonly MonthPay[];
}) => {
  const t = useT();
  const [open, setOpen] = useState('');
  return (
    <FormSection title={t('points.person.pay')}>
      <Table fz="sm" verticalSpacing={2} w="auto">
        <Table.Tbody>
          {months.toReversed().map(({ month, totalCents, lines, deductionCents, provisional, grade }) => (
            <Table.Tr key={month}>
              <Table.Td>{month}</Table.Td>
              <Table.Td>{grade}</Table.Td>
              <Table.Td ta="right">
                <PayFigure
                  label={month}
                  ahead={false}
                  deducted={deductionCents > 0}
                  lined={lines.length > 0}
                  {...{ totalCents, provisional }}
                  onOpen={() => setOpen(`${staffId}:${month}`)}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <PayPanel open={open} onClose={() => setOpen('')} />
    </FormSection>
  );
};

/** A person's grade, points and pay on their page. */
export const PersonPoints = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const found = useCall('points', 'getPersonPoints', staffId);
  const PrintButton = useSlot(printButton);
  if (found.error !== undefined) return <ErrorPanel error={found.error} />;
  if (found.data === undefined) return <Loader m="md" />;
  const { standing, months, entries } = found.data;
  const newest = entries[0]?.month;
  return (
    <>
      <FormSection title={t('points.person.current')}>
        {standing === null ? (
          <Text size="sm">{t('points.person.none')}</Text>
        ) : (
          <StandingFacts standing={standing} />
        )}
      </FormSection>
      {months.length === 0 ? null : <PayMonths staffId={staffId} months={months} />}
      <FormSection title={t('points.person.entries')}>
        {newest === undefined ? null : (
          <Group justify="flex-end">
            <PrintButton
              document="pointsSheet"
              label={`${t('document.pointsSheet')} ${newest}`}
              subjectIds={[pointsSubjectId({ month: newest, scope: 'staff', id: staffId })]}
            />
          </Group>
        )}
        <EntriesList rows={entries} person />
      </FormSection>
    </>
  );
};
