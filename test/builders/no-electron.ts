/** What stands in for Electron where a test loads code that names it and never calls it. */
export const BrowserWindow = {};
export const ipcMain = {};
export const dialog = {};
export const app = {};
export const shell = {};
export const safeStorage = {};
