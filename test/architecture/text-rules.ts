import { type Expression, type ModuleExportName, type Statement, Visitor } from 'oxc-parser';
import { lineOf, places, type Rule, type Source, stringOf, type Word } from './sources';

const inProduct = (file: Source): boolean =>
  /^(electron|renderer|shared)\//.test(file.path) && !file.path.startsWith('electron/runtime/');
const inLocales = (file: Source): boolean =>
  /^shared\/(locales\/|features\/[a-z-]+\/texts[./])/.test(file.path);

/** Names are found however they are reached (`x.a`, `x['a']`, `{ a } = x`, renamed), and in code that a string carries. */
const only = (says: (file: Source, word: Word) => boolean, allowed: readonly string[], why: string): Rule => {
  return (sources) =>
    sources
      .filter((file) => inProduct(file) && !allowed.includes(file.path))
      .flatMap((file) =>
        file.words
          .filter((word) => says(file, word))
          .map(({ index }) => `${file.path}:${lineOf(file.text, index)}: ${why}`),
      );
};

const names =
  (name: string) =>
  (_file: Source, { kind, text }: Word): boolean =>
    kind === 'name' ? text === name : new RegExp(`\\b${name}\\b`).test(text);

export const onlyRegisterTouchesIpcMain = only(
  names('ipcMain'),
  ['electron/ipc/register.ts'],
  'only electron/ipc/register.ts touches ipcMain',
);

export const onlyPreloadTouchesIpcRenderer = only(
  names('ipcRenderer'),
  ['electron/preload/index.ts'],
  'only the preload touches ipcRenderer',
);

/** Outside of the page a string may say the app's own name; the bridge hangs on a global object only. */
const bridge = /\b(window|self|globalThis)\b.*\btidui\b/s;

export const onlyOneDoorInThePage = only(
  (file, word) =>
    word.kind === 'name' || file.path.startsWith('renderer/')
      ? names('tidui')(file, word)
      : bridge.test(word.text),
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

const stores = /\brecordStore\(\s*(\w+)/g;
const writes = /\b(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE|DELETE\s+FROM)\s+([a-z_]+)\b/g;

/** A table has one writing feature, by its statements and by the store of its records: whoever wants a change asks that feature. */
export const oneWriterForATable: Rule = (sources) => {
  const writers = new Map<string, Map<string, string>>();
  for (const file of sources) {
    const feature = /^electron\/features\/([^/]+)\//.exec(file.path)?.[1];
    if (feature === undefined) continue;
    for (const match of [...file.code.matchAll(writes), ...file.code.matchAll(stores)]) {
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

/** No default, however it is written, and no star that hides what a file gives away. */
export const namedExports: Rule = (sources) =>
  sources
    .filter((file) => !file.path.endsWith('.config.ts'))
    .flatMap((file) =>
      file.program.body
        .filter(isUnnamedExport)
        .map(({ start }) => `${file.path}:${lineOf(file.text, start)}: named exports only`),
    );

const isUnnamedExport = (statement: Statement): boolean => {
  switch (statement.type) {
    case 'ExportDefaultDeclaration':
    case 'TSExportAssignment':
      return true;
    case 'ExportAllDeclaration':
      return statement.exported === null || isDefault(statement.exported);
    case 'ExportNamedDeclaration':
      return statement.specifiers.some(({ exported }) => isDefault(exported));
    default:
      return false;
  }
};

const isDefault = (name: ModuleExportName): boolean =>
  (name.type === 'Literal' ? name.value : name.name) === 'default';

const switches = ['only', 'skip', 'todo', 'fixme', 'fails'];

/** A test that is switched off is a claim that nothing checks. */
export const noSwitchedOffTests: Rule = (sources) =>
  sources
    .filter((file) => /\.(test|e2e)\.tsx?$/.test(file.path))
    .flatMap((file) => {
      const found: string[] = [];
      new Visitor({
        MemberExpression: (member) => {
          const name = member.computed ? stringOf(member.property) : member.property.name;
          if (name === undefined || !switches.includes(name) || !isTestCall(member.object)) return;
          found.push(`${file.path}:${lineOf(file.text, member.start)}: .${name} left in`);
        },
      }).visit(file.program);
      return found;
    });

/** `it`, `test.describe`, `it.each(…)`: whatever hangs on one of the three. */
const isTestCall = (expression: Expression): boolean => {
  if (expression.type === 'Identifier') return ['it', 'test', 'describe'].includes(expression.name);
  if (expression.type === 'MemberExpression') return isTestCall(expression.object);
  return expression.type === 'CallExpression' && isTestCall(expression.callee);
};

/** One style of function: arrows under a name. Only a generator needs the word. */
export const arrowFunctions: Rule = (sources) =>
  sources.flatMap((file) =>
    places(
      file,
      /^(?:export\s+)?(?:async\s+)?function\s+\w+/gm,
      (match) => `${match[0]}: write an arrow function`,
    ),
  );
