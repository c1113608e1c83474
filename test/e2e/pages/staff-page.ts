import type { Locator } from '@playwright/test';
import { PageObject } from './page-object';

/** The list of people, the page of one, and the panel beside both. */
export class StaffPage extends PageObject {
  get panel(): Locator {
    return this.page.getByRole('dialog');
  }

  panelField(label: string): Locator {
    return this.panel.getByRole('textbox', { name: label });
  }

  async pick(label: string, option: string): Promise<void> {
    await this.panel.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: '查找员工', exact: true }).fill(text);
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  /** Ctrl+S, as a person at the keyboard saves. */
  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
  }

  says(text: string | RegExp): Locator {
    return this.page.getByText(text);
  }
}
