import { Button, List, Popover, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { PlanView } from '../../../../shared/features/plans/types';
import { useT } from '../../../lib/i18n';

/** How the plan got its tier: the bands, the score, the version of the standard; or the reason of a choice. */
export const TierWhy = ({ view }: { readonly view: PlanView }) => {
  const t = useT();
  const { plan, derivation, standardVersion } = view;
  const tier = t(`training.plans.tier.${plan.tier}`);
  return (
    <Popover width={400} position="bottom-start" withArrow>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          rightSection={<IconInfoCircle size={14} aria-hidden />}
          aria-label={`${tier} · ${t('training.plans.page.why')}`}
        >
          {tier}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text fw={600} size="sm" mb={4}>
          {t('training.plans.page.why')}
        </Text>
        {derivation === null ? (
          <Text size="sm">
            {plan.examScoreId === null
              ? t('training.plans.page.chosen', { reason: plan.tierReason })
              : t('training.plans.page.scoreGone')}
          </Text>
        ) : (
          <>
            <Text size="sm">
              {t('training.plans.page.derivation', {
                exam: derivation.examName,
                heldOn: derivation.examOn,
                score: derivation.score,
                title: derivation.title,
                tier: t(`training.plans.tier.${derivation.tier}`),
              })}
            </Text>
            <List size="sm" my={4}>
              {derivation.bands.map((band) => (
                <List.Item key={band.from} fw={band.hit ? 700 : 400}>
                  {t(`training.plans.page.${band.below === null ? 'bandLast' : 'band'}`, {
                    from: band.from,
                    below: band.below ?? '',
                    title: band.title,
                    tier: t(`training.plans.tier.${band.tier}`),
                  })}
                </List.Item>
              ))}
            </List>
            {derivation.tier === plan.tier ? null : (
              <Text size="sm" c="red.9">
                {t('training.plans.page.changed', { tier: t(`training.plans.tier.${derivation.tier}`) })}
              </Text>
            )}
          </>
        )}
        {standardVersion === null ? null : (
          <Text size="xs" c="gray.7">
            {t('training.plans.page.rule', { version: standardVersion })}
          </Text>
        )}
      </Popover.Dropdown>
    </Popover>
  );
};
