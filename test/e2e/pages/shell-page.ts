import type { Locator } from '@playwright/test';
import { PageObject } from './page-object';

type Entry = { readonly label: string; readonly address: string };

/** The links of a part of the navigation: their words and their addresses. */
const linksIn = (part: Locator): Promise<readonly Entry[]> =>
  part.getByRole('link').evaluateAll((links) =>
    links.map((link) => ({
      label: link.textContent ?? '',
      address: link.getAttribute('href')?.split('#')[1]?.split('?')[0] ?? '',
    })),
  );

/** The frame of every page: the jobs, the tabs of one, palette, address. */
export class ShellPage extends PageObject {
  /** The jobs, at the left. */
  get jobs(): Locator {
    return this.page.getByRole('navigation', { name: /^(主导航|Main navigation)$/ });
  }

  /** The pages of the present job, above the page. */
  get tabs(): Locator {
    return this.page.getByRole('navigation', { name: /(的页面|^Pages of .*)$/ });
  }

  /** Every page of the navigation, job by job. */
  async entries(): Promise<readonly Entry[]> {
    const all: Entry[] = [];
    for (const job of await linksIn(this.jobs)) {
      await this.jobs.getByRole('link', { name: job.label, exact: true }).click();
      await this.title.waitFor();
      const tabs = await linksIn(this.tabs);
      all.push(...(tabs.length === 0 ? [job] : tabs));
    }
    return all;
  }

  /** Opens a page by its tab, from the job that it belongs to. */
  async go(label: string): Promise<void> {
    const at = (part: Locator): Locator => part.getByRole('link', { name: label, exact: true });
    if ((await at(this.tabs).count()) + (await at(this.jobs).count()) === 0) {
      for (const job of await this.jobs.getByRole('link').all()) {
        await job.click();
        await this.title.waitFor();
        if ((await at(this.tabs).count()) > 0) break;
      }
    }
    await at(this.tabs).or(at(this.jobs)).first().click();
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
