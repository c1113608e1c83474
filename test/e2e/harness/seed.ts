import type { Page } from '@playwright/test';
import type { SetUp } from '../../../shared/features/office/types';
import { hearAnswer } from '../../../shared/ipc/answer-text';

/** What a test needs to exist, asked of the app through the window's own door: the same calls as a person's clicks, in no time. */
export class Seed {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The value of a call of the contract, such as `organization.createStaff`; a refusal fails the test. */
  async call<O>(channel: string, input: unknown): Promise<O> {
    const answer = await this.page.evaluate(
      ([name, given]) =>
        (
          window as unknown as {
            readonly tidui: { readonly call: (channel: string, input: unknown) => Promise<unknown> };
          }
        ).tidui.call(name as string, given),
      [channel, input] as const,
    );
    const { ok, value, error } = hearAnswer(answer) as { ok: boolean; value: O; error: unknown };
    if (!ok) throw new Error(`${channel}: ${JSON.stringify(error)}`);
    return value;
  }

  /** Sign in at an office with users; those of the demo unless a password is given. */
  async signIn(signName: string, password = `tidui-demo-${signName}`): Promise<void> {
    await this.call('access.signIn', { signName, password });
    await this.page.getByRole('navigation').first().waitFor();
  }

  async office(kind: SetUp['kind'], branchKind: NonNullable<SetUp['branchKind']> = 'own'): Promise<void> {
    const branch = kind === 'branch';
    await this.call('office.setUpOffice', {
      kind,
      branchKind: branch ? branchKind : null,
      code: branch ? 'BJ01' : 'HQ',
      name: branch ? '北京分公司' : '总部',
      company: '恒源科技有限公司',
      administrator: '周敏',
    });
    await this.page.getByRole('navigation').first().waitFor();
  }

  /** A person who was hired on `hireDate`; answers the id. */
  async person(staffNo: string, name: string, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const blank = { gender: null, birthDate: null, education: null, industrySince: null, siteId: null };
    const standing = { departmentId: null, postId: null, mentorId: null, grade: null, source: null };
    const fields = { ...blank, ...standing, pinyin: '', phone: null, note: '', status: 'active' };
    const person = await this.call<{ readonly id: string }>('organization.createStaff', {
      fields: { ...fields, staffNo, name, hireDate: daysAgo(120), ...more },
      reason: '',
      another: true,
    });
    return person.id;
  }

  /** An entry test with one person's score, held ten days ago. */
  async entryScore(staffId: string, score: number): Promise<void> {
    const exam = await this.call<{ readonly id: string }>('entryTests.createEntryTest', {
      name: '新员工摸底考试',
      heldOn: daysAgo(10),
      productSeries: '',
      trainerId: null,
    });
    const entry = { staffId, version: null, score, note: '' };
    await this.call('entryTests.saveScores', { examId: exam.id, entries: [entry] });
  }

  /** A total of the onboarding exam of one person. */
  async onboardingScore(staffId: string, score: number, heldOn: string): Promise<void> {
    const exam = await this.call<{ readonly id: string }>('skillExams.createSkillExam', {
      ...{ name: '转正考核', examType: 'comprehensive', heldOn, productSeries: '', trainerId: null },
    });
    await this.call('skillExams.saveSkillScores', {
      examId: exam.id,
      entries: [{ staffId, score, panel: {} }],
    });
  }
}

const MS_PER_DAY = 86_400_000;

/** The calendar date so many days before today, where the app thinks it is (Asia/Shanghai). */
export const daysAgo = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() - days * MS_PER_DAY);
