import { HoverCard, List, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ScoreRow } from '../../../../shared/features/entry-tests/types';
import { useT } from '../../../lib/i18n';

/** The tier that a score leads to, and on hover or focus how: the bands of the standard and the one that was hit. */
export const ScoreTier = ({ score: { proposal, plan } }: { readonly score: ScoreRow }) => {
  const t = useT();
  const tier = t(`courses.tiers.${proposal.tier}`);
  const differs = plan !== null && plan.tier !== proposal.tier;
  return (
    <HoverCard width={320} shadow="sm" openDelay={150}>
      <HoverCard.Target>
        <UnstyledButton
          fz="sm"
          td="underline dotted"
          aria-label={`${tier}: ${t('entryTests.scores.whyTitle')}`}
        >
          {tier}{' '}
          {differs ? <IconAlertTriangle size={14} aria-label={t('entryTests.scores.tierDiffers')} /> : null}
        </UnstyledButton>
      </HoverCard.Target>
      <HoverCard.Dropdown>
        <Text size="sm" fw={600}>
          {t('entryTests.scores.whyTitle')}
        </Text>
        <List size="sm" my={4}>
          {proposal.bands.map(({ from, below, title, tier: bandTier, hit }) => (
            <List.Item key={from} fw={hit ? 600 : 400}>
              {t(below === null ? 'entryTests.scores.lastBand' : 'entryTests.scores.band', {
                from,
                below: below ?? '',
                title,
                tier: t(`courses.tiers.${bandTier}`),
              })}
            </List.Item>
          ))}
        </List>
        <Text size="sm">
          {t('entryTests.scores.why', {
            score: proposal.score,
            title: proposal.title,
            from: proposal.bands.find(({ hit }) => hit)?.from ?? 0,
            tier,
          })}
        </Text>
        {differs ? (
          <Text size="sm" c="red.9">
            {t('entryTests.scores.tierDiffers')}
          </Text>
        ) : null}
      </HoverCard.Dropdown>
    </HoverCard>
  );
};
