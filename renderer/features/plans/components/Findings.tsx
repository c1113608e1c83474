import type { MantineColor } from '@mantine/core';
import { Accordion, Group, Paper, Stack, Text } from '@mantine/core';
import type { FindingRow } from '../../../../shared/features/plans/types';
import type { FindingState } from '../../../../shared/features/plans/vocabulary';
import type { Translate } from '../../../../shared/locales/translate';
import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { formatDate } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { printButton } from '../../../lib/print-slot';
import { useSlot } from '../../../lib/slots';
import { StateBadge } from '../../../ui/StateBadge';
import { BackFinding } from './BackFinding';
import { DecideFinding } from './DecideFinding';
import { NoticeFinding } from './NoticeFinding';

const COLORS: Readonly<Record<FindingState, MantineColor>> = {
  open: 'orange',
  toNotify: 'yellow',
  closed: 'gray',
};

/** What was found, what was decided, and how the dealer was told: a line each. */
const linesOf = (t: Translate, { finding }: FindingRow): readonly string[] => {
  const { foundOn, foundBy, note, decidedOn, decidedBy, outcome, opinion, noticedOn, noticeNo } = finding;
  const dayOf = (day: string) => formatDate(day);
  return [
    t('plans.finding.line.found', { day: dayOf(foundOn), by: foundBy, note }),
    ...(outcome === null || decidedOn === null
      ? []
      : [
          t('plans.finding.line.decided', {
            ...{ day: dayOf(decidedOn), by: decidedBy, opinion },
            outcome: t(`plans.finding.outcome.${outcome}`),
          }),
        ]),
    ...(noticedOn === null ? [] : [t('plans.finding.line.noticed', { day: dayOf(noticedOn), no: noticeNo })]),
  ];
};

/** The notice as paper, once something is decided that a dealer is to be told. */
const PrintNotice = ({ row }: { readonly row: FindingRow }) => {
  const PrintButton = useSlot(printButton);
  const { kind, outcome, id } = row.finding;
  return row.isDealer && kind === 'cannotReach' && outcome !== null ? (
    <PrintButton document="dealerNotice" subjectIds={[id]} />
  ) : null;
};

const Finding = ({ row }: { readonly row: FindingRow }) => {
  const t = useT();
  const { finding, position, content, trainer, state, mine } = row;
  return (
    <Paper withBorder p="sm">
      <Group gap="xs" mb={4}>
        <Text size="sm" fw={600}>
          {t(`plans.finding.kind.${finding.kind}`)}
        </Text>
        <StateBadge color={COLORS[state]} label={t(`plans.finding.state.${state}`)} />
        <Text size="sm">{t('plans.finding.line.item', { position, content, trainer })}</Text>
        <PrintNotice row={row} />
      </Group>
      {linesOf(t, row).map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
      {mine && state === 'open' ? <DecideFinding row={row} /> : null}
      {mine && state === 'toNotify' ? <NoticeFinding row={row} /> : null}
      {mine ? (
        <Accordion mt="xs" chevronPosition="left">
          <Accordion.Item value="back" style={{ borderBottom: 0 }}>
            <Accordion.Control p={0}>{t('plans.finding.back')}</Accordion.Control>
            <Accordion.Panel>
              <BackFinding row={row} />
            </Accordion.Panel>
          </Accordion.Item>
        </Accordion>
      ) : null}
    </Paper>
  );
};

/** What was found in a plan, unfolded as long as something of it waits; nothing where nothing was found. */
export const Findings = ({ rows }: { readonly rows: readonly FindingRow[] }) => {
  const t = useT();
  if (rows.length === 0) return null;
  const waits = rows.some(({ state }) => state !== 'closed');
  return (
    <Accordion mt="sm" variant="contained" defaultValue={waits ? 'findings' : null}>
      <Accordion.Item value="findings">
        <Accordion.Control>{t('plans.finding.title')}</Accordion.Control>
        <Accordion.Panel>
          <Stack gap="xs">
            {rows.map((row) => (
              <Finding key={row.finding.id} row={row} />
            ))}
          </Stack>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
};

/** What was found of one person, as trainee or as trainer, for the person's page; nothing where nothing was. */
export const PersonFindings = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const rows = useCall('plans', 'listFindings', staffId).data ?? [];
  if (rows.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text fw={600}>{t('plans.finding.title')}</Text>
      {rows.map((row) => (
        <Group key={row.finding.id} gap="xs">
          <AppLink to="/plans/$id" params={{ id: row.finding.planId }} size="sm">
            {row.planNo}
          </AppLink>
          <Text size="sm">
            {[
              t(`plans.finding.kind.${row.finding.kind}`),
              `${row.position} ${row.content}`,
              ...linesOf(t, row),
            ].join(' · ')}
          </Text>
          <StateBadge color={COLORS[row.state]} label={t(`plans.finding.state.${row.state}`)} />
        </Group>
      ))}
    </Stack>
  );
};
