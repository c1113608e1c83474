import type { Locator } from '@playwright/test';
import { PageObject } from './page-object';

/** What waits for an opinion, and the place on a record's page where it is entered. */
export class ApprovalsPage extends PageObject {
  get panel(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The steps of a chain with what was said at each. */
  step(title: string): Locator {
    return this.panel.getByRole('table', { name: '审批' }).getByRole('row').filter({ hasText: title });
  }

  async pick(label: string, option: string): Promise<void> {
    await this.panel.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  async filterBy(label: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Enters an opinion at the step that is next. */
  async say(given: {
    readonly approver: string;
    readonly decision?: string;
    readonly opinion?: string;
    readonly basis?: string;
    readonly documentNo?: string;
  }): Promise<void> {
    await this.panel.getByRole('textbox', { name: '审批人' }).fill(given.approver);
    if (given.decision !== undefined) await this.pick('决定', given.decision);
    if (given.opinion !== undefined)
      await this.panel.getByRole('textbox', { name: '意见' }).fill(given.opinion);
    if (given.basis !== undefined) await this.pick('依据', given.basis);
    if (given.documentNo !== undefined)
      await this.panel.getByRole('textbox', { name: '文号' }).fill(given.documentNo);
    await this.panel.getByRole('button', { name: '登记意见' }).click();
  }

  async closePanel(): Promise<void> {
    await this.panel.getByRole('button', { name: '关闭' }).click();
    await this.panel.waitFor({ state: 'hidden' });
  }
}
