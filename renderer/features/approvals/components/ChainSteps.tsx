import { Table, Text } from '@mantine/core';
import type { ApprovalLine, ChainView, StepState } from '../../../../shared/features/approvals/types';
import { useT } from '../../../lib/i18n';
import { StateBadge } from '../../../ui/StateBadge';

const COLOURS: Readonly<Record<ApprovalLine['decision'], string>> = {
  agree: 'teal',
  return: 'orange',
  disagree: 'red',
  revise: 'gray',
};

const Said = ({ line }: { readonly line: ApprovalLine }) => {
  const t = useT();
  return (
    <>
      <Table.Td>
        <StateBadge color={COLOURS[line.decision]} label={t(`approvals.decision.${line.decision}`)} />
      </Table.Td>
      <Table.Td>
        {line.approver}
        {line.basis === 'reply' ? ` · ${t('approvals.replied')}` : ''}
      </Table.Td>
      <Table.Td>{line.decidedOn}</Table.Td>
      <Table.Td>{[line.opinion, line.documentNo].filter((part) => part !== '').join(' · ')}</Table.Td>
    </>
  );
};

const Waiting = ({ step, isNext }: { readonly step: StepState; readonly isNext: boolean }) => {
  const t = useT();
  return (
    <Table.Td colSpan={4}>
      <Text size="sm" c={isNext ? 'blue.9' : 'gray.7'} fw={isNext ? 600 : 400}>
        {t(step.required ? 'approvals.waiting' : 'approvals.optional')}
      </Text>
    </Table.Td>
  );
};

/** The steps of a chain with what was said at each, and below them the rounds that are over. */
export const ChainSteps = ({ chain }: { readonly chain: ChainView }) => {
  const t = useT();
  const titleOf = (key: string): string => chain.steps.find((step) => step.key === key)?.title ?? key;
  return (
    <>
      <Table fz="sm" verticalSpacing={4} aria-label={t('approvals.title')}>
        <Table.Tbody>
          {chain.steps.map((step) => (
            <Table.Tr key={step.key} aria-current={step.key === chain.next ? 'step' : undefined}>
              <Table.Th scope="row" fw={500}>
                {step.office === 'head' ? `${step.title} · ${t('approvals.byHead')}` : step.title}
              </Table.Th>
              {step.line === null ? (
                <Waiting step={step} isNext={step.key === chain.next} />
              ) : (
                <Said line={step.line} />
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {chain.twice.length === 0 ? null : (
        <Text size="sm" c="red.9">
          {t('approvals.twice', { names: chain.twice.join(', ') })}
        </Text>
      )}
      {chain.alone === null ? null : (
        <Text size="sm" c="red.9">
          {t('approvals.alone', { name: chain.alone })}
        </Text>
      )}
      {chain.earlier.length === 0 ? null : (
        <details>
          <Text component="summary" size="sm" style={{ cursor: 'pointer' }}>
            {t('approvals.earlier')}
          </Text>
          <Table fz="sm" verticalSpacing={4}>
            <Table.Tbody>
              {chain.earlier.map((line) => (
                <Table.Tr key={line.id}>
                  <Table.Td>{t('approvals.round', { round: line.round })}</Table.Td>
                  {line.decision === 'revise' ? (
                    <Table.Td colSpan={5}>
                      {line.decidedOn} {t('approvals.revised')}
                    </Table.Td>
                  ) : (
                    <>
                      <Table.Td>{titleOf(line.step)}</Table.Td>
                      <Said line={line} />
                    </>
                  )}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </details>
      )}
    </>
  );
};
