import type { Locator } from '@playwright/test';
import { PageObject } from './page-object';

/** Plans, onboarding and external training: lists with a panel beside them. */
export class PlansPage extends PageObject {
  get panel(): Locator {
    return this.page.getByRole('dialog');
  }

  panelField(label: string | RegExp): Locator {
    return this.panel.getByRole('textbox', { name: label });
  }

  panelButton(name: string): Locator {
    return this.panel.getByRole('button', { name, exact: true });
  }

  says(text: string | RegExp): Locator {
    return this.page.getByText(text).first();
  }

  /** Chooses a person by what is typed: a name, pinyin, initials, or a number. */
  async pickPerson(label: string, typed: string, line: RegExp): Promise<void> {
    await this.panel.getByRole('combobox', { name: label }).fill(typed);
    await this.page.getByRole('option', { name: line }).click();
  }

  async pick(label: string | RegExp, option: string): Promise<void> {
    await this.panel.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** The line of an item of the plan, by its position. */
  item(position: number): Locator {
    const plan = this.page
      .getByRole('table')
      .filter({ has: this.page.getByRole('columnheader', { name: '受训内容' }) });
    return plan.getByRole('row').nth(position);
  }

  async openItem(position: number): Promise<void> {
    await this.closePanel();
    await this.item(position).click();
    await this.panel.waitFor();
  }

  async closePanel(): Promise<void> {
    if (!(await this.panel.isVisible())) return;
    await this.panel.getByRole('button', { name: '关闭' }).click();
    await this.panel.waitFor({ state: 'hidden' });
  }

  /** A step is chosen where there are several, then taken with the form's own button. */
  async choose(step: string): Promise<void> {
    await this.panelButton(step)
      .or(this.panel.getByRole('radio', { name: step, exact: true }))
      .first()
      .waitFor();
    const choice = this.panel.getByRole('radio', { name: step, exact: true });
    if (await choice.isVisible()) await choice.check();
  }

  async take(step: string): Promise<void> {
    await this.panelButton(step).click();
  }

  /** The next step of the approval, signed on screen. */
  async sign(approver: string): Promise<void> {
    await this.page.getByRole('textbox', { name: '审批人', exact: true }).fill(approver);
    await this.page.getByRole('button', { name: '登记意见' }).click();
  }

  async unfold(section: string): Promise<void> {
    const head = this.panelButton(section);
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
  }
}
