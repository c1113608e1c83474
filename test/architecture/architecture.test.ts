import { describe, expect, it } from 'vitest';
import * as imports from './import-rules';
import * as names from './name-rules';
import { type Rule, readSources, type Source, source } from './sources';
import * as sums from './sum-rules';
import * as texts from './text-rules';
import * as words from './word-rules';

type Case = readonly [
  rule: Rule,
  broken: 'alone' | 'together',
  ...samples: readonly (readonly [path: string, text: string])[],
];

/** Each rule with small files that break it, each by itself or (marked) together. */
const rules: Readonly<Record<string, Case>> = {
  'layers do not know each other': [
    imports.layers,
    'alone',
    ['shared/kernel/a.ts', "import { join } from 'node:path';"],
    ['shared/kernel/a.ts', "import { x } from '../../electron/main/x';"],
    ['shared/kernel/a.ts', "const x = await import('react');"],
    ['renderer/app/a.ts', "import { x } from '../../electron/database/open';"],
    ['renderer/app/a.ts', "import { app } from 'electron';"],
    ['electron/main/a.ts', "import { x } from '../../renderer/lib/x';"],
    ['electron/main/a.ts', "import { x } from '../runtime/cache.mts';"],
    ['electron/main/a.ts', "import { Table } from '@mantine/core';"],
    ['electron/main/a.ts', "import { x } from '../../test/builders/x';"],
    ['shared/kernel/a.ts', "type X = import('react').ReactNode;"],
    ['shared/kernel/a.ts', "export { x } from '../../electron/main/x';"],
    ['shared/kernel/a.ts', "import fs = require('node:fs');"],
    ['renderer/app/a.ts', 'const { app } = require(`electron`);'],
  ],
  'imports are written out': [
    imports.importsAreWritten,
    'alone',
    ['electron/main/a.ts', "const x = await import('./' + name);"],
    ['electron/main/a.ts', 'const x = require(name);'],
  ],
  'features know only those before them': [
    imports.featureOrder,
    'alone',
    ['shared/features/training/a.ts', "import { x } from '../exams/rules';"],
    ['electron/features/organization/a.ts', "import { x } from '../desk/service';"],
    ['renderer/features/forms/a.ts', "import { x } from '../exchange/queries';"],
    ['electron/features/exams/a.ts', "import type { X } from '../../../shared/features/promotion/types';"],
    ['electron/features/novelty/a.ts', "import { x } from '../exams/service';"],
  ],
  'foundations know no feature': [
    imports.foundationsKnowNoFeature,
    'alone',
    ['shared/kernel/a.ts', "import { x } from '../features/exams/types';"],
    ['electron/database/a.ts', "import { x } from '../features/exams/repository';"],
    ['renderer/ui/A.tsx', "import { x } from '../features/exams/queries';"],
  ],
  'rooms of the command line are light': [
    imports.lightRooms,
    'alone',
    ['electron/features/exams/commands.ts', "import { closeExam } from './service';"],
    ['electron/features/exams/show.ts', "import { listExams } from './views/list';"],
    ['electron/features/exams/show.ts', "import { readSheet } from '../../files/sheets/read-book';"],
  ],
  'features of shared do not know the list': [
    sums.sharedFeaturesKnowNoList,
    'alone',
    ['shared/features/grades/types.ts', "import type { StandardBody } from '../sums';"],
    ['shared/features/grades/contract.ts', "import { features } from '../index';"],
  ],
  'pages call and quote only the features before them': [
    words.wordsInOrder,
    'alone',
    ['renderer/features/courses/a.ts', "useCall('sessions', 'listSessions', {});"],
    ['renderer/features/courses/a.ts', 'useCommand(`sessions`, `removeSession`);'],
    ['renderer/features/courses/a.ts', 'void client.sessions.listSessions({});'],
    ['renderer/features/courses/a.ts', "void client['sessions'].listSessions({});"],
    ['renderer/features/courses/a.ts', "t('sessions.nav.sessions');"],
    ['renderer/features/courses/a.ts', 't(`skillExams.type.theory`);'],
    ['renderer/features/plans/a.ts', "useCall('office', 'getOffice', {});"],
    ['renderer/app/A.tsx', "useCall('organization', 'pickStaff', {});"],
    ['renderer/app/A.tsx', "<Button>{t('desk.nav.desk')}</Button>;"],
    ['renderer/lib/own-office.ts', "useCall('office', 'getOffice', {});"],
    ['renderer/ui/A.tsx', 'useCall(feature, name, {});'],
    ['renderer/ui/A.tsx', 'const { office } = client;'],
  ],
  'the preload is one file': [
    imports.preloadIsOneFile,
    'alone',
    ['electron/preload/index.ts', "import { z } from 'zod';"],
    ['electron/preload/index.ts', "import { x } from '../../shared/kernel/result';"],
  ],
  'databases are opened in one place': [
    imports.databaseLibrary,
    'alone',
    ['electron/features/exams/service.ts', "import Database from 'better-sqlite3';"],
  ],
  'only register.ts touches ipcMain': [
    texts.onlyRegisterTouchesIpcMain,
    'alone',
    ['electron/features/exams/handlers.ts', "import { ipcMain } from 'electron';"],
    ['electron/features/exams/handlers.ts', "import { ipcMain as bus } from 'electron';"],
    ['electron/features/exams/handlers.ts', "electron['ipc\\u004dain'].handle('x');"],
  ],
  'only the preload touches ipcRenderer': [
    texts.onlyPreloadTouchesIpcRenderer,
    'alone',
    ['renderer/lib/ipc.ts', "ipcRenderer.send('x');"],
  ],
  'only renderer/lib/ipc.ts touches the bridge': [
    texts.onlyOneDoorInThePage,
    'alone',
    ['renderer/features/exams/queries.ts', 'window.tidui.call("entryTests.list", {});'],
    ['renderer/app/A.tsx', "globalThis['tidui'].call();"],
    ['renderer/app/A.tsx', 'const { tidui } = window;'],
    ['renderer/app/A.tsx', '(self as Bridged)?.tidui.call();'],
    ['renderer/app/A.tsx', "Reflect.get(window, 'tidui');"],
    ['electron/main/a.ts', "page.executeJavaScript('window.tidui.call()');"],
  ],
  'SQL is in repositories': [
    texts.sqlInItsPlace,
    'alone',
    ['electron/features/exams/service.ts', 'db.all(`SELECT id\n FROM exam`);'],
    ['electron/features/exams/handlers.ts', "run('delete from exam');"],
    ['electron/unattended/show.ts', "run('UPDATE exam SET a = 1');"],
    ['electron/main/a.ts', "raw.exec('PRAGMA optimize');"],
  ],
  'a table has one writing feature': [
    texts.oneWriterForATable,
    'together',
    ['electron/features/exams/repository.ts', "run('INSERT INTO exam VALUES (1)');"],
    ['electron/features/desk/repository.ts', "run('UPDATE exam SET a = 1');"],
  ],
  'the records of a table have one store': [
    texts.oneWriterForATable,
    'together',
    ['electron/features/entry-tests/repository.ts', 'export const exams = recordStore(examRecord);'],
    ['electron/features/skill-exams/repository.ts', 'export const exams = recordStore(examRecord);'],
  ],
  'no user text outside of locales': [
    texts.noUserTextOutsideLocales,
    'alone',
    ['renderer/features/exams/pages/Page.tsx', '<Button>\u4fdd\u5b58</Button>'],
    ['electron/main/a.ts', "const title = '\u68af\u961f';"],
    ['shared/features/exams/rules.ts', 'const colon = `a\uff1ab`;'],
  ],
  'what features stand on asks none of them for a text or a call': [
    sums.foundationsAskNoFeature,
    'alone',
    ['shared/kernel/a.ts', "t('grades.explain.rule');"],
    ['electron/printing/a.ts', "const job = 'documents.printForms';"],
    ['electron/judges.ts', 't(`grades.explain.rule`);'],
    ['shared/locales/en/errors.ts', "const message = '$t(documents.print.alone)';"],
  ],
  'what features stand on lists nothing of theirs': [
    sums.foundationsListNothing,
    'alone',
    ['shared/kernel/a.ts', "const order = ['examScore'];"],
    ['electron/printing/a.ts', "if (name === 'pointsSheet') read();"],
    ['electron/unattended/a.ts', "const first = 'roster';"],
    ['electron/main/a.ts', "const quiet = ['retakeDue'];"],
    ['renderer/app/A.tsx', "const home = '/skill-exams/$id';"],
  ],
  'standards are read by their feature and those after it': [
    sums.standardsOfThoseBefore,
    'alone',
    ['electron/features/grades/service.ts', "standardInForce(app.db, 'exams', on).body;"],
    ['electron/features/courses/views.ts', "standardBook(db, 'novelty');"],
  ],
  'files are short': [texts.shortFiles, 'alone', ['shared/kernel/a.ts', 'x;\n'.repeat(301)]],
  'exports are named': [
    texts.namedExports,
    'alone',
    ['shared/kernel/a.ts', 'export default 1;'],
    ['shared/kernel/a.ts', "export * from './b';"],
    ['shared/kernel/a.ts', "export type * from './b';"],
    ['shared/kernel/a.ts', 'const a = 1; export { a as default };'],
    ['shared/kernel/a.ts', "export { default } from './b';"],
    ['shared/kernel/a.ts', 'const a = 1; export = a;'],
  ],
  'functions are arrows': [
    texts.arrowFunctions,
    'alone',
    ['shared/kernel/a.ts', 'export function add() {}'],
    ['test/main/a.test.ts', 'async function wait() {}'],
  ],
  'no test is switched off': [
    texts.noSwitchedOffTests,
    'alone',
    ['test/main/a.test.ts', `it${'.skip'}('x', () => {});`],
    ['test/e2e/a.e2e.ts', `test${'.only'}('x', () => {});`],
    ['test/e2e/a.e2e.ts', "test.describe.skip('x', () => {});"],
    ['test/main/a.test.ts', "it.only.each([1])('x', () => {});"],
    ['test/main/a.test.ts', "it.each([1])['skip']('x', () => {});"],
  ],
  'names follow one habit': [
    names.fileNames,
    'alone',
    ['shared/kernel/DateTools.ts', ''],
    ['renderer/ui/data-table.tsx', 'export function DataTable() {}'],
    ['renderer/ui/DataTable.tsx', 'export function Other() {}'],
    ['electron/features/Exams/service.ts', ''],
    ['electron/main/window_bounds.ts', ''],
  ],
  'rooms grow inside of their folder': [
    names.roomsGrowInside,
    'alone',
    ['electron/features/exams/service-close.ts', ''],
    ['electron/features/exams/skill-views.ts', ''],
    ['shared/features/exams/rules/retake-rules.ts', ''],
  ],
  'a room is a file or a folder': [
    names.roomsAreOne,
    'together',
    ['shared/features/exams/rules.ts', ''],
    ['shared/features/exams/rules/retake.ts', ''],
  ],
  'no barrel inside a feature': [names.noBarrels, 'alone', ['renderer/features/exams/pages/index.ts', '']],
  'migrations are in order': [
    names.migrationsInOrder,
    'alone',
    ['electron/database/migrations/0015-odd.ts', 'export const odd = { version: 15 };'],
    ['electron/database/migrations/0020-two.ts', 'export const two = { version: 30 };'],
    ['electron/features/grades/migrations/0070-grades.ts', 'export const grades = { version: 70 };'],
    ['electron/features/grades/migrations/75-grades.ts', 'export const grades = { version: 75 };'],
  ],
};

