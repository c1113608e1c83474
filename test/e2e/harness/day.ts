import type { ElectronApplication } from '@playwright/test';

/**
 * From now on the app lives on this day (in Asia/Shanghai), and its time goes on from there. What the desk reminds of depends on
 * the day, and the demo office's story is over on a day of its own.
 */
export const liveOn = async (app: ElectronApplication, day: string): Promise<void> => {
  await app.evaluate((_electron, morning) => {
    const Clock = Date;
    const ahead = Clock.parse(morning) - Clock.now();
    globalThis.Date = class extends Clock {
      constructor(...given: readonly unknown[]) {
        super(...((given.length === 0 ? [Clock.now() + ahead] : given) as [number]));
      }
      static override now(): number {
        return Clock.now() + ahead;
      }
    } as DateConstructor;
  }, `${day}T09:00:00+08:00`);
};
