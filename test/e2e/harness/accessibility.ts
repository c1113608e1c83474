import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Panels and notices fade in; half-faded text has too little contrast, and only what stays counts. */
const SETTLED_WITHIN_MS = 8_000;

const violationsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
  // The ordinary mode opens a second page, which Electron does not let it.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']);
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} at ${nodes[0]?.target.join(' ')}`);
};

/** No violation of WCAG A or AA on what the page shows once it stands still. */
export const expectAccessible = async (page: Page): Promise<void> => {
  await expect(async () => expect(await violationsOf(page), 'accessibility').toEqual([])).toPass({
    timeout: SETTLED_WITHIN_MS,
    intervals: [250, 500, 1_000],
  });
};
