import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
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

/** Serves the built page from `folder`, read only, with the strict policy as a header as well. */
export const serveApp = (folder: string): void => {
  protocol.handle('app', async (request) => {
    const file = request.method === 'GET' ? pageFile(folder, request.url) : undefined;
    if (!file) return new Response('', { status: 403, headers });
    try {
      const body = await readFile(file);
      const type = types[extname(file)] ?? 'application/octet-stream';
      return new Response(new Uint8Array(body), { headers: { ...headers, 'Content-Type': type } });
    } catch {
      return new Response('', { status: 404, headers });
    }
  });
};
