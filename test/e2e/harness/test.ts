import { test as base, expect } from '@playwright/test';
import { launchApp, type RunningApp } from './launch';

/** `office` is a freshly started app with an empty data folder. A test fails when its page had an error. */
export const test = base.extend<{ readonly office: RunningApp }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern
  office: async ({}, use, info) => {
    const running = await launchApp();
    await use(running);
    if (info.status !== info.expectedStatus) {
      await info.attach('window', { body: await running.page.screenshot(), contentType: 'image/png' });
    }
    const { pageErrors } = running;
    await running.close();
    expect(pageErrors, 'errors of the page').toEqual([]);
  },
});

export { expect };
