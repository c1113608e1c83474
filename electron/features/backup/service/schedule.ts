import type { AppContext } from '../../../app-context';

/** The window has drawn its first page by then; until then nothing of a backup is loaded. */
const FIRST_LOOK_MS = 10_000;
const NEXT_LOOK_MS = 10 * 60_000;

/** Look after the daily backup of an office that is shown, for as long as it is open. */
export const startDaily = (app: AppContext): void => {
  if (app.loss !== undefined) return;
  const later = (look: () => Promise<void>, after: number): void => {
    setTimeout(() => {
      if (app.db.raw.open) void look().finally(() => later(lookAgain, NEXT_LOOK_MS));
    }, after).unref();
  };
  const lookAgain = async (): Promise<void> => (await import('./daily')).lookWhenIdle(app);
  later(async () => (await import('./daily')).lookAtStart(app), FIRST_LOOK_MS);
};
