import type { Locator } from '@playwright/test';
import { PageObject } from './page-object';

/** The frame of every page: navigation, palette, address. */
export class ShellPage extends PageObject {
  /** The entries of the navigation: their words and their addresses. */
  async entries(): Promise<readonly { readonly label: string; readonly address: string }[]> {
    return this.page
      .getByRole('navigation')
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => ({
          label: link.textContent ?? '',
          address: link.getAttribute('href')?.split('#')[1] ?? '',
        })),
      );
  }

  async go(label: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: label, exact: true }).click();
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  async find(text: string): Promise<void> {
    await this.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await this.page.keyboard.press('Control+k');
    await this.page
      .getByRole('searchbox')
      .or(this.page.getByPlaceholder(/姓名|name/i))
      .last()
      .fill(text);
  }

  /** Everything that the page shows as text, with what fields suggest and buttons are called. */
  async words(): Promise<string> {
    return this.page.evaluate(() => {
      const named = [...document.querySelectorAll('[placeholder],[aria-label],[title]')].flatMap((element) =>
        ['placeholder', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? ''),
      );
      return [document.body.textContent, ...named].join('\n');
    });
  }
}
