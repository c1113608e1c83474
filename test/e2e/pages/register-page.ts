import { PageObject } from './page-object';

/** The register of printed documents. */
export class RegisterPage extends PageObject {
  async openDocument(number: string): Promise<void> {
    await this.row(number).getByText(number).click();
    await this.page.getByRole('dialog').waitFor();
  }

  async select(number: string): Promise<void> {
    await this.row(number).getByRole('checkbox').click();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
}
