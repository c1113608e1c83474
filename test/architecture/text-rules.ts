import { places, type Rule, type Source } from './sources';

const inProduct = (file: Source): boolean =>
  /^(electron|renderer|shared)\//.test(file.path) && !file.path.startsWith('electron/runtime/');
const inLocales = (file: Source): boolean =>
  /^shared\/(locales\/|features\/[a-z-]+\/texts[./])/.test(file.path);

function only(pattern: RegExp, allowed: readonly string[], says: string): Rule {
  return (sources) =>
    sources
      .filter((file) => inProduct(file) && !allowed.includes(file.path))
      .flatMap((file) => places(file, pattern, () => says));
}

export const onlyRegisterTouchesIpcMain = only(
  /\bipcMain\b/g,
  ['electron/ipc/register.ts'],
  'only electron/ipc/register.ts touches ipcMain',
);

export const onlyPreloadTouchesIpcRenderer = only(
  /\bipcRenderer\b/g,
  ['electron/preload/index.ts'],
  'only the preload touches ipcRenderer',
);

export const onlyOneDoorInThePage = only(
  /\b(window|globalThis)\s*(\.\s*tidui\b|\[\s*['"`]tidui)/g,
  ['renderer/lib/ipc.ts'],
  'only renderer/lib/ipc.ts touches the bridge',
);

const statement =
  /\b(SELECT\b[^;]{1,400}?\bFROM\b|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|(CREATE|DROP|ALTER)\s+(TABLE|UNIQUE INDEX|INDEX|VIEW|TRIGGER)\b|PRAGMA\s+\w+)/g;
const lowerStatement = new RegExp(
  statement.source.replaceAll(/[A-Z]{2,}/g, (word) => word.toLowerCase()),
  'g',
);
const mayHoldSql =
  /(^electron\/database\/|\/(repository|views)\.ts$|\/(repository|views)\/[a-z-]+\.ts$|\/migrations\/\d{4}-[a-z-]+\.ts$)/;

/** SQL in repositories, read models and the database folder only, however it is written. */
export const sqlInItsPlace: Rule = (sources) =>
  sources
    .filter((file) => inProduct(file) && !inLocales(file) && !mayHoldSql.test(file.path))
    .flatMap((file) =>
      [statement, lowerStatement].flatMap((pattern) =>
        places(file, pattern, (match) => `SQL outside of a repository: ${match[0].slice(0, 40)}`),
      ),
    );

const writes = /\b(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE|DELETE\s+FROM)\s+([a-z_]+)\b/g;

/** A table has one writing feature: whoever wants a change asks that feature's service. */
export const oneWriterForATable: Rule = (sources) => {
  const writers = new Map<string, Map<string, string>>();
  for (const file of sources) {
    const feature = /^electron\/features\/([^/]+)\//.exec(file.path)?.[1];
    if (feature === undefined) continue;
    for (const match of file.code.matchAll(writes)) {
      const table = match[1] ?? '';
      writers.set(table, (writers.get(table) ?? new Map<string, string>()).set(feature, file.path));
    }
  }
  return [...writers]
    .filter(([, features]) => features.size > 1)
    .map(
      ([table, features]) =>
        `${[...features.values()].join(', ')}: ${table} is written by more than one feature`,
    );
};

const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu;

/** Where a line may break is a rule about punctuation, not a text. */
const breaksLines = (file: Source): boolean => file.path.startsWith('electron/printing/layout/');

/** What people read is in the catalogue. */
export const noUserTextOutsideLocales: Rule = (sources) =>
  sources
    .filter((file) => inProduct(file) && !inLocales(file))
    .flatMap((file) =>
      places(
        file,
        breaksLines(file) ? /\p{Script=Han}+/gu : chinese,
        (match) => `text outside of shared/locales: ${match[0]}`,
      ),
    );

const longest = 300;

export const shortFiles: Rule = (sources) =>
  sources.flatMap((file) => {
    const lines = file.text.trimEnd().split('\n').length;
    return lines > longest ? [`${file.path}: ${lines} lines, ${longest} at most: it does two jobs`] : [];
  });

export const namedExports: Rule = (sources) =>
  sources
    .filter((file) => !file.path.endsWith('.config.ts'))
    .flatMap((file) => places(file, /^export\s+(default\b|\*\s+from\b)/gm, () => 'named exports only'));

/** A test that is switched off is a claim that nothing checks. */
export const noSwitchedOffTests: Rule = (sources) =>
  sources
    .filter((file) => /\.(test|e2e)\.tsx?$/.test(file.path))
    .flatMap((file) =>
      places(file, /\b(it|test|describe)\.(only|skip|todo|fixme|fails)\(/g, (match) => `${match[0]} left in`),
    );
