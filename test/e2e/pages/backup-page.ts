import type { Page } from '@playwright/test';

/** Where backups go, who opens them, and what there is to restore from. */
export class BackupPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.evaluate(() => {
      window.location.hash = '/backup';
    });
    await this.page.getByRole('heading', { name: '备份与恢复', level: 1 }).waitFor();
  }

  async chooseFolder(): Promise<void> {
    await this.page.getByRole('button', { name: '选择位置' }).click();
  }

  async setPassphrase(passphrase: string): Promise<void> {
    await this.page.getByRole('button', { name: '设置口令' }).click();
    const panel = this.page.getByRole('dialog', { name: '设置备份口令' });
    await panel.getByLabel('口令', { exact: true }).fill(passphrase);
    await panel.getByLabel('再输一遍').fill(passphrase);
    await panel.getByRole('button', { name: '设置', exact: true }).click();
    await panel.waitFor({ state: 'hidden' });
  }

  async backUp(): Promise<void> {
    await this.page.getByRole('button', { name: '立即备份' }).click();
    await this.page.getByText('备份已完成并核对').waitFor({ timeout: 60_000 });
  }

  /** The preview of the nth thing to restore from, the newest first. */
  async look(nth: number, secret?: string): Promise<void> {
    const button = this.page
      .getByRole('table', { name: '可以恢复的备份' })
      .getByRole('button', { name: /^恢复/ });
    await button.nth(nth).click();
    const panel = this.panel();
    if (secret !== undefined) await panel.getByLabel('备份口令或恢复码').fill(secret);
    await panel.getByRole('button', { name: '查看备份' }).click();
  }

  panel() {
    return this.page.getByRole('dialog', { name: '恢复备份' });
  }

  /** Confirms twice; the window then shows the other state. */
  async replace(): Promise<void> {
    await this.panel().getByRole('button', { name: '用备份替换现在的数据' }).click();
    const question = this.page.getByRole('dialog', { name: '用这份备份替换现在的全部数据？' });
    const drawn = this.page.waitForEvent('load');
    await question.getByRole('button', { name: '用备份替换现在的数据' }).click();
    await drawn;
  }
}
