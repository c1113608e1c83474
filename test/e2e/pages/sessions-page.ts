import type { Locator } from '@playwright/test';
import { TrainingPage } from './training-page';

type Moment = '开始时间' | '结束时间';

/** The list and calendar of sessions, the panel to plan one, and the page of one with its attendance. */
export class SessionsPage extends TrainingPage {
  /** Types a day and a time of day, as `2026-03-05` and `09:30`. */
  async type(moment: Moment, day: string, time: string): Promise<void> {
    await this.panelField(moment).fill(day);
    await this.page.keyboard.press('Tab');
    const parts = this.panel.getByRole('spinbutton', { name: `${moment} 时间` });
    for (const [index, part] of time.split(':').entries()) await parts.nth(index).fill(part);
  }

  /** What the form says is booked twice. */
  get conflicts(): Locator {
    return this.panel.getByRole('alert').filter({ hasText: '重复占用' });
  }

  /** A fact in the head of a session's page, such as its state. */
  get facts(): Locator {
    return this.page.locator('main');
  }

  /** A cell of the attendance grid. */
  cell(name: string, column: string): Locator {
    return this.page.getByLabel(`${name} ${column}`, { exact: true });
  }

  /** A session on the calendar. */
  onCalendar(text: string | RegExp): Locator {
    return this.page.locator('[data-event-id], button, [role="button"]').filter({ hasText: text }).first();
  }
}
