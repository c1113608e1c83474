import type { Locator, Page } from '@playwright/test';
import type { Place } from '../../../shared/features/sums';

/**
 * What every page of the app has in common. A page object extends it with what a person sees and does on that page.
 *
 * Elements are found as a person finds them: by role and name.
 */
export class PageObject {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes to an address of the app's hash history, such as `/entry-tests`. One that no feature declares does not compile. */
  async open(path: Place): Promise<void> {
    await this.page.evaluate((target) => {
      window.location.hash = target;
    }, `#${path}`);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  field(label: string | RegExp): Locator {
    return this.page.getByLabel(label);
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }

  row(text: string | RegExp): Locator {
    return this.page.getByRole('row').filter({ hasText: text });
  }
}
