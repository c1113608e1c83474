import type { Locator } from '@playwright/test';
import { TrainingPage } from './training-page';

/** Theory and practical examinations: their facts, their panel, and the grid of scores by department. */
export class ExamPage extends TrainingPage {
  /** The cell of a department for a person, or of the one score. */
  cell(name: string, column: string): Locator {
    return this.page.getByLabel(`${name} ${column}`, { exact: true });
  }

  /** Choose one of a picker's options in the panel. */
  async choose(label: string, option: string): Promise<void> {
    await this.panel.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  async score(name: string, scores: Readonly<Record<string, number>>): Promise<void> {
    for (const [column, value] of Object.entries(scores)) await this.cell(name, column).fill(String(value));
    await this.page.keyboard.press('Control+s');
  }
}
