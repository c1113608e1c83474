import type { ElectronApplication } from '@playwright/test';

/** The next file dialogs answer with these paths; without paths they are cancelled. */
export const answerOpenDialog = async (
  app: ElectronApplication,
  ...paths: readonly string[]
): Promise<void> => {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
  }, paths);
};

/** The next save dialogs answer with this path; without one they are cancelled. */
export const answerSaveDialog = async (app: ElectronApplication, path?: string): Promise<void> => {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === undefined, filePath: filePath ?? '' });
  }, path);
};
