import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completed, type LockFile, missingPlatforms } from '../tooling/lock-file';
import { projectRoot } from './sources';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const lock = JSON.parse(read('package-lock.json')) as LockFile;
const readme = read('README.md');

describe('the README', () => {
  it('says what CI runs, word for word', () => {
    expect(readme).toContain('npm ci && npm test');
    expect(read('.ci/run').split('\n')).toContain('npm ci && npm test');
  });

  it('names only scripts that exist', () => {
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z][a-z0-9:-]*)/g)].map((match) => match[1] ?? '');
    expect(named.filter((script) => manifest['scripts']?.[script] === undefined)).toEqual([]);
  });

  it('says why each dependency stays', () => {
    const table = readme.slice(readme.indexOf('## Why each dependency'));
    const names = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.keys(manifest[kind] ?? {}),
    );
    expect(names.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
    const told = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap((row) =>
      [...(row[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
    );
    expect(told.filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('the lock file', () => {
  it('is complete for every platform (mend with: npm run complete-lock)', () => {
    expect(Object.keys(missingPlatforms(lock))).toEqual([]);
  });

  it('is completed where npm has left a platform out', () => {
    const asks = {
      dev: true,
      optionalDependencies: { '@x/y-linux-x64-musl': '1.2.3', '@x/y-wasm': '1.2.3' },
    };
    const short: LockFile = { packages: { '': {}, 'node_modules/@x/y': asks, 'node_modules/b': {} } };
    expect(missingPlatforms(short)).toEqual({
      'node_modules/@x/y-linux-x64-musl': {
        version: '1.2.3',
        cpu: ['x64'],
        dev: true,
        libc: ['musl'],
        optional: true,
        os: ['linux'],
      },
    });
    expect(Object.keys(completed(short).packages)).toEqual([
      '',
      'node_modules/@x/y',
      'node_modules/@x/y-linux-x64-musl',
      'node_modules/b',
    ]);
  });

  it('names no host', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"/);
  });
});

describe('the tree', () => {
  it('needs nothing outside of itself', () => {
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: projectRoot, encoding: 'utf8' }).split(
      '\0',
    );
    const texts = tracked.filter(
      (path) => /\.(tsx?|mts|json|ya?ml|md|html|css)$/.test(path) && !path.endsWith('lock.json'),
    );
    const outside = new RegExp(['/wor' + 'k/', 'registry\\.npm' + 'js', 'deb\\.deb' + 'ian'].join('|'));
    expect(texts.filter((path) => outside.test(read(path)))).toEqual([]);
  });

  it('has only what was agreed at the top', () => {
    const tops = execFileSync('git', ['ls-files'], { cwd: projectRoot, encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((path) => path.split('/')[0] ?? '');
    const agreed = [
      'electron',
      'renderer',
      'shared',
      'resources',
      'test',
      'electron-builder.yml',
      'package.json',
    ];
    const needed = [
      'tsconfig.json',
      'README.md',
      'package-lock.json',
      'electron.vite.config.ts',
      '.ci',
      '.gitignore',
      '.npmrc',
    ];
    const welcome = ['LICENSE', 'CHANGELOG.md', '.gitattributes', '.editorconfig'];
    expect([...new Set(tops)].filter((top) => ![...agreed, ...needed, ...welcome].includes(top))).toEqual([]);
  });
});
