import type { Locator } from '@playwright/test';
import { PageObject } from './page-object';

/** A link of the desk's reminders: its kind, how many it stands for, whom or what it reminds of, and where it leads. */
export type Reminding = {
  readonly kind: string;
  readonly count: number;
  readonly subject: string;
  readonly address: string;
};

const addressIn = (href: string | null): string => href?.split('#')[1] ?? '';

/** The workbench: tiles, first steps, reminders by kind; and what is seen of the page that one of them opens. */
export class DeskPage extends PageObject {
  async show(): Promise<void> {
    await this.open('/');
    await this.page.getByRole('heading', { level: 2, name: '待办与提醒' }).waitFor();
  }

  get tiles(): Locator {
    return this.page.getByRole('main').locator('button:not([aria-pressed])').filter({ hasText: /\d+$/ });
  }

  get firstSteps(): Locator {
    return this.page.getByRole('region', { name: '接下来可以做' }).getByRole('link');
  }

  get reminders(): Locator {
    return this.page.getByRole('region', { name: '待办与提醒' });
  }

  /** The links of one kind, and of one subject where it is given. */
  linksOf(kind: string, subject?: string): Locator {
    const line = this.reminders.locator(
      subject === undefined ? '[data-subject]' : `[data-subject="${subject}"]`,
    );
    return line.locator(`[data-kind="${kind}"]`);
  }

  /** Leaves only one kind, with all its lines. */
  async unfold(title: string): Promise<void> {
    await this.page.getByRole('group', { name: '按类别筛选' }).getByRole('button', { name: title }).click();
    const more = this.button(/^另有 \d+ 人（项），全部显示$/);
    await this.reminders.locator('[data-subject]').first().waitFor();
    if ((await more.count()) > 0) {
      await more.click();
      await this.page.locator('[data-all-lines] [data-subject]').first().waitFor();
    }
  }

  /** The links on the screen. A long list draws only what is in sight, so that it is rolled through. */
  async links(): Promise<readonly Reminding[]> {
    const found = new Map<string, Reminding>();
    for (;;) {
      const seen = await this.reminders.locator('[data-subject] a').evaluateAll((links) =>
        links.map((link) => ({
          kind: link.getAttribute('data-kind') ?? '',
          count: Number(link.getAttribute('data-count')),
          subject: link.closest('[data-subject]')?.getAttribute('data-subject') ?? '',
          href: link.getAttribute('href'),
        })),
      );
      for (const { href, ...link } of seen)
        found.set(`${link.kind} ${link.subject} ${href}`, { ...link, address: addressIn(href) });
      const rolled = await this.page.evaluate(() => {
        const box = document.querySelector('[data-all-lines]');
        if (box === null || box.scrollTop + box.clientHeight >= box.scrollHeight - 1) return false;
        box.scrollTop += box.clientHeight;
        return true;
      });
      if (!rolled) return [...found.values()];
      await this.page.waitForTimeout(50);
    }
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
