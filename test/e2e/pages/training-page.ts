import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answerSaveDialog } from '../harness/dialogs';
import { PageObject } from './page-object';

/** What the pages of courses, sessions and tests have in common: a list, and a panel beside it. */
export class TrainingPage extends PageObject {
  readonly app: ElectronApplication;

  constructor(page: Page, app: ElectronApplication) {
    super(page);
    this.app = app;
  }

  /** Pastes with Ctrl+V what stands on the clipboard, as copied from a spreadsheet. */
  async paste(rows: readonly (readonly string[])[]): Promise<void> {
    const text = rows.map((row) => row.join('\t')).join('\r\n');
    await this.app.evaluate(({ clipboard }, given) => clipboard.writeText(given), `${text}\r\n`);
    await this.page.keyboard.press('Control+v');
  }

  get panel(): Locator {
    return this.page.getByRole('dialog');
  }

  panelField(label: string | RegExp): Locator {
    return this.panel.getByRole('textbox', { name: label });
  }

  panelButton(name: string | RegExp): Locator {
    return this.panel.getByRole('button', { name });
  }

  says(text: string | RegExp): Locator {
    return this.page.getByText(text).first();
  }

  async pick(label: string | RegExp, option: string | RegExp): Promise<void> {
    await this.panel.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  /** Chooses a person by what is typed: a name, pinyin, initials, or a number. */
  async pickPerson(label: string, typed: string, line: RegExp): Promise<void> {
    await this.panel.getByRole('combobox', { name: label }).fill(typed);
    await this.page.getByRole('option', { name: line }).click();
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
  }

  async closePanel(): Promise<void> {
    await this.panel.getByRole('button', { name: '关闭' }).click();
    await this.panel.waitFor({ state: 'hidden' });
  }

  /** Ticks the box of a line in a list. */
  async select(text: string | RegExp): Promise<void> {
    await this.row(text).getByRole('checkbox').click();
  }

  async more(step: string): Promise<void> {
    await this.button('更多').click();
    await this.page.getByRole('menuitem', { name: step }).click();
  }

  /** Opens the preview of a document and saves it as one file. */
  async saveDocument(button: string, file: string): Promise<void> {
    await answerSaveDialog(this.app, file);
    await this.button(button).click();
    await this.panel.getByText(/^第 1 \/ \d+ 页$/).waitFor();
    await this.panelButton('保存为文件').click();
    const together = this.page.getByRole('menuitem', { name: '合并为一个文件保存' });
    const saved = this.page.getByText(`已保存到 ${file}`);
    await together.or(saved).first().waitFor();
    if (await together.isVisible()) await together.click();
    await saved.waitFor();
  }
}
