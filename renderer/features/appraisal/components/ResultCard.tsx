import { Alert, Group, List, Paper, SimpleGrid, Text } from '@mantine/core';
import type { ScorecardView } from '../../../../shared/features/appraisal/types/records';
import { toYuan } from '../../../../shared/kernel/exact';
import { useT } from '../../../lib/i18n';
import { Explanation } from '../../../ui/Explanation';
import { ResultBadge } from './ResultBadge';

/** What becomes of the reward. */
const RewardLine = ({ view }: { readonly view: ScorecardView }) => {
  const t = useT();
  const { reward } = view.own;
  if (reward === null || (reward.cents === 0 && reward.hold === '')) return null;
  const params = { yuan: toYuan(reward.cents), confirmedOn: reward.confirmedOn };
  return (
    <Text size="sm">{t(`appraisal.own.reward.${reward.hold === '' ? 'due' : reward.hold}`, params)}</Text>
  );
};

/** The result of a scorecard with how it came about, what it lacks and what it brings. */
export const ResultCard = ({ view }: { readonly view: ScorecardView }) => {
  const t = useT();
  const { result, state } = view.scorecard;
  if (result === null) {
    return (
      <Paper withBorder p="sm">
        <Text size="sm">{t('appraisal.scorecard.noResult')}</Text>
      </Paper>
    );
  }
  return (
    <Paper withBorder p="sm" data-result>
      <Group justify="space-between">
        <Group gap="sm">
          <Text fw={700} size="xl">
            {result.scoreText}
          </Text>
          <ResultBadge result={result} />
          <Text size="sm">{t('appraisal.scorecard.prize', { yuan: toYuan(result.rewardCents) })}</Text>
          <Text size="sm" c="gray.7">
            {t(state === 'closed' ? 'appraisal.scorecard.kept' : 'appraisal.scorecard.now')}
          </Text>
        </Group>
        <Explanation derivation={result.derivation} label={t('appraisal.scorecard.explain')} />
      </Group>
      <RewardLine view={view} />
      {result.missing.length === 0 ? null : (
        <Alert color="orange" p="xs" mt="xs">
          {t('appraisal.own.missingSources', { list: result.missing.join(' · ') })}
        </Alert>
      )}
      {result.consequence === '' ? null : <Text size="sm">{result.consequence}</Text>}
      <SimpleGrid cols={2} spacing="sm" mt={4}>
        <List size="sm">
          {view.indicators.map(({ key, title, weight, score }) => (
            <List.Item key={key}>{`${title} ${weight}%: ${score ?? '—'}`}</List.Item>
          ))}
        </List>
        <List size="sm">
          {view.raterRules.map(({ type, weight, min, have }) => (
            <List.Item key={type} {...(have < min ? { c: 'red.9' } : {})}>
              {t('appraisal.scorecard.raterRule', { type: t(`appraisal.rater.${type}`), weight, min, have })}
            </List.Item>
          ))}
        </List>
      </SimpleGrid>
      {result.standing === 'final' || result.lacking.length === 0 ? null : (
        <Alert color="orange" p="xs" mt="xs">
          {t('appraisal.scorecard.provisionalWhy', {
            list: result.lacking
              .map(({ type, have, min }) =>
                t('appraisal.scorecard.lacking', { type: t(`appraisal.rater.${type}`), count: min - have }),
              )
              .join(' · '),
          })}
        </Alert>
      )}
    </Paper>
  );
};
