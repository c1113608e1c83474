import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog } from '../harness/dialogs';
import { PageObject } from './page-object';

/** The import of spreadsheets: choose, preview, import, save what was refused. */
export class ImportPage extends PageObject {
  readonly app: ElectronApplication;

  constructor(page: Page, app: ElectronApplication) {
    super(page);
    this.app = app;
  }

  async choose(file: string, button: '选择文件…' | '重新选择文件' = '选择文件…'): Promise<void> {
    await answerOpenDialog(this.app, file);
    await this.button(button).click();
  }

  /** Drop files of this computer onto the page, as the system's file manager does. */
  async drop(...files: readonly string[]): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 700, y: 420, data });
    await session.detach();
  }

  async saveRefusedTo(file: string): Promise<void> {
    await answerSaveDialog(this.app, file);
    await this.button('保存未通过的行').click();
  }

  async saveTemplateTo(file: string): Promise<void> {
    await answerSaveDialog(this.app, file);
    await this.button('下载空白模板').click();
  }

  async exportTo(file: string): Promise<void> {
    await answerSaveDialog(this.app, file);
    await this.button('导出现有数据').click();
  }

  importButton(label: string | RegExp): Locator {
    return this.button(label);
  }

  count(name: '总行数' | '新增' | '更新' | '无变化' | '冲突' | '未通过'): Locator {
    return this.page.locator('[data-count]').filter({ hasText: name }).locator('p').nth(1);
  }

  /** List the remarks of one kind alone. */
  async showKind(kind: string): Promise<void> {
    await this.page.getByLabel('只看一类').first().click();
    await this.page.getByRole('option', { name: kind }).click();
  }

  /** The field that says what a heading of the sheet means. */
  meaningOf(heading: string): Locator {
    return this.page.getByRole('combobox', { name: `“${heading}”对应内容` });
  }

  /** Mend a refused cell in the list. */
  async mend(row: number, column: string, value: string): Promise<void> {
    const field = this.page.getByLabel(`第 ${row} 行 ${column}`);
    await field.fill(value);
    await field.press('Enter');
  }

  says(text: string | RegExp): Locator {
    return this.page.getByText(text);
  }
}
