import { PageObject } from './page-object';

export type Facts = {
  readonly code: string;
  readonly name: string;
  readonly company: string;
  readonly administrator: string;
};

/** The first-run wizard. */
export class SetUpPage extends PageObject {
  async choose(kind: '总部' | '分公司、办事处或经销商'): Promise<void> {
    await this.page.getByRole('radio', { name: new RegExp(`^${kind}`) }).click();
  }

  async next(): Promise<void> {
    await this.button('下一步').click();
  }

  async fill({ code, name, company, administrator }: Facts): Promise<void> {
    await this.field('单位代码').fill(code);
    await this.field('单位名称').fill(name);
    await this.field('公司名称').fill(company);
    await this.field('管理员姓名').fill(administrator);
  }
}
