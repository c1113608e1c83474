import type { Locator } from '@playwright/test';
import { PageObject } from './page-object';

/** A line of a card of the desk: what it reminds of, and where it leads. */
export type Line = { readonly card: string; readonly subject: string; readonly address: string };

const addressIn = (href: string | null): string => href?.split('#')[1] ?? '';

/** The workbench: tiles, first steps, reminders by kind; and what is seen of the page that one of them opens. */
export class DeskPage extends PageObject {
  async show(): Promise<void> {
    await this.open('/');
    await this.page.getByRole('heading', { level: 2, name: '待办与提醒' }).waitFor();
  }

  get tiles(): Locator {
    return this.page.getByRole('main').getByRole('button').filter({ hasText: /\d+$/ });
  }

  get firstSteps(): Locator {
    return this.page.getByRole('region', { name: '接下来可以做' }).getByRole('link');
  }

  card(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true });
  }

  /** Unfolds every card, so that none of its lines is hidden. */
  async unfold(): Promise<void> {
    const more = this.button(/^显示另外 \d+ 项$/);
    while ((await more.count()) > 0) {
      const left = await more.count();
      await more.first().click();
      await this.page.waitForFunction(
        (before) =>
          [...document.querySelectorAll('button')].filter((one) => /^显示另外/.test(one.textContent)).length <
          before,
        left,
      );
    }
  }

  async lines(): Promise<readonly Line[]> {
    const found = await this.page
      .getByRole('main')
      .locator('section')
      .evaluateAll((cards) =>
        cards.flatMap((card) =>
          [...card.querySelectorAll('a')].map((link) => ({
            card: card.getAttribute('aria-label') ?? '',
            subject: link.textContent,
            href: link.getAttribute('href'),
          })),
        ),
      );
    return found.map(({ href, ...line }) => ({ ...line, address: addressIn(href) }));
  }

  /** Where the window is, as an address of a line. */
  get address(): string {
    return decodeURIComponent(addressIn(this.page.url()));
  }

  /** What an address opens says, fields too: the panel beside the page where one is meant, else the page. */
  async words(address: string): Promise<string> {
    const meant = /[?&](open|person)=/.test(address) ? '[role="dialog"]' : 'main';
    return this.page.evaluate(
      (part) =>
        [...document.querySelectorAll(part)]
          .flatMap((shown) => [
            shown.textContent,
            ...[...shown.querySelectorAll('input, textarea')].map(
              (field) => (field as HTMLInputElement).value,
            ),
          ])
          .join('\n'),
      meant,
    );
  }

  /** A refusal with its code, a page that crashed, or one that does not exist. */
  get trouble(): Locator {
    return this.page
      .getByRole('alert')
      .filter({ hasText: /E_[A-Z]|复制详情/ })
      .or(this.page.getByText('没有这个页面'));
  }
}
