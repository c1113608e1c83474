import type { Locator } from '@playwright/test';
import { TrainingPage } from './training-page';

/** Entry tests, and the grid of one test's scores. */
export class EntryTestPage extends TrainingPage {
  /** The grid while nobody is in it; it takes a paste too. */
  get emptyGrid(): Locator {
    return this.page.locator('[tabindex="0"]').filter({ hasText: '还没有成绩' });
  }

  score(name: string): Locator {
    return this.page.getByLabel(`${name} 成绩`, { exact: true });
  }

  /** How the tier of a person came about. */
  async askWhy(name: string): Promise<void> {
    await this.row(name)
      .getByRole('button', { name: /层级是怎样得出的/ })
      .hover();
  }
}
