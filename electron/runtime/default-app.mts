/**
 * The app inside the fallback Electron that opens another one, as Electron's own default app does.
 *
 * Kept as text because it runs inside Electron, as CommonJS, from `resources/default_app.asar`. It accepts a folder or
 * a `.js` file and `-r module`, which is how Playwright's ordinary `_electron.launch` steers an app.
 */
export const defaultAppPackage = JSON.stringify({
  name: 'electron',
  productName: 'Electron',
  main: 'main.js',
});

export const defaultAppSource = `
'use strict';
const { app } = require('electron');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

process.defaultApp = true;
const preload = [];
let file;
for (let i = 1; i < process.argv.length; i += 1) {
  const arg = process.argv[i];
  if (arg === '-v' || arg === '--version') {
    process.stdout.write('v' + process.versions.electron + '\\n');
    process.exit(0);
  } else if (arg === '-r' || arg === '--require') {
    i += 1;
    preload.push(process.argv[i]);
  } else if (!arg.startsWith('-')) {
    file = arg;
    break;
  }
}
if (preload.length > 0) Module._preloadModules(preload);
if (file === undefined) {
  process.stderr.write('Name a folder or a .js file to run.\\n');
  process.exit(1);
}
const target = path.resolve(file);
let appPath;
const packageFile = path.join(target, 'package.json');
if (fs.existsSync(packageFile)) {
  const meta = JSON.parse(fs.readFileSync(packageFile, 'utf8'));
  if (meta.version) app.setVersion(meta.version);
  if (meta.productName || meta.name) app.name = meta.productName || meta.name;
  appPath = target;
}
// Without this a missing or broken file opens a dialog that nobody sees, and the start hangs.
try {
  const main = Module._resolveFilename(target, null, true);
  app.setAppPath(appPath || path.dirname(main));
  Module._load(main, null, true);
} catch (cause) {
  process.stderr.write(String((cause && cause.stack) || cause) + '\\n');
  process.exit(1);
}
`;
