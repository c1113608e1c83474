import { Group, Tooltip } from '@mantine/core';
import type { ResultShown } from '../../../../shared/features/appraisal/types/records';
import { useT } from '../../../lib/i18n';
import { StateBadge } from '../../../ui/StateBadge';

const COLORS = { excellent: 'teal', good: 'blue', pass: 'gray', fail: 'red' } as const;

/** The band of a result; provisional ones say so and why. */
export const ResultBadge = ({ result }: { readonly result: ResultShown }) => {
  const t = useT();
  const why = result.lacking.map(({ type, have, min }) =>
    t('appraisal.scorecard.lacking', { type: t(`appraisal.rater.${type}`), count: min - have }),
  );
  return (
    <Group gap={4} wrap="nowrap">
      <StateBadge color={COLORS[result.band]} label={result.bandTitle} />
      {result.standing === 'final' ? null : (
        <Tooltip label={t('appraisal.scorecard.provisionalWhy', { list: why.join(' · ') })}>
          <span>
            <StateBadge color="orange" label={t('appraisal.standing.provisional')} />
          </span>
        </Tooltip>
      )}
    </Group>
  );
};
