import { readFileSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { protocol } from 'electron';
import { builtPolicy } from './content-security-policy';

export const appOrigin = 'app://tidui';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

const headers = {
  'Content-Security-Policy': `${builtPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
};

/** Must run before the app is ready. A scheme of its own, because `file:` pages break under the hardened fuses. */
export const declareAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
};

/** The file that a page address means, or undefined when it points outside of the page's folder. */
export const pageFile = (folder: string, address: string): string | undefined => {
  const url = new URL(address);
  if (url.host !== 'tidui') return undefined;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const file = resolve(folder, `.${path === '/' ? '/index.html' : path}`);
  return file.startsWith(resolve(folder) + sep) ? file : undefined;
};

/** How many files a page names in its head: what it needs before it draws. */
export const filesNamedBy = (html: string): number => [...html.matchAll(/(?:src|href)="/g)].length;

/** When the page has been asked for, and when everything that it needs before it draws. */
type Served = { readonly page: Promise<void>; readonly parts: Promise<void> };

/** Chromium's own words for what a page may not have. */
const BLOCKED = { error: -20 };

/**
 * Serves the built page from `folder`, read only, with the strict policy as a header as well.
 *
 * Chromium reads the files itself (`protocol.handle` would pass every byte through this process, which is busy loading by then).
 */
export const serveApp = (folder: string): Served => {
  const asked = { page: () => {}, parts: () => {} };
  const page = new Promise<void>((settle) => {
    asked.page = settle;
  });
  const parts = new Promise<void>((settle) => {
    asked.parts = settle;
  });
  let awaited = filesNamedBy(readFileSync(join(folder, 'index.html'), 'utf8')) + 1;
  protocol.registerFileProtocol('app', (request, answer) => {
    const path = request.method === 'GET' ? pageFile(folder, request.url) : undefined;
    const type = types[extname(path ?? '')] ?? 'application/octet-stream';
    answer(path === undefined ? BLOCKED : { path, headers: { ...headers, 'Content-Type': type } });
    awaited -= 1;
    setImmediate(asked.page);
    if (awaited === 0) setImmediate(asked.parts);
  });
  return { page, parts };
};
