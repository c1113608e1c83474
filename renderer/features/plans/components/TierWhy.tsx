import { Button, List, Popover, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { PlanView } from '../../../../shared/features/plans/types';
import { useT } from '../../../lib/i18n';

/** How the plan got its tier: the bands, the score, the version of the standard; or the reason of a choice. */
export const TierWhy = ({ view }: { readonly view: PlanView }) => {
  const t = useT();
  const { plan, derivation, standardVersion } = view;
  const tier = t(`plans.tier.${plan.tier}`);
  return (
    <Popover width={400} position="bottom-start" withArrow>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          rightSection={<IconInfoCircle size={14} aria-hidden />}
          aria-label={`${tier} · ${t('plans.page.why')}`}
        >
          {tier}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text fw={600} size="sm" mb={4}>
          {t('plans.page.why')}
        </Text>
        {derivation === null ? (
          <Text size="sm">
            {plan.examScoreId === null
              ? t('plans.page.chosen', { reason: plan.tierReason })
              : t('plans.page.scoreGone')}
          </Text>
        ) : (
          <>
            <Text size="sm">
              {t('plans.page.derivation', {
                exam: derivation.examName,
                heldOn: derivation.examOn,
                score: derivation.score,
                title: derivation.title,
                tier: t(`plans.tier.${derivation.tier}`),
              })}
            </Text>
            <List size="sm" my={4}>
              {derivation.bands.map((band) => (
                <List.Item key={band.from} fw={band.hit ? 700 : 400}>
                  {t(`plans.page.${band.below === null ? 'bandLast' : 'band'}`, {
                    from: band.from,
                    below: band.below ?? '',
                    title: band.title,
                    tier: t(`plans.tier.${band.tier}`),
                  })}
                </List.Item>
              ))}
            </List>
            {derivation.tier === plan.tier ? null : (
              <Text size="sm" c="red.9">
                {t('plans.page.changed', { tier: t(`plans.tier.${derivation.tier}`) })}
              </Text>
            )}
          </>
        )}
        {standardVersion === null ? null : (
          <Text size="xs" c="gray.7">
            {t('plans.page.rule', { version: standardVersion })}
          </Text>
        )}
      </Popover.Dropdown>
    </Popover>
  );
};