const tree = readSources();

/** The tree as it would be with one file changed. */
const planted = (path: string, change: (text: string) => string): readonly Source[] =>
  tree.map((file) => (file.path === path ? source(path, change(file.text)) : file));

describe('the tree', () => {
  it('was read', () => {
    expect(tree.length).toBeGreaterThan(40);
    expect(tree.find(({ path }) => path === 'electron/main/index.ts')?.imports).toContain(
      'electron/main/entry',
    );
  });

  it.each(Object.entries(rules))('%s', (_name, [rule]) => {
    expect(rule(tree)).toEqual([]);
  });
});

describe('a rule notices', () => {
  it.each(Object.entries(rules))('%s', (_name, [rule, together, ...samples]) => {
    expect(samples.length).toBeGreaterThan(0);
    const bad = samples.map(([path, text]) => source(path, text));
    if (together === 'together') expect(rule(bad)).not.toEqual([]);
    else
      for (const file of bad) expect(rule([file]), `${file.path} ${file.text.slice(0, 60)}`).not.toEqual([]);
  });
});

describe('steps of the database', () => {
  const path = 'electron/features/grades/migrations/0070-grades.ts';
  it.each([
    [
      'one that no feature lists',
      'electron/features/grades/feature.ts',
      /'\.\/migrations\/0070-grades'/,
      "'./other'",
    ],
    ['one that says another number', path, /version: 70/, 'version: 80'],
  ] as const)('are all run: %s', (_name, file, from, to) => {
    expect(names.migrationsInOrder(planted(file, (text) => text.replace(from, to)))).toHaveLength(1);
  });

  it('have their number alone, whichever feature brings them', () => {
    const twin = source(
      'electron/features/points/migrations/0070-more.ts',
      'export const more = { version: 70 };',
    );
    expect(
      names.migrationsInOrder([...tree, twin]).filter((each) => each.includes('its number is')),
    ).toHaveLength(2);
  });
});

describe('a file', () => {
  const code = (path: string, text: string): string => source(path, text).code;

  it('is taken without its comments; strings and texts that look like them stay', () => {
    expect(code('a.ts', 'a; // x\nb; /* y\n z */ c;')).toBe('a;     \nb;     \n      c;');
    expect(code('a.ts', "const url = 'http://x'; // y")).toBe("const url = 'http://x';     ");
    expect(code('a.ts', 'const quote = /[\'"`]/; // y')).toBe('const quote = /[\'"`]/;     ');
    expect(code('a.tsx', "<a>it's // x{/* y */}</a>")).toBe("<a>it's // x{       }</a>");
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the sample is a template itself
    const nested = '`a ${b ? `// ${c}` : {}} /* d */` // e';
    expect(code('a.ts', nested)).toBe(`${nested.slice(0, -4)}    `);
  });

  it('that cannot be read is an error with its place, never a file without faults', () => {
    expect(() => source('shared/a.ts', 'x;\nexport const = 1;')).toThrow(/^shared\/a\.ts:2: /);
    expect(() => source('shared/a.ts', 'const a = <b>c</b>')).toThrow();
  });
});
