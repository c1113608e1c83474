import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog } from '../harness/dialogs';
import { PageObject } from './page-object';

/** Files between offices: pairing and reporting in a branch, inviting and receiving at head office. */
export class ExchangePage extends PageObject {
  readonly app: ElectronApplication;

  constructor(page: Page, app: ElectronApplication) {
    super(page);
    this.app = app;
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name });
  }

  says(text: string | RegExp): Locator {
    return this.page.getByText(text);
  }

  fingerprints(): Locator {
    return this.page.locator('[data-fingerprint]');
  }

  total(): Locator {
    return this.page.locator('[data-total]');
  }

  async invite(code: string, name: string, file: string): Promise<void> {
    await answerSaveDialog(this.app, file);
    await this.button('生成配对文件').click();
    await this.field(/^单位编号/).fill(code);
    await this.field(/^名称/).fill(name);
    await this.button('选择位置并生成').click();
  }

  async choosePairing(file: string): Promise<void> {
    await answerOpenDialog(this.app, file);
    await this.button('接入总部').click();
  }

  async reportTo(file: string): Promise<void> {
    await answerSaveDialog(this.app, file);
    await this.button('生成上报文件').click();
  }

  async chooseReports(...files: readonly string[]): Promise<void> {
    await answerOpenDialog(this.app, ...files);
    await this.button('选择上报文件').click();
  }
}
