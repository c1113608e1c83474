import { COMPUTED, type Rule, type Source, type Violation } from './sources';

/** Each may know only those before it. */
const ordered = [
  'standards',
  'organization',
  'grades',
  'points',
  'training',
  'exams',
  'appraisal',
  'ladder',
  'promotion',
] as const;

/** These look across all features; none of those may look back. */
const across = ['desk', 'forms', 'reports', 'exchange', 'backup', 'access', 'office', 'sheets'] as const;

/** Exchange asks for a backup before it applies a file, and carries every feature's records; the desk stands on top and reminds of all. */
const acrossMayKnow: Readonly<Record<string, readonly string[]>> = {
  desk: ['exchange', 'forms', 'office'],
  exchange: ['backup', 'forms', 'office'],
  forms: ['office'],
};

const sharedPackages = ['zod', 'i18next', 'pinyin-pro', 'linebreak', 'fraction.js'];

const layerOf = (path: string): string => path.split('/')[0] ?? '';
const featureOf = (path: string): string | undefined =>
  /^(?:shared|electron|renderer)\/features\/([^/]+)/.exec(path)?.[1];
const isPackage = (name: string): boolean => !/^(shared|electron|renderer|test|resources)\//.test(name);
const packageOf = (name: string): string => /^(@[^/]+\/[^/]+|[^/]+)/.exec(name)?.[1] ?? name;

function eachImport(
  sources: readonly Source[],
  broken: (file: Source, name: string) => string | undefined,
): Violation[] {
  return sources.flatMap((file) =>
    file.imports.flatMap((name) => {
      const why = broken(file, name);
      return why ? [`${file.path}: imports ${name}: ${why}`] : [];
    }),
  );
}

/** An import that is put together while it runs would hide from every rule below. */
export const importsAreWritten: Rule = (sources) =>
  eachImport(sources, ({ path }, name) =>
    name === COMPUTED && !path.startsWith('test/') ? 'an import says which module it means' : undefined,
  );

/** `shared` decides alone; `electron` and `renderer` know `shared` and never each other. */
export const layers: Rule = (sources) =>
  eachImport(sources, ({ path }, name) => {
    const from = layerOf(path);
    if (from === 'test' || path.startsWith('electron/runtime/')) return undefined;
    if (!isPackage(name)) {
      if (name.startsWith('electron/runtime/')) return 'the runtime is for development only';
      if (name.startsWith('test/')) return 'the product knows no test';
      if (from === 'renderer' && name === 'electron/preload/bridge') return undefined;
      return [from, 'shared', 'resources'].includes(layerOf(name))
        ? undefined
        : `${from} must not know this layer`;
    }
    const pack = packageOf(name);
    if (from === 'shared') return sharedPackages.includes(pack) ? undefined : 'shared is pure';
    if (from === 'renderer') {
      const forbidden =
        pack.startsWith('node:') || ['electron', 'better-sqlite3', 'electron-log'].includes(pack);
      return forbidden ? 'the page has no such power' : undefined;
    }
    return /^(@mantine\/|@tanstack\/|@tabler\/|react-dom$|react-pdf$|react-i18next$)/.test(pack)
      ? 'electron shows nothing'
      : undefined;
  });

/** Features know only the features before them; only those that look across all know all. */
export const featureOrder: Rule = (sources) =>
  eachImport(sources, ({ path }, name) => {
    const from = featureOf(path);
    const to = featureOf(name);
    if (from === undefined || to === undefined || from === to) return undefined;
    const [a, b] = [rank(from), rank(to)];
    if (a === undefined || b === undefined) return `unknown feature ${a === undefined ? from : to}`;
    if (b < a) return undefined;
    return acrossMayKnow[from]?.includes(to) ? undefined : `${from} must not know ${to}`;
  });

function rank(feature: string): number | undefined {
  const place = (ordered as readonly string[]).indexOf(feature);
  if (place >= 0) return place;
  return (across as readonly string[]).includes(feature) ? ordered.length : undefined;
}

/** What lies below the features knows none of them; only the places that sum them up do. */
export const foundationsKnowNoFeature: Rule = (sources) =>
  eachImport(sources, ({ path }, name) => {
    const foundation =
      /^(shared\/kernel|electron\/(database|files|logging|preload|jobs)|renderer\/(lib|ui))\//.test(path);
    const allowed = path.startsWith('electron/database/migrations/') || path === 'electron/jobs/registry.ts';
    return foundation && !allowed && featureOf(name) ? 'foundations know no feature' : undefined;
  });

/** The preload is one file: it imports Electron and types, nothing else. */
export const preloadIsOneFile: Rule = (sources) =>
  eachImport(sources, ({ path }, name) =>
    path.startsWith('electron/preload/') && name !== 'electron' && name !== 'electron/preload/bridge'
      ? 'the preload imports Electron and its own type only'
      : undefined,
  );

/** The database library is the database folder's own affair; native code loads once. */
export const databaseLibrary: Rule = (sources) =>
  eachImport(sources, ({ path }, name) =>
    name === 'better-sqlite3' && !path.startsWith('electron/database/') && !path.startsWith('test/')
      ? 'open databases through electron/database'
      : undefined,
  );
