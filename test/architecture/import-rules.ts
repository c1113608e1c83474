import { features } from '../../shared/features/index';
import { kebabOf } from '../../shared/kernel/words';
import { COMPUTED, type Rule, type Source, type Violation } from './sources';

/** The features in their order, by the name of their folder: each may know only those before it. */
const ordered: readonly string[] = features.map(({ name }) => kebabOf(name));

const sharedPackages = ['zod', 'i18next', 'pinyin-pro', 'linebreak', 'fraction.js'];

const layerOf = (path: string): string => path.split('/')[0] ?? '';
const featureOf = (path: string): string | undefined =>
  /^(?:shared|electron|renderer)\/features\/([^/]+)\//.exec(`${path}`)?.[1];
const isPackage = (name: string): boolean => !/^(shared|electron|renderer|test|resources)\//.test(name);
const packageOf = (name: string): string => /^(@[^/]+\/[^/]+|[^/]+)/.exec(name)?.[1] ?? name;

const eachImport = (
  sources: readonly Source[],
  broken: (file: Source, name: string) => string | undefined,
): Violation[] => {
  return sources.flatMap((file) =>
    file.imports.flatMap((name) => {
      const why = broken(file, name);
      return why ? [`${file.path}: imports ${name}: ${why}`] : [];
    }),
  );
};

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

/** Features know only the features before them; their list belongs to nobody's feature. */
export const featureOrder: Rule = (sources) =>
  eachImport(sources, ({ path }, name) => {
    const from = featureOf(path);
    const to = featureOf(name);
    if (from === undefined || to === undefined || from === to) return undefined;
    const [a, b] = [ordered.indexOf(from), ordered.indexOf(to)];
    if (a < 0 || b < 0) return `unknown feature ${a < 0 ? from : to}`;
    return b < a ? undefined : `${from} must not know ${to}`;
  });

const isList = (path: string): boolean =>
  /^(shared|electron|renderer)\/features\/(index|sums)(\.ts)?$/.test(path);

/** No file outside of a feature names a feature: what they list is computed from the three `features/index.ts`. */
export const foundationsKnowNoFeature: Rule = (sources) =>
  eachImport(sources, ({ path }, name) => {
    const outside =
      /^(shared|electron|renderer)\//.test(path) && featureOf(path) === undefined && !isList(path);
    return outside && featureOf(name) !== undefined ? 'foundations know no feature' : undefined;
  });

const roomOfCommandLine = /^electron\/features\/[^/]+\/(commands|show)\.ts$/;
const isLight = (name: string): boolean => /^(node:|(\.\.\/)+(shared|unattended)\/)/.test(name);

/** Every command line loads these rooms of every feature to know its words; what a command needs is loaded when it runs. */
export const lightRooms: Rule = (sources) =>
  sources
    .filter(({ path }) => roomOfCommandLine.test(path))
    .flatMap(({ path, program }) =>
      program.body.flatMap((statement) =>
        statement.type === 'ImportDeclaration' &&
        statement.importKind !== 'type' &&
        !isLight(statement.source.value)
          ? [`${path}: loads ${statement.source.value} before it is asked for`]
          : [],
      ),
    );

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
