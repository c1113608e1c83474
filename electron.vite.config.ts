import { cpSync, createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'electron-vite';
import { type Alias, type Plugin, runnerImport } from 'vite';
import { builtPolicy, developmentPolicy } from './electron/main/content-security-policy';

const root = import.meta.dirname;

/** react-pdf must take the legacy build everywhere: the modern one crashes on the oldest Electron we run on. */
const legacyPdf: Alias[] = [
  { find: /^pdfjs-dist$/, replacement: resolve(root, 'node_modules/pdfjs-dist/legacy/build/pdf.min.mjs') },
  {
    find: /^pdfjs-dist\/build\/pdf\.worker(\.min)?\.mjs/,
    replacement: resolve(root, 'node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
  },
];

/** Every process and worker that starts from a file of its own. */
const mainEntries = Object.fromEntries(
  Object.entries({
    index: 'electron/main/index.ts',
    'printing-worker': 'electron/printing/worker.ts',
    'job-process': 'electron/jobs/process.ts',
  }).filter(([, file]) => existsSync(resolve(root, file))),
);

function contentSecurityPolicy(): Plugin {
  return {
    name: 'tidui-content-security-policy',
    transformIndexHtml: (_html, context) => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: context.server ? developmentPolicy : builtPolicy,
        },
        injectTo: 'head-prepend',
      },
    ],
  };
}

const pdfFolders = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];

/** Foreign PDFs may need character maps, the 14 standard fonts and decoders; nothing is fetched from a network. */
function pdfData(): Plugin {
  return {
    name: 'tidui-pdf-data',
    configureServer(server) {
      server.middlewares.use('/pdf', (request, response, next) => {
        const file = resolve(root, 'node_modules/pdfjs-dist', `.${(request.url ?? '').split('?')[0]}`);
        const served = pdfFolders.some((folder) =>
          file.startsWith(resolve(root, 'node_modules/pdfjs-dist', folder)),
        );
        if (served && existsSync(file)) createReadStream(file).pipe(response);
        else next();
      });
    },
    closeBundle() {
      if (this.environment.mode !== 'build') return;
      for (const folder of pdfFolders) {
        cpSync(resolve(root, 'node_modules/pdfjs-dist', folder), resolve(root, 'out/renderer/pdf', folder), {
          recursive: true,
        });
      }
    },
  };
}

const fontLoader = /require\$1\('#standard-fonts\/(\w+)'\)/g;

/** pdfkit looks its font metrics up in its own package while it runs; in one bundle they must come along. */
function pdfFontMetrics(): Plugin {
  return {
    name: 'tidui-pdf-font-metrics',
    transform(code, id) {
      if (!id.endsWith('pdfkit.node.mjs')) return null;
      const names = [...new Set([...code.matchAll(fontLoader)].map((match) => match[1]))];
      if (names.length === 0) this.error('pdfkit loads its font metrics in another way now');
      const imports = names.map((name) => `import metricsOf${name} from 'pdfkit/standard-fonts/${name}';`);
      return `${imports.join('\n')}\n${code.replace(fontLoader, (_call, name: string) => `metricsOf${name}`)}`;
    },
  };
}

const catalogues: Readonly<Record<string, string>> = { catalogue: 'zhCN', english: 'en' };

/**
 * The texts of all features, laid together while building. The page then carries words instead of the declarations (with their schemas)
 * that the words hang on, and text that is parsed as data is there at once.
 */
function laidTexts(): Plugin {
  return {
    name: 'tidui-laid-texts',
    apply: 'build',
    async load(id) {
      // What stands in the catalogue need not hang on the declarations a second time.
      if (/shared\/features\/[\w-]+\/texts\.(zh-CN|en)\.ts$/.test(id.replaceAll('\\', '/')))
        return { code: 'export const zhCN = {}; export const en = {};', moduleSideEffects: false };
      const file = /shared\/locales\/(catalogue|english)\.ts$/.exec(id.replaceAll('\\', '/'))?.[1] ?? '';
      const name = catalogues[file];
      if (name === undefined) return null;
      const { module } = await runnerImport<Readonly<Record<string, unknown>>>(id, {
        root,
        configFile: false,
      });
      const data = JSON.stringify(JSON.stringify(module[name]));
      return {
        code: `export const ${name} = /* @__PURE__ */ JSON.parse(${data});`,
        moduleSideEffects: false,
      };
    },
  };
}

type Modules = { readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null };

/** Everything that a file imports outright, by whatever way. */
function importedBy(file: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([resolve(root, file)]);
  for (const each of found)
    for (const next of modules.getModuleInfo(each)?.importedIds ?? []) found.add(next);
  return found;
}

/** Names the two chunks of every start: what stands before the window, and what opens an office behind it. */
function neededAtStart(): (id: string, modules: Modules) => string | null {
  let chunks: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (id, modules) => {
    chunks ??= new Map([
      ['window', importedBy('electron/main/open-app.ts', modules)],
      ['office', importedBy('electron/app-context.ts', modules)],
    ]);
    for (const [name, files] of chunks) if (files.has(id)) return name;
    return null;
  };
}

const main: UserConfig = {
  main: {
    plugins: [pdfFontMetrics(), laidTexts()],
    build: {
      target: 'node20.18',
      outDir: resolve(root, 'out/main'),
      // Bundled: one small file to read at start. Native code cannot be.
      externalizeDeps: false,
      rolldownOptions: {
        input: mainEntries,
        external: ['better-sqlite3'],
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // What every start of an office needs is one file: a hundred small ones take longer to find than to run.
          codeSplitting: { groups: [{ name: neededAtStart() }] },
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: resolve(root, 'out/preload'),
      externalizeDeps: false,
      // A sandboxed preload is one CommonJS file.
      rolldownOptions: {
        input: { index: resolve(root, 'electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
};

const page: UserConfig = {
  renderer: {
    root: resolve(root, 'renderer'),
    resolve: { alias: legacyPdf },
    plugins: [react(), contentSecurityPolicy(), pdfData(), laidTexts()],
    build: {
      target: 'chrome130',
      outDir: resolve(root, 'out/renderer'),
      minify: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: resolve(root, 'renderer/index.html'),
        // What the first screen needs is one file: each file costs a round trip through the main process.
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      },
    },
  },
};

/** `TIDUI_PART` builds one part alone: the command line need not wait for the page. */
const part = process.env['TIDUI_PART'];

export default defineConfig({ ...(part === 'page' ? {} : main), ...(part === 'main' ? {} : page) });
