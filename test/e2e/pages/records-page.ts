import type { Locator } from '@playwright/test';
import { PlansPage } from './plans-page';

/** Functions of the office, notices and discipline: lists with a panel beside them, and the page of a notice. */
export class RecordsPage extends PlansPage {
  get question(): Locator {
    return this.page.getByRole('dialog').last();
  }

  /** Chooses a person where more than one is asked for. */
  async pickStaff(label: string, typed: string, line: RegExp): Promise<void> {
    await this.panel.getByRole('combobox', { name: label, exact: true }).fill(typed);
    await this.page.getByRole('option', { name: line }).click();
  }

  /** Fills a day and leaves the field, as a person types it. */
  async day(label: string, on: string, within: Locator = this.panel): Promise<void> {
    await within.getByRole('textbox', { name: label, exact: true }).fill(on);
    await this.page.keyboard.press('Tab');
  }

  /** Decides in a form that has a choice, a day, a name and a reason. */
  async decide(given: {
    readonly label: string;
    readonly choice: string;
    readonly by: string;
    readonly byLabel: string;
    readonly reason: string;
    readonly reasonLabel: string;
  }): Promise<void> {
    await this.page.getByRole('combobox', { name: given.label }).last().click();
    await this.page.getByRole('option', { name: given.choice, exact: true }).click();
    await this.page.getByRole('textbox', { name: given.byLabel, exact: true }).last().fill(given.by);
    await this.page.getByRole('textbox', { name: given.reasonLabel, exact: true }).last().fill(given.reason);
  }
}
